import type { Bout } from './bouts-above.ts';

/** Mean of the known values of a series over a stretch; NaN where none is known. */
export const meanOver = (series: ArrayLike<number>, { from, to }: Bout): number => {
  let [sum, count] = [0, 0];
  for (let i = Math.max(0, from); i < Math.min(series.length, to); i++) {
    if (Number.isNaN(series[i]!)) continue;
    sum += series[i]!;
    count++;
  }
  return count === 0 ? Number.NaN : sum / count;
};
