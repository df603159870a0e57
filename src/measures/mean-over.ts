import type { Bout } from './bouts-above.ts';

/** Mean of the known values of a series over a stretch; NaN where none is known. */
export const meanOver = (series: ArrayLike<number>, { from, to }: Bout): number => {
  const end = Math.min(series.length, to);
  let sum = 0;
  let count = 0;
  for (let i = Math.max(0, from); i < end; i++) {
    const value = series[i]!;
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return count === 0 ? Number.NaN : sum / count;
};
