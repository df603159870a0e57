import type { Trace } from '../core/trace.ts';
import { nthSmallest } from '../numeric/nth-smallest.ts';
import { valuesAt } from '../numeric/values-at.ts';
import { DRIFT_LIMITS } from './drift-limits.ts';

/** Why a run without a speed of its own has no drift. */
export const ONE_SPEED = 'one speed throughout: an average, not a speed that was measured';

/**
 * False where a file holds one speed for the whole run, as some apps write that know only the way and the time: nothing
 * can be said of how even its pace was. On known ground one speed is a treadmill's.
 */
export const speedIsMeasured = (trace: Trace, bins: readonly number[]): boolean => {
  if (bins.some((i) => !Number.isNaN(trace.gradeRatio[i]!))) return true;
  const usual = nthSmallest(valuesAt(trace.speedMps, bins), bins.length >> 1);
  const same = bins.filter((i) => Math.abs(trace.speedMps[i]! - usual!) <= DRIFT_LIMITS.sameSpeedRatio * usual!);
  return same.length < DRIFT_LIMITS.sameSpeedShare * bins.length;
};
