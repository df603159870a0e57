import { exceeds, reaches } from '../core/compare.ts';
import type { IntendedSession } from '../core/session.ts';

/** Stops that make up more than this share of the time: whoever stops so long is not at the limit. Tool default. */
const STOPPED_SHARE = 0.05;
/** Way of the records over that of the device; where they part, one of them is wrong. Tool default, shares. */
const DEVICE_AGREES = [0.95, 1.05] as const;
/** Grade-adjusted over plain distance: beyond these the ground decided. Tool defaults, ratios. */
const COMPARABLE_RATIO = [0.9, 1.1] as const;
const LEVEL_RATIO = [0.97, 1.03] as const;
/** Climbing over distance above which a row without a grade-adjusted speed is no measure of speed. Tool default: 10 m a km. */
const LEVEL_CLIMB_RATIO = 0.01;

export interface WholeRun {
  readonly distanceM: number;
  /** With the stops, unless they were long. */
  readonly durationS: number;
  /** What the same effort would have covered on the flat, over the distance. */
  readonly gradeRatio: number;
  /** True as well where nothing tells the ground. */
  readonly isLevel: boolean;
}

const isBetween = (value: number, [low, high]: readonly [number, number]): boolean =>
  reaches(value, low) && !exceeds(value, high);

/** True when grade-adjusted over plain distance is near enough to 1 for the ground not to matter. */
export const isLevelRatio = (ratio: number): boolean => isBetween(ratio, LEVEL_RATIO);

/** True when the ground leaves an effort comparable with one on the flat. */
export const isComparableRatio = (ratio: number): boolean => isBetween(ratio, COMPARABLE_RATIO);

const gradeRatioOf = ({ speedMps, gradeAdjustedSpeedMps }: IntendedSession): number | undefined =>
  speedMps === undefined || gradeAdjustedSpeedMps === undefined ? undefined : gradeAdjustedSpeedMps / speedMps;

const timeOf = ({ durationS = 0, elapsedS }: IntendedSession): { seconds: number; isStopped: boolean } =>
  elapsedS === undefined || elapsedS <= durationS
    ? { seconds: durationS, isStopped: false }
    : !exceeds(elapsedS, (1 + STOPPED_SHARE) * durationS)
      ? { seconds: elapsedS, isStopped: false }
      : { seconds: durationS, isStopped: true };

/**
 * A run as one effort from its totals; undefined where it can be none: no road or track run (trails and treadmills are
 * not comparable), no distance, long stops in anything but a race, a distance that the device saw otherwise, or ground
 * that decided the time.
 */
export const wholeRun = (session: IntendedSession): WholeRun | undefined => {
  const { sport, distanceM, device, ascentM } = session;
  if (sport !== 'running' || distanceM === undefined || distanceM <= 0) return undefined;
  const { seconds: durationS, isStopped } = timeOf(session);
  if (durationS <= 0 || (isStopped && session.intent.kind !== 'race')) return undefined;
  if (device?.distanceM !== undefined && !isBetween(distanceM / device.distanceM, DEVICE_AGREES)) return undefined;
  const gradeRatio = gradeRatioOf(session);
  if (gradeRatio === undefined) {
    if (ascentM !== undefined && exceeds(ascentM, LEVEL_CLIMB_RATIO * distanceM)) return undefined;
    return { distanceM, durationS, gradeRatio: 1, isLevel: true };
  }
  if (!isComparableRatio(gradeRatio)) return undefined;
  return { distanceM, durationS, gradeRatio, isLevel: isLevelRatio(gradeRatio) };
};
