/** Metres per degree of latitude on the mean sphere. */
const METRES_PER_DEGREE = 111_195;

/** Distance in metres on a locally flat earth: within 0.1 % of the sphere over some kilometres. NaN when a coordinate is. */
export const flatDistanceM = (latADeg: number, lonADeg: number, latBDeg: number, lonBDeg: number): number => {
  const north = latBDeg - latADeg;
  const east = (lonBDeg - lonADeg) * Math.cos(((latADeg + latBDeg) / 2 / 180) * Math.PI);
  return METRES_PER_DEGREE * Math.sqrt(north * north + east * east);
};
