import type { Trace } from '../../../core/trace.ts';

/** A stop that is long enough to be told of, and where it was. Seconds. */
export interface Stop {
  readonly atS: number;
  readonly lastsS: number;
}

/** A recording on a ruler of moving time, cut into equal columns. */
export interface MovingColumns {
  readonly count: number;
  readonly totalS: number;
  readonly stops: readonly Stop[];
  /** Mean of a series in each column, weighted by time; NaN where it knows nothing. */
  means(series: Float32Array): readonly number[];
}

/** Shorter stops are traffic lights. Tool default. */
const STOP_S = 60;

/** Seconds of each bin that count: moving ones, or all of a recording that never knew the way. */
const weightsOf = ({ movingS, stepS, count }: Trace): Float32Array =>
  movingS.some((seconds) => seconds > 0) ? movingS : new Float32Array(count).fill(stepS);

const stopsOf = (weights: Float32Array, stepS: number): Stop[] => {
  const stops: Stop[] = [];
  let [atS, lastsS] = [0, 0];
  for (const seconds of weights) {
    if (seconds === 0) {
      lastsS += stepS;
      continue;
    }
    if (lastsS >= STOP_S && atS > 0) stops.push({ atS, lastsS });
    lastsS = 0;
    atS += seconds;
  }
  return stops;
};

/** The recording in at most `most` columns of equal moving time; a column is a bin or wider. */
export const movingColumns = (trace: Trace, most: number): MovingColumns => {
  const weights = weightsOf(trace);
  const totalS = weights.reduce((sum, seconds) => sum + seconds, 0);
  const count = Math.max(1, Math.min(most, Math.floor(totalS / trace.stepS)));
  const means = (series: Float32Array): number[] => {
    const sums = new Float64Array(count);
    const seconds = new Float64Array(count);
    let atS = 0;
    for (let i = 0; i < trace.count; i++) {
      const weight = weights[i]!;
      const column = Math.min(count - 1, Math.floor(((atS + weight / 2) / totalS) * count));
      atS += weight;
      if (weight === 0 || Number.isNaN(series[i]!)) continue;
      sums[column]! += series[i]! * weight;
      seconds[column]! += weight;
    }
    return Array.from(sums, (sum, column) => sum / seconds[column]!);
  };
  return { count, totalS, stops: stopsOf(weights, trace.stepS), means };
};
