/** Metres of a degree on the mean sphere (IUGG R1). */
const DEGREE_M = 111_195;
const RADIANS = Math.PI / 180;
/** Steps longer than this are not for a plane. */
const LONGEST_STEP_M = 1000;

/** A way over the plane and one over the sphere differ by less than this; by a millionth, unless somebody runs around the pole. */
export const ROUGH_RATIO = 1.01;

/**
 * Metres from place to place inside the unbroken stretches, each step over a plane; infinite where one is too long for
 * that. Steps from or to an unknown place count as nothing.
 */
export const roughWay = (stretchFrom: Int32Array, latDeg: Float64Array, lonDeg: Float64Array): number => {
  let wayM = 0;
  for (let i = 1; i < latDeg.length; i++) {
    if (stretchFrom[i] === i) continue;
    const north = latDeg[i]! - latDeg[i - 1]!;
    const east = (lonDeg[i]! - lonDeg[i - 1]!) * Math.cos(((latDeg[i]! + latDeg[i - 1]!) / 2) * RADIANS);
    const metres = DEGREE_M * Math.sqrt(north * north + east * east);
    if (metres > 0) wayM += metres <= LONGEST_STEP_M ? metres : Number.POSITIVE_INFINITY;
  }
  return wayM;
};
