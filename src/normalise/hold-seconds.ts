import { nthSmallest } from '../numeric/nth-smallest.ts';
import type { Timeline } from './timeline.ts';

/** A reading stands for at most this long when the next one is late; longer gaps are never filled. Tool default. */
export const LONGEST_HOLD_S = 30;

/** Where samples go on without a reading, the sensor was silent; up to so many usual steps are bridged. Tool default. */
const BRIDGED_STEPS = 3;

const typicalStep = (clock: Timeline, series: Float64Array): number => {
  const steps = new Float64Array(clock.count);
  let [n, known] = [0, -1];
  for (let i = 0; i < clock.count; i++) {
    if (Number.isNaN(series[i]!)) continue;
    if (known >= clock.stretchFrom[i]!) steps[n++] = clock.atS[i]! - clock.atS[known]!;
    known = i;
  }
  return Math.min(LONGEST_HOLD_S, nthSmallest(steps.subarray(0, n), n >> 1) ?? clock.typicalS);
};

/**
 * Seconds that each reading stands for: until the next reading of the same series when that comes within 30 s, else the
 * usual step of the series; never over a break. Where samples without a reading lie between, as when a strap loses
 * contact, only three usual steps are bridged. 0 where the series has no reading.
 */
export const holdSeconds = (clock: Timeline, series: Float64Array): Float64Array => {
  const { atS, count, stretchTo } = clock;
  let usualS: number | undefined;
  const holdS = new Float64Array(count);
  let next = -1;
  for (let i = count - 1; i >= 0; i--) {
    if (Number.isNaN(series[i]!)) continue;
    const end = stretchTo[i]!;
    const until = next >= 0 && next <= end ? next : end;
    const untilNextS = atS[until]! - atS[i]!;
    const isFilled = until > i + 1;
    if (!isFilled && untilNextS <= LONGEST_HOLD_S) holdS[i] = untilNextS;
    else {
      usualS ??= typicalStep(clock, series);
      const bridgedS = isFilled ? Math.min(LONGEST_HOLD_S, BRIDGED_STEPS * usualS) : LONGEST_HOLD_S;
      holdS[i] = untilNextS <= bridgedS ? untilNextS : usualS;
    }
    next = i;
  }
  return holdS;
};
