import { exceeds, reaches } from '../core/compare.ts';
import type { Estimate } from '../core/estimate.ts';
import type { Performance } from './performance.ts';

/**
 * A race of about an hour is run at the second threshold (Friel: the average of a 30 min solo time trial, or of a race of
 * 60 min). Bounds: tool defaults.
 */
const HOUR_S = [45 * 60, 75 * 60] as const;
/** Shortest and longest races of these lie above and below the threshold by so much. Tool default, bpm. */
const DOUBT_BPM = 4;
/** Nobody's second threshold lies outside of these shares of the maximum (mean 90 to 92 %, Nuuttila 2025). Tool defaults. */
const SHARES = [0.85, 0.96] as const;

const isBetween = (value: number, [low, high]: readonly [number, number]): boolean =>
  reaches(value, low) && !exceeds(value, high);

/**
 * Heart rate at the second threshold by the best race, or run as hard as a race, of 45 to 75 min; undefined without one.
 * An average of the whole run holds its first minutes too, in which heart rate still rises: the doubt covers them.
 */
export const fieldThreshold = (believed: readonly Performance[], hrMax: Estimate | undefined): Estimate | undefined => {
  const race = believed.find(
    ({ durationS, averageHeartRateBpm }) =>
      isBetween(durationS, HOUR_S) &&
      averageHeartRateBpm !== undefined &&
      (hrMax === undefined || isBetween(averageHeartRateBpm / hrMax.value, SHARES)),
  );
  if (race === undefined) return undefined;
  const value = Math.round(race.averageHeartRateBpm!);
  const what = race.isRace ? 'race' : 'run as hard as a race';
  return {
    value,
    low: value - DOUBT_BPM,
    high: value + DOUBT_BPM,
    origin: 'observed',
    confidence: race.isRace ? 'medium' : 'low',
    detail: `average of the ${what} of ${Math.round(race.durationS / 60)} min on ${race.session.day}`,
  };
};
