import { exceeds } from '../core/compare.ts';
import type { HeartRateSlope } from '../core/session-measures.ts';
import type { Trace } from '../core/trace.ts';
import { coefficientOfVariation } from '../numeric/coefficient-of-variation.ts';
import { planeFit } from '../numeric/plane-fit.ts';
import { student95 } from '../numeric/student-95.ts';
import type { DriftBins } from './drift-bins.ts';
import { isSteep, STEEP } from './is-steep.ts';
import { ONE_SPEED, speedIsMeasured } from './speed-is-measured.ts';

export const SLOPE_LIMITS = {
  /** Heart rate follows the effort with a lag of this size; published time constants of its rise lie near. Tool default. */
  lagS: 40,
  /** So long after a stop heart rate is on its way back up. Tool default. */
  afterStopS: 180,
  /** Means of one minute are what the line is drawn through, and so many of them it needs. Tool defaults. */
  blockS: 60,
  fewestBlocks: 12,
  /** A pace that changes with time alone leaves nothing to tell the two apart. Tool default. */
  mostCorrelated: 0.9,
  /** Coefficient of variation of the speed beyond which heart rate no longer follows it on a line (walks, repetitions). Tool default. */
  mostUneven: 0.2,
  /** A wider doubt to either side says nothing. Tool default, bpm per hour. */
  widestBpmPerH: 30,
} as const;

/** A stop shorter than this leaves no mark. Tool default. */
const SHORT_STOP_S = 10;
/** Neighbouring minutes of one heart lean on each other at least so much, whatever a dozen of them show, and at most so much. Tool defaults. */
const LEAST_AUTOCORRELATED = 0.3;
const MOST_AUTOCORRELATED = 0.9;

const notAssessable = (reason: string): HeartRateSlope => ({ assessable: false, reason });

/** Grade-adjusted speed as the heart sees it: late and smoothed; standing counts as no speed. */
const laggedEffort = ({ gradeAdjustedSpeedMps, count, stepS }: Trace): Float64Array => {
  const effort = new Float64Array(count);
  const share = 1 - Math.exp(-stepS / SLOPE_LIMITS.lagS);
  let lagged = Number.NaN;
  for (let i = 0; i < count; i++) {
    const now = Number.isNaN(gradeAdjustedSpeedMps[i]!) ? 0 : gradeAdjustedSpeedMps[i]!;
    lagged = Number.isNaN(lagged) ? now : lagged + share * (now - lagged);
    effort[i] = lagged;
  }
  return effort;
};

/** 1 for the bins in which heart rate comes back from a stop. */
const afterStops = ({ movingS, count, stepS }: Trace): Uint8Array => {
  const after = new Uint8Array(count);
  let [stopS, restS] = [0, 0];
  for (let i = 0; i < count; i++) {
    if (movingS[i] === 0) stopS += stepS;
    else {
      if (stopS >= SHORT_STOP_S) restS = SLOPE_LIMITS.afterStopS;
      stopS = 0;
    }
    after[i] = restS > 0 ? 1 : 0;
    restS -= movingS[i]!;
  }
  return after;
};

interface Blocks {
  readonly effort: number[];
  readonly hours: number[];
  readonly bpm: number[];
}

/** Means of one minute of moving each. */
const blocksOf = (trace: Trace, used: readonly number[]): Blocks => {
  const effort = laggedEffort(trace);
  const isAfterStop = afterStops(trace);
  const blocks: Blocks = { effort: [], hours: [], bpm: [] };
  let [seconds, atS, pace, time, beats] = [0, 0, 0, 0, 0];
  for (const i of used) {
    const s = trace.movingS[i]!;
    atS += s;
    if (isAfterStop[i] === 1) continue;
    seconds += s;
    pace += effort[i]! * s;
    time += (atS - s / 2) * s;
    beats += trace.heartRateBpm[i]! * s;
    if (seconds < SLOPE_LIMITS.blockS - trace.stepS / 2) continue;
    blocks.effort.push(pace / seconds);
    blocks.hours.push(time / seconds / 3600);
    blocks.bpm.push(beats / seconds);
    [seconds, pace, time, beats] = [0, 0, 0, 0];
  }
  return blocks;
};

/**
 * How much a minute leans on the one before it. Residuals of a fit with three numbers look more independent than they are:
 * the usual correction of the first order puts that back.
 */
const autocorrelation = (residuals: readonly number[]): number => {
  let [squares, products] = [0, 0];
  for (let i = 0; i < residuals.length; i++) {
    squares += residuals[i]! ** 2;
    if (i > 0) products += residuals[i]! * residuals[i - 1]!;
  }
  const raw = squares > 0 ? products / squares : 0;
  const corrected = raw + (3 + 4 * raw) / residuals.length;
  return Math.min(MOST_AUTOCORRELATED, Math.max(LEAST_AUTOCORRELATED, corrected));
};

/** Half the width of the interval of about 95 %: as if there were only as many minutes as are independent of each other. */
const doubtOf = (residuals: readonly number[], spread: number): number => {
  const n = residuals.length;
  const leaning = autocorrelation(residuals);
  const inflation = (1 + leaning) / (1 - leaning);
  const independent = n / inflation;
  const squares = residuals.reduce((sum, value) => sum + value ** 2, 0);
  const freedom = Math.max(2, independent - 3);
  const variance = (squares / Math.max(1, n - 3)) * inflation;
  return student95(freedom) * Math.sqrt(variance / spread);
};

/**
 * Rise of heart rate with time at constant grade-adjusted speed, bpm per hour of moving, with an interval of about 95 %:
 * heart rate = a + b · lagged speed + c · time over means of one minute after the warm-up. Unlike decoupling it bears a
 * changing pace. Minutes are not independent of each other, so the interval counts only as many as are.
 */
export const heartRateSlope = (trace: Trace, { used }: DriftBins): HeartRateSlope => {
  const { fewestBlocks, mostCorrelated, mostUneven, widestBpmPerH } = SLOPE_LIMITS;
  const { effort, hours, bpm } = blocksOf(trace, used);
  if (hours.length < fewestBlocks)
    return notAssessable('less than 12 min of moving after the warm-up and away from stops');
  if (!speedIsMeasured(trace, used)) return notAssessable(ONE_SPEED);
  if (isSteep(trace, used)) return notAssessable(STEEP);
  if (exceeds(coefficientOfVariation(effort), mostUneven))
    return notAssessable('pace changes too much (walk breaks or repetitions)');
  const fit = planeFit(effort, hours, bpm);
  if (fit === undefined || exceeds(Math.abs(fit.correlation), mostCorrelated))
    return notAssessable('pace changed with time, so the two cannot be told apart');
  const doubt = doubtOf(fit.residuals, fit.secondSpread);
  if (exceeds(doubt, widestBpmPerH)) return notAssessable('heart rate scatters too much around its course');
  const bpmPerH = fit.slopes[1];
  return { assessable: true, bpmPerH, lowBpmPerH: bpmPerH - doubt, highBpmPerH: bpmPerH + doubt };
};
