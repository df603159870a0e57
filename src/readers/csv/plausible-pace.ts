import { exceeds, fallsShort } from '../../core/compare.ts';

/** Paces outside are no run: faster than the 3000 m record, slower than a stroll. Tool default, s/km. */
const FASTEST_PACE_S = 150;
const SLOWEST_PACE_S = 1200;

/** Seconds per kilometre. */
export const paceOf = (timeS: number, distanceM: number): number => (timeS / distanceM) * 1000;

/** True for a pace between 2:30 and 20:00 /km, both included. */
export const isRunningPace = (secondsPerKm: number): boolean =>
  !fallsShort(secondsPerKm, FASTEST_PACE_S) && !exceeds(secondsPerKm, SLOWEST_PACE_S);

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `5:07 /km`, for messages; rounded away from the limits, so that 2:29.6 does not show as the 2:30 that is allowed. */
export const formatPace = (secondsPerKm: number): string => {
  const seconds = secondsPerKm < SLOWEST_PACE_S ? Math.floor(secondsPerKm) : Math.ceil(secondsPerKm);
  return `${Math.floor(seconds / 60)}:${twoDigits(seconds % 60)} /km`;
};
