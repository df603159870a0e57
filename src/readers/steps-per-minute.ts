import type { Sport } from '../core/sport.ts';
import { isRun } from '../core/sport.ts';

/**
 * Below this median a count is per leg: runners take 150 to 200 steps a minute, walkers 90 to 130, and half of either
 * is what gpxtpx:cad and most other writers hold. Tool defaults.
 */
const PER_LEG_BELOW_RUN = 120;
const PER_LEG_BELOW_WALK = 80;

/** True when the median of the turning cadences, the upper one of an even number, lies below `limit`. */
const isMedianBelow = (cadence: Float64Array, limit: number): boolean => {
  let turning = 0;
  let below = 0;
  let isBelow = false;
  for (let i = 0; i < cadence.length; i++) {
    if (cadence[i]! > 0) turning++;
    if (cadence[i]! > 0 && cadence[i]! < limit) below++;
    isBelow = below > turning >> 1;
  }
  return isBelow;
};

const double = (perLeg: Float64Array, steps: Float64Array): void => {
  for (let i = 0; i < steps.length; i++) steps[i] = perLeg[i]! * 2;
};

const doubled = (perLeg: Float64Array): Float64Array => {
  const steps = new Float64Array(perLeg.length);
  double(perLeg, steps);
  return steps;
};

/**
 * Steps per minute of both feet from a cadence channel of unknown unit, decided once for the whole run so that a walking
 * break is not taken for another unit. Undefined for sports whose cadence is not a step rate.
 */
export const stepsPerMinute = (cadence: Float64Array, sport: Sport): Float64Array | undefined => {
  if (!isRun(sport) && sport !== 'walking' && sport !== 'hiking') return undefined;
  const isPerLeg = isMedianBelow(cadence, isRun(sport) ? PER_LEG_BELOW_RUN : PER_LEG_BELOW_WALK);
  return isPerLeg ? doubled(cadence) : cadence;
};
