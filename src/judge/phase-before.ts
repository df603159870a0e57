import type { Phase } from '../core/circumstances.ts';
import { reaches } from '../core/compare.ts';

const WEEK_DAYS = 7;
/** Of a race whose distance is not told. Tool default. */
const MIDDLE_M = 21_097.5;

/**
 * Weeks before the race in which each phase begins, by the least distance of the race. The articles name the phases
 * (marathon) and give no weeks: tool default, the usual three, two and one week of taper.
 */
const PHASE_WEEKS = [
  { fromM: 40_000, taper: 3, peak: 7, build: 13 },
  { fromM: 20_000, taper: 2, peak: 6, build: 12 },
  { fromM: 0, taper: 1, peak: 4, build: 9 },
] as const;

/** The phase so many days before a race (0 = its day) of so many metres. */
export const phaseBefore = (days: number, distanceM = MIDDLE_M): Phase => {
  const weeks = PHASE_WEEKS.find(({ fromM }) => reaches(distanceM, fromM))!;
  if (days <= weeks.taper * WEEK_DAYS) return 'taper';
  if (days <= weeks.peak * WEEK_DAYS) return 'peak';
  return days <= weeks.build * WEEK_DAYS ? 'build' : 'base';
};
