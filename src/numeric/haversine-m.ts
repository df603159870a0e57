/** Mean radius of the earth, metres (IUGG R1). */
const EARTH_RADIUS_M = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** Great-circle distance between two places in metres, on a sphere (up to 0.5 % off the ellipsoid). NaN when a coordinate is. */
export const haversineM = (latADeg: number, lonADeg: number, latBDeg: number, lonBDeg: number): number => {
  const sinLat = Math.sin(((latBDeg - latADeg) * RADIANS) / 2);
  const sinLon = Math.sin(((lonBDeg - lonADeg) * RADIANS) / 2);
  const h = sinLat * sinLat + Math.cos(latADeg * RADIANS) * Math.cos(latBDeg * RADIANS) * sinLon * sinLon;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
};
