import type { Trace } from '../core/trace.ts';
import { quantile } from '../numeric/quantile.ts';
import { DRIFT_LIMITS } from './drift-limits.ts';

/** Why a run without a speed of its own has no drift. */
export const ONE_SPEED = 'one speed throughout: an average, not a speed that was measured';

/**
 * False where a file holds one speed for the whole run, as some apps write that know only the way and the time: nothing
 * can be said of how even its pace was. On known ground one speed is a treadmill's.
 */
export const speedIsMeasured = (trace: Trace, bins: readonly number[]): boolean => {
  if (bins.some((i) => !Number.isNaN(trace.gradeRatio[i]!))) return true;
  const usual = quantile(
    bins.map((i) => trace.speedMps[i]!),
    0.5,
  );
  const same = bins.filter((i) => Math.abs(trace.speedMps[i]! - usual!) <= DRIFT_LIMITS.sameSpeedRatio * usual!);
  return same.length < DRIFT_LIMITS.sameSpeedShare * bins.length;
};
