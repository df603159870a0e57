import type { Lap } from '../core/activity.ts';
import { fallsShort } from '../core/compare.ts';
import type { Drift, DriftHalf, HeartRateTrust } from '../core/session.ts';
import type { Trace } from '../core/trace.ts';
import { DRIFT_LIMITS } from './drift-limits.ts';
import { lapDecoupling } from './lap-decoupling.ts';

/** Longest stop that the halves can bear. Tool default. */
const LONGEST_STOP_S = 120;
/** Largest share of bins without a heart rate. Tool default. */
const MISSING_SHARE = 0.1;

interface Bins {
  /** Indices of moving bins after the warm-up that know speed and heart rate. */
  readonly used: readonly number[];
  readonly movingS: number;
  readonly stoppedS: number;
  readonly longestStopS: number;
  readonly missingS: number;
}

const collect = (trace: Trace): Bins => {
  const used: number[] = [];
  let [sinceStartS, movingS, stoppedS, longestStopS, stopS, missingS] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < trace.count; i++) {
    const binMovingS = trace.movingS[i]!;
    sinceStartS += binMovingS;
    if (sinceStartS <= DRIFT_LIMITS.warmUpS) continue;
    stopS = binMovingS === 0 ? stopS + trace.stepS : 0;
    longestStopS = Math.max(longestStopS, stopS);
    stoppedS += trace.stepS - binMovingS;
    if (binMovingS === 0) continue;
    movingS += binMovingS;
    const known = trace.heartRateBpm[i]! > 0 && trace.gradeAdjustedSpeedMps[i]! > 0;
    if (known) used.push(i);
    else missingS += binMovingS;
  }
  return { used, movingS, stoppedS, longestStopS, missingS };
};

/** Speed and heart rate over the bins, each weighted by moving time. */
const halfOf = (trace: Trace, bins: readonly number[]): DriftHalf => {
  let [seconds, metres, beats] = [0, 0, 0];
  for (const i of bins) {
    const s = trace.movingS[i]!;
    seconds += s;
    metres += trace.gradeAdjustedSpeedMps[i]! * s;
    beats += trace.heartRateBpm[i]! * s;
  }
  return { heartRateBpm: beats / seconds, gradeAdjustedSpeedMps: metres / seconds };
};

/** Coefficient of variation of the one-minute means of the grade-adjusted speed. */
const unsteadiness = (trace: Trace, bins: readonly number[]): number => {
  const perMinute = Math.round(60 / trace.stepS);
  const means: number[] = [];
  for (let i = 0; i + perMinute <= bins.length; i += perMinute) {
    means.push(halfOf(trace, bins.slice(i, i + perMinute)).gradeAdjustedSpeedMps);
  }
  const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
  const variance = means.reduce((sum, value) => sum + (value - mean) ** 2, 0) / means.length;
  return Math.sqrt(variance) / mean;
};

const reasonAgainst = (trace: Trace, bins: Bins): string | undefined => {
  if (bins.used.length === 0) return 'no heart rate or speed after the first 8 min';
  if (fallsShort(bins.movingS, DRIFT_LIMITS.leastS)) return 'less than 16 min of moving left after the first 8 min';
  if (bins.missingS > MISSING_SHARE * bins.movingS)
    return 'heart rate or speed is missing for more than 10 % of the time';
  if (bins.longestStopS > LONGEST_STOP_S) return 'a stop of more than 2 min';
  if (bins.stoppedS > DRIFT_LIMITS.stoppedShare * (bins.movingS + bins.stoppedS))
    return 'stopped for more than 10 % of the time';
  if (unsteadiness(trace, bins.used) > DRIFT_LIMITS.steadyRatio)
    return 'pace not steady enough (intervals, hills or walk breaks)';
  return undefined;
};

/** Index into the bins at which half of the moving time has passed. */
const middleOf = (trace: Trace, bins: readonly number[]): number => {
  let total = 0;
  for (const i of bins) total += trace.movingS[i]!;
  let passed = 0;
  for (let k = 0; k < bins.length; k++) {
    passed += trace.movingS[bins[k]!]!;
    if (passed >= total / 2) return k + 1;
  }
  return bins.length;
};

const notAssessable = (reason: string): Drift => ({ assessable: false, reason });

/**
 * Aerobic decoupling: speed per heart beat of the first half against the second, (E1 - E2) / E1, positive = efficiency
 * lost. Grade-adjusted, moving time only, halves by moving time, the first 8 min left out (Friel). Runs of 24 to 48 min
 * carry it weakly: published limits come from 60 to 120 min. Without a stream, laps tell it more weakly still.
 */
export const decoupling = (trace: Trace | undefined, trust: HeartRateTrust, laps: readonly Lap[] = []): Drift => {
  if (trace === undefined && laps.length === 0) return notAssessable('no stream');
  if (trust.verdict !== 'good')
    return notAssessable(trust.verdict === 'none' ? 'no heart rate' : 'heart rate cannot be trusted');
  if (trace === undefined) return lapDecoupling(laps);
  const bins = collect(trace);
  const reason = reasonAgainst(trace, bins);
  if (reason !== undefined) return notAssessable(reason);
  const middle = middleOf(trace, bins.used);
  const first = halfOf(trace, bins.used.slice(0, middle));
  const second = halfOf(trace, bins.used.slice(middle));
  const efficiency = (half: DriftHalf): number => half.gradeAdjustedSpeedMps / half.heartRateBpm;
  return {
    assessable: true,
    from: 'stream',
    decouplingRatio: (efficiency(first) - efficiency(second)) / efficiency(first),
    halves: [first, second],
  };
};
