import type { Trace } from '../core/trace.ts';
import { linearFit } from '../numeric/linear-fit.ts';
import { pearson } from '../numeric/pearson.ts';
import { quantile } from '../numeric/quantile.ts';
import { DRIFT_LIMITS } from './drift-limits.ts';

/** Heart rate follows speed like this, as a first-order lag. Tool default. */
export const LAG_S = 45;
/** Speed and heart rate are averaged over so much running, of which a run must bring so many. Tool defaults. */
export const BLOCK_S = 60;
const LEAST_BLOCKS = 10;
/** A block may be torn by pauses to so many times its length. Tool default. */
const TORN = 1.5;
/** Fast blocks (90th percentile) over slow ones (10th): in less, what a watch is off by looks like a flat heart. Tool default. */
export const LEAST_SPREAD = 1.15;
/**
 * No run tells its slope better than this: short changes of pace move heart rate less than lasting ones. Tool default; on
 * real recordings the slopes within runs scatter by more than their standard errors.
 */
const LEAST_ERROR_RATIO = 0.25;

/** How heart rate rose with grade-adjusted speed inside one run, bpm per m/s. */
export interface SlopeWithinRun {
  readonly slope: number;
  readonly slopeError: number;
  /** The 10th percentile of the blocks. */
  readonly slowMps: number;
  readonly blocks: number;
}

interface Block {
  readonly atS: number;
  readonly speedMps: number;
  readonly heartRateBpm: number;
}

/** The speed that heart rate still answers to. A pause counts as no speed; what is not known leaves it as it was. */
const laggedSpeed = ({ gradeAdjustedSpeedMps, movingS, stepS, count }: Trace): Float64Array => {
  const share = 1 - Math.exp(-stepS / LAG_S);
  const lagged = new Float64Array(count).fill(Number.NaN);
  let current = Number.NaN;
  for (let i = 0; i < count; i++) {
    const speed = movingS[i] === 0 ? 0 : gradeAdjustedSpeedMps[i]!;
    if (!Number.isNaN(speed)) current = Number.isNaN(current) ? speed : current + (speed - current) * share;
    lagged[i] = current;
  }
  return lagged;
};

const blockOf = (trace: Trace, lagged: Float64Array, bins: readonly number[]): Block => {
  let [atS, speedMps, heartRateBpm] = [0, 0, 0];
  for (const i of bins) {
    atS += (i * trace.stepS) / bins.length;
    speedMps += lagged[i]! / bins.length;
    heartRateBpm += trace.heartRateBpm[i]! / bins.length;
  }
  return { atS, speedMps, heartRateBpm };
};

/** The blocks of moving bins with heart rate and speed after the warm-up. */
const blocksOf = (trace: Trace): Block[] => {
  const lagged = laggedSpeed(trace);
  const perBlock = Math.round(BLOCK_S / trace.stepS);
  const blocks: Block[] = [];
  let bins: number[] = [];
  let sinceStartS = 0;
  for (let i = 0; i < trace.count; i++) {
    sinceStartS += trace.movingS[i]!;
    const isKnown = trace.movingS[i]! > 0 && trace.heartRateBpm[i]! > 0 && !Number.isNaN(lagged[i]!);
    if (sinceStartS <= DRIFT_LIMITS.warmUpS || !isKnown) continue;
    bins.push(i);
    if (i - bins[0]! > TORN * perBlock) bins = [i];
    if (bins.length < perBlock) continue;
    blocks.push(blockOf(trace, lagged, bins));
    bins = [];
  }
  return blocks;
};

/** What is left of `values` when their straight line over time is taken away: heart rate drifts, and so may pace. */
const withoutTrend = (times: readonly number[], values: readonly number[]): number[] => {
  const trend = linearFit(times, values)!;
  return values.map((value, i) => value - trend.intercept - trend.slope * times[i]!);
};

/** Neighbouring blocks are off the line together, so there are fewer independent ones than blocks. */
const errorFactor = (residuals: readonly number[]): number => {
  const likeness = pearson(residuals.slice(1), residuals.slice(0, -1));
  const held = Number.isNaN(likeness) ? 0 : Math.min(0.9, Math.max(0, likeness));
  return Math.sqrt((1 + held) / (1 - held));
};

/**
 * How much heart rate rose with grade-adjusted speed inside one run: least squares over one-minute blocks after the first
 * 8 min, speed delayed as heart rate is, the drift over time taken out of both. Undefined for a run with fewer than ten
 * blocks or of too even a pace.
 */
export const slopeWithinRun = (trace: Trace): SlopeWithinRun | undefined => {
  const blocks = blocksOf(trace);
  if (blocks.length < LEAST_BLOCKS) return undefined;
  const speeds = blocks.map(({ speedMps }) => speedMps);
  const slowMps = quantile(speeds, 0.1)!;
  if (quantile(speeds, 0.9)! < LEAST_SPREAD * slowMps) return undefined;
  const times = blocks.map(({ atS }) => atS);
  const x = withoutTrend(times, speeds);
  const y = withoutTrend(
    times,
    blocks.map(({ heartRateBpm }) => heartRateBpm),
  );
  const fit = linearFit(x, y);
  if (fit === undefined) return undefined;
  const factor = errorFactor(y.map((value, i) => value - fit.intercept - fit.slope * x[i]!));
  const slopeError = Math.max(factor * fit.slopeError, LEAST_ERROR_RATIO * Math.abs(fit.slope));
  return { slope: fit.slope, slopeError, slowMps, blocks: blocks.length };
};
