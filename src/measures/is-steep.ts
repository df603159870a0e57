import { exceeds } from '../core/compare.ts';
import type { Trace } from '../core/trace.ts';
import { DRIFT_LIMITS } from './drift-limits.ts';

/** Why a run in the mountains has no drift. */
export const STEEP = 'steeper than 8 % for more than a fifth of the time';

/** True where too much of these bins is so steep that grade-adjusted speed is a guess. */
export const isSteep = (trace: Trace, bins: readonly number[]): boolean => {
  let [steepS, movingS] = [0, 0];
  for (const i of bins) {
    const seconds = trace.movingS[i]!;
    movingS += seconds;
    if (exceeds(Math.abs(trace.gradeRatio[i]!), DRIFT_LIMITS.steepRatio)) steepS += seconds;
  }
  return exceeds(steepS, DRIFT_LIMITS.steepShare * movingS);
};
