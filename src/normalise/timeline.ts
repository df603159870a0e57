import type { Samples } from '../core/activity.ts';
import { nthSmallest } from '../numeric/nth-smallest.ts';

/** The clock of a recording: seconds since its first sample, and where it stood still. */
export interface Timeline {
  readonly count: number;
  /** Seconds since the first sample. */
  readonly atS: Float64Array;
  /** Seconds since the sample before; 0 over a break. */
  readonly stepS: Float64Array;
  /** Samples before which the recording stopped, in order. */
  readonly starts: readonly number[];
  /** Index of the first and last sample of the unbroken stretch around each sample. */
  readonly stretchFrom: Int32Array;
  readonly stretchTo: Int32Array;
  /** Median time between neighbours. */
  readonly typicalS: number;
}

const secondsSinceFirst = (timeS: Float64Array, atS: Float64Array): void => {
  for (let i = 0; i < atS.length; i++) atS[i] = timeS[i]! - timeS[0]!;
};

const secondsSinceLast = (atS: Float64Array, stepS: Float64Array): void => {
  for (let i = 1; i < atS.length; i++) stepS[i] = atS[i]! - atS[i - 1]!;
};

/** True when the value is the upper median of the positive ones. */
const isMedian = (value: number, values: Float64Array): boolean => {
  let n = 0;
  let below = 0;
  let notAbove = 0;
  let isIt = false;
  for (let i = 0; i < values.length; i++) {
    if (!(values[i]! > 0)) continue;
    n++;
    if (values[i]! < value) below++;
    if (values[i]! <= value) notAbove++;
    isIt = below <= n >> 1 && n >> 1 < notAbove;
  }
  return isIt;
};

/** Most devices keep to one interval; only where the step in the middle is not the usual one, all are put in order. */
const typicalInterval = (stepS: Float64Array): number => {
  const middleS = stepS[stepS.length >> 1]!;
  if (isMedian(middleS, stepS)) return middleS;
  const positive = stepS.filter((seconds) => seconds > 0);
  return nthSmallest(positive, positive.length >> 1) ?? 1;
};

/** Clock and stretches of the samples. */
export const timeline = ({ count, timeS, breaks }: Samples): Timeline => {
  const [atS, stepS] = [new Float64Array(count), new Float64Array(count)];
  secondsSinceFirst(timeS, atS);
  secondsSinceLast(atS, stepS);
  const starts = breaks.filter((i) => i > 0 && i < count).sort((a, b) => a - b);
  const [stretchFrom, stretchTo] = [new Int32Array(count), new Int32Array(count)];
  let from = 0;
  for (const next of [...starts, count]) {
    stretchFrom.fill(from, from, next);
    stretchTo.fill(next - 1, from, next);
    from = next;
  }
  for (const i of starts) stepS[i] = 0;
  return { count, atS, stepS, starts, stretchFrom, stretchTo, typicalS: typicalInterval(stepS) };
};
