import { reaches } from '../core/compare.ts';
import type { RaceEffort } from './plan-day.ts';

/** Days of rest after a race, and days after it on which nothing hard or long is expected. */
export interface AfterRace {
  readonly restDays: number;
  readonly easyDays: number;
}

/**
 * By the least distance of the race. The article asks for "additional rest before even light jogging" (marathon) and
 * gives no days: tool default, one day up to a half marathon, two after it, three after a marathon.
 */
const BY_DISTANCE = [
  { fromM: 40_000, restDays: 3, easyDays: 7 },
  { fromM: 20_000, restDays: 2, easyDays: 4 },
  { fromM: 0, restDays: 1, easyDays: 2 },
] as const;

/** What follows a race. Who races every week, or only trained as hard as in a race, rests a day and goes on as usual. */
export const afterRace = ({ distanceM = 0, movesNothing }: RaceEffort): AfterRace =>
  movesNothing ? { restDays: 1, easyDays: 0 } : BY_DISTANCE.find(({ fromM }) => reaches(distanceM, fromM))!;
