import { daysBetween, startOfWeek, type WeekStart, weekdayIndex } from '../core/dates.ts';
import type { JudgedSession } from '../core/session.ts';
import { type DayLoad, dayLoad } from '../judge/day-load.ts';

/** Weeks that make the pattern, and the share of them that makes a habit. Tool defaults. */
const WEEKS = 4;
const HABIT_SHARE = 0.5;
const LEAST_WEEKS = 2;

/** What the runner usually does on each weekday (0 = Monday). */
export interface WeeklyPattern {
  readonly weeks: number;
  readonly loads: readonly DayLoad[];
}

const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** The load seen most on that weekday among those that reach the habit share, heaviest first; easy without a habit. */
const habitOf = (seen: readonly DayLoad[]): DayLoad => {
  const share = (...loads: DayLoad[]): number => seen.filter((load) => loads.includes(load)).length / seen.length;
  if (share('hard', 'race') >= HABIT_SHARE) return 'hard';
  if (share('long') >= HABIT_SHARE) return 'long';
  return share('rest') > HABIT_SHARE ? 'rest' : 'easy';
};

/** The runner's own week, from the four weeks that end on `lastDay`; undefined with fewer than two weeks of running. */
export const weeklyPattern = (
  sessions: readonly JudgedSession[],
  lastDay: string,
  weekStart: WeekStart,
): WeeklyPattern | undefined => {
  const lastWeek = startOfWeek(lastDay, weekStart);
  const weeks = new Map<number, JudgedSession[]>();
  for (const session of sessions) {
    const weeksAgo = Math.round(daysBetween(startOfWeek(session.day, weekStart), lastWeek) / 7);
    if (weeksAgo >= 0 && weeksAgo < WEEKS) weeks.set(weeksAgo, [...(weeks.get(weeksAgo) ?? []), session]);
  }
  if (weeks.size < LEAST_WEEKS) return undefined;
  const loads = DAYS.map((weekday) =>
    habitOf(
      [...weeks.values()].map((week) => dayLoad(week.filter((session) => weekdayIndex(session.day) === weekday))),
    ),
  );
  return { weeks: weeks.size, loads };
};
