/**
 * Mean of `values` weighted by `weights`. Values that are NaN, and weights that are NaN or not positive, take no part;
 * undefined when nothing is left.
 */
export const weightedMean = (values: ArrayLike<number>, weights: ArrayLike<number>): number | undefined => {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const weight = weights[i]!;
    if (Number.isNaN(value) || !(weight > 0)) continue;
    sum += value * weight;
    total += weight;
  }
  return total > 0 ? sum / total : undefined;
};
