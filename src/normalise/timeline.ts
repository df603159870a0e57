import type { Samples } from '../core/activity.ts';
import { nthSmallest } from '../numeric/nth-smallest.ts';

/** The clock of a recording: seconds since its first sample, and where it stood still. */
export interface Timeline {
  readonly count: number;
  /** Seconds since the first sample. */
  readonly atS: Float64Array;
  /** Index of the first and last sample of the unbroken stretch around each sample. */
  readonly stretchFrom: Int32Array;
  readonly stretchTo: Int32Array;
  /** Median time between neighbours. */
  readonly typicalS: number;
}

const typicalInterval = (atS: Float64Array, stretchFrom: Int32Array): number => {
  const intervals = new Float64Array(atS.length);
  let n = 0;
  for (let i = 1; i < atS.length; i++) {
    const intervalS = atS[i]! - atS[i - 1]!;
    if (stretchFrom[i] !== i && intervalS > 0) intervals[n++] = intervalS;
  }
  return n === 0 ? 1 : nthSmallest(intervals.subarray(0, n), n >> 1)!;
};

/** Clock and stretches of the samples. */
export const timeline = ({ count, timeS, breaks }: Samples): Timeline => {
  const atS = new Float64Array(count);
  const stretchFrom = new Int32Array(count);
  const stretchTo = new Int32Array(count);
  for (let i = 0; i < count; i++) atS[i] = timeS[i]! - timeS[0]!;
  for (const i of breaks) if (i > 0 && i < count) stretchFrom[i] = i;
  for (let i = 1; i < count; i++) if (stretchFrom[i] !== i) stretchFrom[i] = stretchFrom[i - 1]!;
  for (let i = count - 1; i >= 0; i--) {
    const isLast = i === count - 1 || stretchFrom[i + 1] === i + 1;
    stretchTo[i] = isLast ? i : stretchTo[i + 1]!;
  }
  return { count, atS, stretchFrom, stretchTo, typicalS: typicalInterval(atS, stretchFrom) };
};
