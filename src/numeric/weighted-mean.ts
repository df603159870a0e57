/**
 * Mean of `values` weighted by `weights`. Values that are NaN, and weights that are NaN or not positive, take no part;
 * undefined when nothing is left.
 */
export const weightedMean = (values: ArrayLike<number>, weights: ArrayLike<number>): number | undefined => {
  const mean = meanOfWeighted(values, weights);
  return Number.isNaN(mean) ? undefined : mean;
};

/** NaN when nothing is left. */
const meanOfWeighted = (values: ArrayLike<number>, weights: ArrayLike<number>): number => {
  let sum = 0;
  let total = 0;
  let mean = Number.NaN;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const weight = weights[i]!;
    if (Number.isNaN(value) || !(weight > 0)) continue;
    sum += value * weight;
    total += weight;
    // In the loop, as nothing is computed behind a long one: see docs/performance.md.
    mean = sum / total;
  }
  return mean;
};
