import type { Trace } from '../core/trace.ts';
import { nthSmallest } from '../numeric/nth-smallest.ts';
import { valuesAt } from '../numeric/values-at.ts';
import { DRIFT_LIMITS } from './drift-limits.ts';

/** The part of a run that drift is told from. */
export interface DriftBins {
  /** Moving time left out at the start. */
  readonly warmUpS: number;
  /** `full` only where enough is left after a warm-up of full length. */
  readonly evidence: 'full' | 'weak';
  /** Indices of moving bins after the warm-up that know speed and heart rate. */
  readonly used: readonly number[];
  readonly movingS: number;
  readonly stoppedS: number;
  readonly longestStopS: number;
  readonly missingS: number;
}

const isKnown = (trace: Trace, i: number): boolean => trace.heartRateBpm[i]! > 0 && trace.gradeAdjustedSpeedMps[i]! > 0;

const binsAfter = (trace: Trace, warmUpS: number, evidence: DriftBins['evidence']): DriftBins => {
  const used: number[] = [];
  let [sinceStartS, movingS, stoppedS, longestStopS, stopS, missingS] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < trace.count; i++) {
    const binMovingS = trace.movingS[i]!;
    sinceStartS += binMovingS;
    if (sinceStartS <= warmUpS) continue;
    stopS = binMovingS === 0 ? stopS + trace.stepS : 0;
    longestStopS = Math.max(longestStopS, stopS);
    stoppedS += trace.stepS - binMovingS;
    if (binMovingS === 0) continue;
    movingS += binMovingS;
    if (isKnown(trace, i)) used.push(i);
    else missingS += binMovingS;
  }
  return { warmUpS, evidence, used, movingS, stoppedS, longestStopS, missingS };
};

/** Moving seconds from the start of these bins until heart rate has come near to their median; 0 when it is there at once. */
const settlingS = (trace: Trace, { used }: DriftBins): number => {
  const perMinute = Math.round(60 / trace.stepS);
  const median = nthSmallest(valuesAt(trace.heartRateBpm, used), used.length >> 1);
  let [beats, seconds] = [0, 0];
  for (let k = 0; k < used.length; k++) {
    beats += trace.heartRateBpm[used[k]!]!;
    if (k >= perMinute) beats -= trace.heartRateBpm[used[k - perMinute]!]!;
    if (k < perMinute - 1) continue;
    if (beats / perMinute >= DRIFT_LIMITS.settledRatio * median!) return seconds;
    seconds += trace.movingS[used[k - perMinute + 1]!]!;
  }
  return seconds;
};

const settled = (trace: Trace, bins: DriftBins): DriftBins => {
  const moreS = settlingS(trace, bins);
  return moreS === 0 ? bins : binsAfter(trace, bins.warmUpS + moreS, bins.evidence);
};

/**
 * What is left of a run after its warm-up: the first 10 min of moving, or 8 where less than 40 min would be left, and on
 * until heart rate has settled. Everything in moving time.
 */
export const driftBins = (trace: Trace): DriftBins => {
  const { fullWarmUpS, fullLeastS, warmUpS } = DRIFT_LIMITS;
  const full = settled(trace, binsAfter(trace, fullWarmUpS, 'full'));
  return full.movingS >= fullLeastS ? full : settled(trace, binsAfter(trace, warmUpS, 'weak'));
};
