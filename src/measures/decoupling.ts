import type { Lap } from '../core/activity.ts';
import { exceeds, fallsShort } from '../core/compare.ts';
import type { HeartRateTrust } from '../core/session.ts';
import type { Drift } from '../core/session-measures.ts';
import type { Trace } from '../core/trace.ts';
import { coefficientOfVariation } from '../numeric/coefficient-of-variation.ts';
import { type DriftBins, driftBins } from './drift-bins.ts';
import { driftHalves, efficiencyLost } from './drift-halves.ts';
import { DRIFT_LIMITS } from './drift-limits.ts';
import { heartRateSlope } from './heart-rate-slope.ts';
import { isSteep, STEEP } from './is-steep.ts';
import { lapDecoupling } from './lap-decoupling.ts';
import { ONE_SPEED, speedIsMeasured } from './speed-is-measured.ts';

/** Coefficient of variation of the one-minute means of the grade-adjusted speed. */
const unsteadiness = (trace: Trace, bins: readonly number[]): number => {
  const perMinute = Math.round(60 / trace.stepS);
  const means: number[] = [];
  for (let i = 0; i + perMinute <= bins.length; i += perMinute) {
    let [metres, seconds] = [0, 0];
    for (let k = i; k < i + perMinute; k++) {
      metres += trace.gradeAdjustedSpeedMps[bins[k]!]! * trace.movingS[bins[k]!]!;
      seconds += trace.movingS[bins[k]!]!;
    }
    means.push(metres / seconds);
  }
  return coefficientOfVariation(means);
};

/** Number of bins at one end that hold so much moving time. */
const binsWithin = (trace: Trace, bins: readonly number[], seconds: number): number => {
  let passedS = 0;
  for (let k = 0; k < bins.length; k++) {
    if (passedS >= seconds) return k;
    passedS += trace.movingS[bins[k]!]!;
  }
  return bins.length;
};

/** How far the result moves when a piece is cut off at the start or at the end, whichever is more. */
const unstableBy = (trace: Trace, { used, movingS }: DriftBins): number => {
  const cutS = Math.min(DRIFT_LIMITS.longestCutS, DRIFT_LIMITS.cutShare * movingS);
  const lost = (bins: readonly number[]): number => efficiencyLost(driftHalves(trace, bins));
  const whole = lost(used);
  const start = used.slice(binsWithin(trace, used, cutS));
  const end = used.slice(0, used.length - binsWithin(trace, used.toReversed(), cutS));
  return Math.max(Math.abs(lost(start) - whole), Math.abs(lost(end) - whole));
};

const minutes = (seconds: number): string => `${Math.round(seconds / 60)} min`;

/** Too little of the run, or too broken. */
const missingFrom = ({ used, warmUpS, movingS, missingS, stoppedS, longestStopS }: DriftBins): string | undefined => {
  const { leastS, missingShare, longestStopS: longestS, stoppedShare } = DRIFT_LIMITS;
  if (used.length === 0) return `no heart rate or speed after the first ${minutes(warmUpS)}`;
  if (fallsShort(movingS, leastS)) return `less than 16 min of moving left after the first ${minutes(warmUpS)}`;
  if (exceeds(missingS, missingShare * movingS)) return 'heart rate or speed is missing for more than 10 % of the time';
  if (exceeds(longestStopS, longestS)) return 'a stop of more than 2 min';
  if (exceeds(stoppedS, stoppedShare * (movingS + stoppedS))) return 'stopped for more than 10 % of the time';
  return undefined;
};

/** Not a run that halves can be made of. */
const unevenIn = (trace: Trace, bins: DriftBins): string | undefined => {
  const { steadyRatio, stableRatio } = DRIFT_LIMITS;
  if (!speedIsMeasured(trace, bins.used)) return ONE_SPEED;
  if (isSteep(trace, bins.used)) return STEEP;
  if (exceeds(unsteadiness(trace, bins.used), steadyRatio))
    return 'pace not steady enough (intervals, hills or walk breaks)';
  if (exceeds(unstableBy(trace, bins), stableRatio))
    return 'not stable: a few minutes less at the start or the end change it by more than 3 points';
  return undefined;
};

const notAssessable = (reason: string): Drift => ({ assessable: false, reason });

/**
 * Aerobic decoupling: speed per heart beat of the first half against the second, (E1 - E2) / E1, positive = efficiency
 * lost. Grade-adjusted, moving time only, halves by moving time, the warm-up left out (Friel). The evidence is full with
 * 40 min after it; runs from 24 min on carry it weakly. Without a stream, laps tell it more weakly still. Where a stream is
 * there, the slope of the heart rate at constant speed stands beside it.
 */
export const decoupling = (trace: Trace | undefined, trust: HeartRateTrust, laps: readonly Lap[] = []): Drift => {
  if (trace === undefined && laps.length === 0) return notAssessable('no stream');
  if (trust.verdict !== 'good')
    return notAssessable(trust.verdict === 'none' ? 'no heart rate' : 'heart rate cannot be trusted');
  if (trace === undefined) return lapDecoupling(laps);
  const bins = driftBins(trace);
  const slope = heartRateSlope(trace, bins);
  const reason = missingFrom(bins) ?? unevenIn(trace, bins);
  if (reason !== undefined) return { ...notAssessable(reason), slope };
  const halves = driftHalves(trace, bins.used);
  return {
    assessable: true,
    from: 'stream',
    evidence: bins.evidence,
    decouplingRatio: efficiencyLost(halves),
    halves,
    slope,
  };
};
