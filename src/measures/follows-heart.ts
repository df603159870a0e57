import { reaches } from '../core/compare.ts';
import type { Repetitions } from '../core/session.ts';
import { median } from '../numeric/median.ts';
import type { EffortSeries } from './effort-series.ts';
import { REPETITION_LIMITS as LIMITS } from './repetition-limits.ts';

const lowest = (series: Float32Array, from: number, to: number): number => {
  let low = Number.NaN;
  for (let i = from; i < to; i++) if (!(series[i]! >= low) && !Number.isNaN(series[i]!)) low = series[i]!;
  return low;
};

/** How far heart rate fell after each repetition, middle value, bpm; undefined without heart rate. */
const fallBpm = ({ heartRateBpm, stepS }: EffortSeries, { each }: Repetitions): number | undefined =>
  median(
    each.map(({ startS, durationS, restS = 0, maxHeartRateBpm = Number.NaN }) => {
      const end = (startS + durationS) / stepS;
      return maxHeartRateBpm - lowest(heartRateBpm, end, end + restS / stepS);
    }),
  );

/** Metres a second, not adjusted, of the repetitions and of the rests between them; NaN where unknown. */
const speeds = ({ metres, stepS }: EffortSeries, { each }: Repetitions): { work: number; rest: number } => {
  let [workM, workS, restM, restBins] = [0, 0, 0, 0];
  for (const { startS, durationS, restS = 0, distanceM = Number.NaN } of each) {
    workM += distanceM;
    workS += durationS;
    const end = (startS + durationS) / stepS;
    for (let i = end; i < end + restS / stepS; i++, restBins++) restM += metres[i]!;
  }
  return { work: workM / workS, rest: restM / (restBins * stepS) };
};

/**
 * Work that stands out by the slope alone, at the pace of its rests, is a hilly course unless heart rate rose and fell with
 * it. True for repetitions that were faster than their rests as well.
 */
export const followsHeart = (series: EffortSeries, found: Repetitions): boolean => {
  const { work, rest } = speeds(series, found);
  return !(work < LIMITS.leastContrast * rest) || reaches(fallBpm(series, found) ?? Number.NaN, LIMITS.slopeFallBpm);
};
