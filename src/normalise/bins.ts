import { STEP_S } from '../core/trace.ts';
import { atEdges } from '../numeric/at-edges.ts';
import type { Timeline } from './timeline.ts';

/** A bin of which less than this was recorded knows no speed. Tool default. */
const LEAST_RECORDED_S = 0.5;

/** Sums and weights of a time-weighted mean for each bin. */
interface Gather {
  readonly sums: Float64Array;
  readonly weightS: Float64Array;
}

const spread = ({ sums, weightS }: Gather, fromS: number, toS: number, value: number): void => {
  const lastBin = Math.min(sums.length - 1, Math.floor(toS / STEP_S));
  for (let bin = Math.floor(fromS / STEP_S); bin <= lastBin; bin++) {
    const seconds = Math.min(toS, (bin + 1) * STEP_S) - Math.max(fromS, bin * STEP_S);
    if (seconds <= 0) continue;
    sums[bin]! += value * seconds;
    weightS[bin]! += seconds;
  }
};

const means = ({ sums, weightS }: Gather): Float32Array => {
  const values = new Float32Array(sums.length);
  for (let bin = 0; bin < sums.length; bin++) {
    values[bin] = weightS[bin]! > 0 ? sums[bin]! / weightS[bin]! : Number.NaN;
  }
  return values;
};

const gather = (count: number): Gather => ({ sums: new Float64Array(count), weightS: new Float64Array(count) });

/** Number of bins of a recording that lasts `elapsedS`. */
export const binCount = (elapsedS: number): number => Math.max(1, Math.ceil(elapsedS / STEP_S - 1e-9));

/** Mean of each bin of a reading that holds for `holdS` seconds; NaN where none reaches in. */
export const heldBins = (clock: Timeline, series: Float64Array, holdS: Float64Array, count: number): Float32Array => {
  const bins = gather(count);
  for (let i = 0; i < clock.count; i++) {
    if (holdS[i]! > 0) spread(bins, clock.atS[i]!, clock.atS[i]! + holdS[i]!, series[i]!);
  }
  return means(bins);
};

/** Mean of each bin of a quantity that runs in straight lines from sample to sample; NaN over breaks and holes. */
export const slidingBins = (clock: Timeline, series: Float64Array, count: number): Float32Array => {
  const bins = gather(count);
  const { atS } = clock;
  for (let i = 1; i < clock.count; i++) {
    if (clock.stretchFrom[i] === i || Number.isNaN(series[i]!) || Number.isNaN(series[i - 1]!)) continue;
    spread(bins, atS[i - 1]!, atS[i]!, (series[i - 1]! + series[i]!) / 2);
  }
  return means(bins);
};

/** How much a running total grows in each bin. */
export const growthBins = (clock: Timeline, total: Float64Array, count: number): Float32Array => {
  const edges = atEdges(clock.atS, total, STEP_S, count + 1);
  const growth = new Float32Array(count);
  for (let bin = 0; bin < count; bin++) growth[bin] = edges[bin + 1]! - edges[bin]!;
  return growth;
};

/**
 * Speed of each bin while moving, so that speed times moving seconds is the way; 0 where the device recorded and nobody
 * moved, NaN where nothing was recorded.
 */
export const speedBins = (wayM: Float32Array, movingS: Float32Array, recordedS: Float32Array): Float32Array => {
  const speedMps = new Float32Array(wayM.length).fill(Number.NaN);
  for (let bin = 0; bin < wayM.length; bin++) {
    if (movingS[bin]! > 0) speedMps[bin] = wayM[bin]! / movingS[bin]!;
    else if (recordedS[bin]! >= LEAST_RECORDED_S) speedMps[bin] = 0;
  }
  return speedMps;
};
