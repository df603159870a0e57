export interface Slope {
  readonly slope: number;
  readonly slopeError: number;
}

/**
 * Slopes as one, each with the weight of its precision. Where they contradict each other by more than their errors, the
 * error of the mean grows by as much (Birge's ratio). Undefined without any.
 */
export const pooledSlope = (slopes: readonly (Slope | undefined)[]): Slope | undefined => {
  const known = slopes.filter((one) => one !== undefined);
  const exact = known.find(({ slopeError }) => slopeError === 0);
  if (exact !== undefined || known.length < 2) return exact ?? known[0];
  let [weights, sum] = [0, 0];
  for (const { slope, slopeError } of known) {
    weights += slopeError ** -2;
    sum += slope * slopeError ** -2;
  }
  const mean = sum / weights;
  const chiSquare = known.reduce((total, { slope, slopeError }) => total + ((slope - mean) / slopeError) ** 2, 0);
  const birge = Math.sqrt(chiSquare / (known.length - 1));
  return { slope: mean, slopeError: Math.max(1, birge) / Math.sqrt(weights) };
};
