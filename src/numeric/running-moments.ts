/** Count, sum and sum of squares of known values. */
export interface Moments {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

/** The moments of any stretch of a series (`from` included, `to` not), each in one step; NaN counts as nothing. */
export const runningMoments = (series: ArrayLike<number>): ((from: number, to: number) => Moments) => {
  const size = series.length;
  const [counts, sums, squares] = [0, 1, 2].map(() => new Float64Array(size + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let i = 0; i < size; i++) {
    const value = series[i]!;
    const known = Number.isNaN(value) ? 0 : 1;
    counts[i + 1] = counts[i]! + known;
    sums[i + 1] = sums[i]! + (known === 0 ? 0 : value);
    squares[i + 1] = squares[i]! + (known === 0 ? 0 : value * value);
  }
  return (from, to) => {
    const begin = Math.min(size, Math.max(0, from));
    const end = Math.min(size, Math.max(begin, to));
    return {
      count: counts[end]! - counts[begin]!,
      sum: sums[end]! - sums[begin]!,
      squares: squares[end]! - squares[begin]!,
    };
  };
};
