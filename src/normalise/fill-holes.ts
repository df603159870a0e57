import type { Timeline } from './timeline.ts';

/**
 * The series with its NaN holes bridged by straight lines, inside unbroken stretches and not over more than `longestS`.
 * Before the first and after the last reading of a stretch nothing is made up. The series itself where it has no hole.
 */
export const fillHoles = (clock: Timeline, series: Float64Array, longestS: number): Float64Array => {
  if (!series.includes(Number.NaN)) return series;
  const { atS, count, stretchFrom } = clock;
  const filled = series.slice();
  let known = -1;
  for (let i = 0; i < count; i++) {
    if (stretchFrom[i] === i) known = -1;
    if (Number.isNaN(series[i]!)) continue;
    const overS = known < 0 ? 0 : atS[i]! - atS[known]!;
    if (known >= 0 && overS > 0 && overS <= longestS) {
      const perSecond = (series[i]! - series[known]!) / overS;
      for (let k = known + 1; k < i; k++) filled[k] = series[known]! + perSecond * (atS[k]! - atS[known]!);
    }
    known = i;
  }
  return filled;
};
