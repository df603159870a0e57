import { STEP_S } from '../core/trace.ts';
import { atEdges, type Edges, edgesAmong } from '../numeric/at-edges.ts';
import type { Timeline } from './timeline.ts';

/** A bin of which less than this was recorded knows no speed. Tool default. */
const LEAST_RECORDED_S = 0.5;

/** What lasts from `atS` for so many seconds and has, in the middle, the mean of two values. */
interface Pieces {
  readonly atS: Float64Array;
  readonly lastingS: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** Adds up, in each bin, the values that last into it times their seconds there, and the seconds. */
const addUp = (
  atS: Float64Array,
  lastingS: Float64Array,
  first: Float64Array,
  second: Float64Array,
  sums: Float64Array,
  weightS: Float64Array,
): void => {
  for (let i = 0; i < second.length; i++) {
    const value = (first[i]! + second[i]!) / 2;
    if (!(lastingS[i]! > 0) || Number.isNaN(value)) continue;
    const fromS = atS[i]!;
    const toS = fromS + lastingS[i]!;
    for (let bin = Math.floor(fromS / STEP_S); bin < sums.length && bin * STEP_S < toS; bin++) {
      const seconds = Math.min(toS, (bin + 1) * STEP_S) - Math.max(fromS, bin * STEP_S);
      sums[bin]! += value * seconds;
      weightS[bin]! += seconds;
    }
  }
};

const divide = (sums: Float64Array, weights: Float64Array, means: Float32Array): void => {
  for (let i = 0; i < means.length; i++) means[i] = weights[i]! > 0 ? sums[i]! / weights[i]! : Number.NaN;
};

/** Mean of each bin; NaN where nothing known lasts into it. */
const meanBins = ({ atS, lastingS, first, second }: Pieces, count: number): Float32Array => {
  const [sums, weightS] = [new Float64Array(count), new Float64Array(count)];
  addUp(atS, lastingS, first, second, sums, weightS);
  const means = new Float32Array(count);
  divide(sums, weightS, means);
  return means;
};

/** Number of bins of a recording that lasts `elapsedS`. */
export const binCount = (elapsedS: number): number => Math.max(1, Math.ceil(elapsedS / STEP_S - 1e-9));

/** Mean of each bin of a reading that holds for `holdS` seconds; NaN where none reaches in. */
export const heldBins = ({ atS }: Timeline, series: Float64Array, holdS: Float64Array, count: number): Float32Array =>
  meanBins({ atS, lastingS: holdS, first: series, second: series }, count);

/** Mean of each bin of a quantity that runs in straight lines from sample to sample; NaN over breaks and holes. */
export const slidingBins = ({ atS, stepS }: Timeline, series: Float64Array, count: number): Float32Array =>
  meanBins({ atS, lastingS: stepS.subarray(1), first: series, second: series.subarray(1) }, count);

/** Where the borders of the bins lie among the samples. */
export const binEdges = ({ atS }: Timeline, count: number): Edges => edgesAmong(atS, STEP_S, count + 1);

const differences = (values: Float64Array, growth: Float32Array): void => {
  for (let i = 0; i < growth.length; i++) growth[i] = values[i + 1]! - values[i]!;
};

/** How much a running total grows in each bin. */
export const growthBins = (edges: Edges, total: Float64Array): Float32Array => {
  const values = atEdges(edges, total);
  const growth = new Float32Array(values.length - 1);
  differences(values, growth);
  return growth;
};

const divideMoving = (
  wayM: Float32Array,
  movingS: Float32Array,
  recordedS: Float32Array,
  speedMps: Float32Array,
): void => {
  for (let bin = 0; bin < speedMps.length; bin++) {
    if (movingS[bin]! > 0) speedMps[bin] = wayM[bin]! / movingS[bin]!;
    else if (recordedS[bin]! >= LEAST_RECORDED_S) speedMps[bin] = 0;
  }
};

/**
 * Speed of each bin while moving, so that speed times moving seconds is the way; 0 where the device recorded and nobody
 * moved, NaN where nothing was recorded.
 */
export const speedBins = (wayM: Float32Array, movingS: Float32Array, recordedS: Float32Array): Float32Array => {
  const speedMps = new Float32Array(wayM.length).fill(Number.NaN);
  divideMoving(wayM, movingS, recordedS, speedMps);
  return speedMps;
};
