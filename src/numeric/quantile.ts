/**
 * Quantile of the finite values by linear interpolation between closest ranks (type 7).
 * `share` is 0 to 1; undefined when no value is finite.
 */
export const quantile = (values: readonly number[], share: number): number | undefined => {
  const sorted = new Float64Array(values.filter(Number.isFinite)).sort();
  if (sorted.length === 0) return undefined;
  const rank = (sorted.length - 1) * Math.min(1, Math.max(0, share));
  const below = sorted[Math.floor(rank)]!;
  const above = sorted[Math.ceil(rank)]!;
  return below + (above - below) * (rank - Math.floor(rank));
};
