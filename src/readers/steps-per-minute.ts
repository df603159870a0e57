import type { Sport } from '../core/sport.ts';
import { isRun } from '../core/sport.ts';

/**
 * Below this median a count is per leg: runners take 150 to 200 steps a minute, walkers 90 to 130, and half of either
 * is what gpxtpx:cad and most other writers hold. Tool defaults.
 */
const PER_LEG_BELOW_RUN = 120;
const PER_LEG_BELOW_WALK = 80;

const medianOfTurning = (cadence: Float64Array): number => {
  const turning = new Float64Array(cadence.length);
  let count = 0;
  for (let i = 0; i < cadence.length; i++) if (cadence[i]! > 0) turning[count++] = cadence[i]!;
  return turning.subarray(0, count).sort()[count >> 1] ?? Number.NaN;
};

/**
 * Steps per minute of both feet from a cadence channel of unknown unit, decided once for the whole run so that a walking
 * break is not taken for another unit. Undefined for sports whose cadence is not a step rate.
 */
export const stepsPerMinute = (cadence: Float64Array, sport: Sport): Float64Array | undefined => {
  if (!isRun(sport) && sport !== 'walking' && sport !== 'hiking') return undefined;
  const isPerLeg = medianOfTurning(cadence) < (isRun(sport) ? PER_LEG_BELOW_RUN : PER_LEG_BELOW_WALK);
  return isPerLeg ? cadence.map((perLeg) => perLeg * 2) : cadence;
};
