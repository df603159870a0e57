import { reaches } from '../core/compare.ts';
import type { PlannedWorkout, Range, WorkoutKind } from '../core/plan.ts';
import { median } from '../numeric/median.ts';

const DAYS = 7;
/** A run of the week that is so much longer than its middle one, and so long, is its long run. Tool defaults. */
const TIMES_MEDIAN = 1.25;
const LEAST_S = 75 * 60;
/** Where only distances are told: what 75 min come to at 6:00 /km. Tool default. */
const LEAST_M = 12_500;
/** With fewer runs in a week there is no middle one to be longer than. Tool default. */
const LEAST_RUNS = 3;

const PLAIN: ReadonlySet<WorkoutKind> = new Set(['easy', 'moderate', 'unspecified']);

const middleOf = ([low, high]: Range): number => (low + high) / 2;

type Size = 'durationS' | 'distanceM';

const longestOf = (runs: readonly PlannedWorkout[], size: Size, least: number): PlannedWorkout | undefined => {
  const sized = runs.flatMap((run) => {
    const range = run[size];
    return range === undefined ? [] : [{ run, value: middleOf(range) }];
  });
  if (sized.length < LEAST_RUNS) return undefined;
  const longest = sized.reduce((most, one) => (one.value > most.value ? one : most));
  const middle = median(sized.map(({ value }) => value))!;
  const isLong = reaches(longest.value, least) && reaches(longest.value, TIMES_MEDIAN * middle);
  return isLong && PLAIN.has(longest.run.kind) ? longest.run : undefined;
};

const RUNS: ReadonlySet<WorkoutKind> = new Set([...PLAIN, 'recovery', 'long', 'tempo', 'intervals', 'run-walk']);

const longOfWeek = (week: readonly PlannedWorkout[]): PlannedWorkout | undefined => {
  const runs = week.filter(({ kind }) => RUNS.has(kind));
  if (week.some(({ kind, isLong }) => isLong || kind === 'long')) return undefined;
  return longestOf(runs, 'durationS', LEAST_S) ?? longestOf(runs, 'distanceM', LEAST_M);
};

/** Marks the long run of each week where the plan does not call it so: many plans write "14 mi run" on Sundays. */
export const markLongRuns = (workouts: readonly PlannedWorkout[], firstAt: number): PlannedWorkout[] => {
  const weeks = new Map<number, PlannedWorkout[]>();
  for (const workout of workouts) {
    const week = Math.floor((workout.at - firstAt) / DAYS);
    const known = weeks.get(week);
    if (known === undefined) weeks.set(week, [workout]);
    else known.push(workout);
  }
  const long = new Set([...weeks.values()].map(longOfWeek));
  return workouts.map((workout) => (long.has(workout) ? { ...workout, isLong: true } : workout));
};
