import type { Samples } from '../core/activity.ts';
import { nthSmallest } from '../numeric/nth-smallest.ts';

/** The clock of a recording: seconds since its first sample, and where it stood still. */
export interface Timeline {
  readonly count: number;
  /** Seconds since the first sample. */
  readonly atS: Float64Array;
  /** Seconds since the sample before, over breaks as well; 0 for the first. */
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
  const firstS = timeS[0]!;
  for (let i = 0; i < atS.length; i++) atS[i] = timeS[i]! - firstS;
};

const secondsSinceLast = (atS: Float64Array, stepS: Float64Array): void => {
  for (let i = 1; i < atS.length; i++) stepS[i] = atS[i]! - atS[i - 1]!;
};

/** Moves the positive values to the front; their number. */
const gatherPositive = (values: Float64Array): number => {
  let n = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > 0) values[n++] = values[i]!;
  return n;
};

const typicalInterval = (stepS: Float64Array, starts: readonly number[]): number => {
  const intervals = stepS.slice();
  for (const i of starts) intervals[i] = 0;
  const n = gatherPositive(intervals);
  return n === 0 ? 1 : nthSmallest(intervals.subarray(0, n), n >> 1)!;
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
  return { count, atS, stepS, starts, stretchFrom, stretchTo, typicalS: typicalInterval(stepS, starts) };
};
