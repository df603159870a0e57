import { nthSmallest } from '../numeric/nth-smallest.ts';
import type { Timeline } from './timeline.ts';

/** A reading stands for at most this long when the next one is late; longer gaps are never filled. Tool default. */
export const LONGEST_HOLD_S = 30;

/** Where samples go on without a reading, the sensor was silent; up to so many usual steps are bridged. Tool default. */
const BRIDGED_STEPS = 3;

/** Puts the steps from reading to reading inside unbroken stretches in front; how many they are. */
const gatherSteps = (steps: Float64Array, atS: Float64Array, stretchFrom: Int32Array, series: Float64Array): number => {
  let n = 0;
  let known = -1;
  for (let i = 0; i < series.length; i++) {
    if (Number.isNaN(series[i]!)) continue;
    if (known >= stretchFrom[i]!) steps[n++] = atS[i]! - atS[known]!;
    known = i;
  }
  return n;
};

const typicalStep = ({ atS, count, stretchFrom, typicalS }: Timeline, series: Float64Array): number => {
  const steps = new Float64Array(count);
  const n = gatherSteps(steps, atS, stretchFrom, series);
  return Math.min(LONGEST_HOLD_S, nthSmallest(steps.subarray(0, n), n >> 1) ?? typicalS);
};

const fillHolds = (
  holdS: Float64Array,
  atS: Float64Array,
  stretchTo: Int32Array,
  series: Float64Array,
  usual: () => number,
): void => {
  let next = -1;
  for (let i = series.length - 1; i >= 0; i--) {
    if (Number.isNaN(series[i]!)) continue;
    const end = stretchTo[i]!;
    const until = next >= 0 && next <= end ? next : end;
    const untilNextS = atS[until]! - atS[i]!;
    const isFilled = until > i + 1;
    if (!isFilled && untilNextS <= LONGEST_HOLD_S) holdS[i] = untilNextS;
    else {
      const bridgedS = isFilled ? Math.min(LONGEST_HOLD_S, BRIDGED_STEPS * usual()) : LONGEST_HOLD_S;
      holdS[i] = untilNextS <= bridgedS ? untilNextS : usual();
    }
    next = i;
  }
};

/**
 * Seconds that each reading stands for: until the next reading of the same series when that comes within 30 s, else the
 * usual step of the series; never over a break. Where samples without a reading lie between, as when a strap loses
 * contact, only three usual steps are bridged. 0 where the series has no reading.
 */
export const holdSeconds = (clock: Timeline, series: Float64Array): Float64Array => {
  const holdS = new Float64Array(clock.count);
  let usualS: number | undefined;
  const usual = (): number => {
    usualS ??= typicalStep(clock, series);
    return usualS;
  };
  fillHolds(holdS, clock.atS, clock.stretchTo, series, usual);
  return holdS;
};
