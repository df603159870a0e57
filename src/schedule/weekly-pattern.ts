import { addDays, startOfWeek, type WeekStart, weekdayIndex } from '../core/dates.ts';
import type { JudgedSession } from '../core/session.ts';
import { isRun } from '../core/sport.ts';
import { type DayLoad, dayLoad } from '../judge/day-load.ts';

/** Weeks that make the pattern, and the share of them that makes a habit. Tool defaults. */
const WEEKS = 4;
const HABIT_SHARE = 0.5;
const LEAST_WEEKS = 2;
/** What was not so on the last two of those weekdays has been given up. Tool default. */
const LATE = 2;
/** Once is no habit. Tool default. */
const LEAST_TIMES = 2;

/** What the runner usually does on each weekday (0 = Monday). */
export interface WeeklyPattern {
  /** Weeks with a run, of so many looked at. */
  readonly weeks: number;
  readonly of: number;
  readonly loads: readonly DayLoad[];
  /** The runs of those weeks. */
  readonly runs: readonly JudgedSession[];
}

const DAYS = [0, 1, 2, 3, 4, 5, 6];

/**
 * What at least half of those weekdays were, twice at the least and once of late: a race, hard, or long; where only hard
 * and long together reach that, the more frequent of the two. Rest needs more than half. Easy without a habit. `seen`
 * is in order of time.
 */
const habitOf = (seen: readonly DayLoad[]): DayLoad => {
  const timesOf = (of: readonly DayLoad[], ...loads: DayLoad[]): number =>
    of.filter((load) => loads.includes(load)).length;
  const isHabit = (...loads: DayLoad[]): boolean => {
    const times = timesOf(seen, ...loads);
    return times >= LEAST_TIMES && times >= HABIT_SHARE * seen.length && timesOf(seen.slice(-LATE), ...loads) > 0;
  };
  if (isHabit('race')) return 'race';
  if (isHabit('hard', 'race')) return 'hard';
  if (isHabit('long', 'hard', 'race')) return timesOf(seen, 'hard', 'race') > timesOf(seen, 'long') ? 'hard' : 'long';
  return timesOf(seen, 'rest') > HABIT_SHARE * seen.length ? 'rest' : 'easy';
};

/** Days of the weeks seen that fall on a weekday and have happened. */
const daysOn = (weekday: number, weekStarts: readonly string[], lastKnownDay: string): string[] =>
  weekStarts
    .flatMap((start) => DAYS.map((after) => addDays(start, after)))
    .filter((day) => weekdayIndex(day) === weekday && day <= lastKnownDay);

/**
 * The runner's own week, from the four weeks that end on `lastDay`; undefined with fewer than two weeks of running.
 * Days after `lastKnownDay` have not come yet and say nothing.
 */
export const weeklyPattern = (
  sessions: readonly JudgedSession[],
  lastDay: string,
  { weekStart, lastKnownDay }: { readonly weekStart: WeekStart; readonly lastKnownDay: string },
): WeeklyPattern | undefined => {
  const lastWeek = startOfWeek(lastDay, weekStart);
  const firstWeek = addDays(lastWeek, -7 * (WEEKS - 1));
  const seen = sessions.filter(({ day }) => day >= firstWeek && day <= addDays(lastWeek, 6));
  const runs = seen.filter(({ sport }) => isRun(sport));
  const weekStarts = [...new Set(runs.map(({ day }) => startOfWeek(day, weekStart)))];
  if (weekStarts.length < LEAST_WEEKS) return undefined;
  const loadOn = (day: string): DayLoad => dayLoad(seen.filter((session) => session.day === day));
  const loads = DAYS.map((weekday) => habitOf(daysOn(weekday, weekStarts, lastKnownDay).map(loadOn)));
  return { weeks: weekStarts.length, of: WEEKS, loads, runs };
};
