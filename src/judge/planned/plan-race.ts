import { exceeds } from '../../core/compare.ts';
import { daysBetween } from '../../core/dates.ts';
import { onceEach } from '../../core/once-each.ts';
import type { TrainingPlan, WorkoutKind } from '../../core/plan.ts';
import { present } from '../../core/present.ts';
import { isPlannedRun } from './is-planned-run.ts';

/** A race with more of the plan behind it than this is one on the way. Tool default: a plan may end with its week. */
const LAST_DAYS = 7;

/** The race that a plan leads to: its place in the plan's order of days, possibly behind the last one. */
export interface PlanRace {
  readonly at: number;
  readonly distanceM?: number;
}

/** Lengths that nobody runs in training at the end of a plan, and how far off they may be rounded. Tool default. */
const RACE_LENGTHS_M = [21_097.5, 42_195] as const;
const ROUNDING = 0.005;

/** The last run of the plan, where it is as long as a half marathon or marathon is. */
const raceByLength = ({ workouts }: TrainingPlan): PlanRace | undefined => {
  const last = workouts.findLast(isPlannedRun);
  const distanceM = RACE_LENGTHS_M.find((length) =>
    last?.distanceM?.every((end) => !exceeds(Math.abs(end - length), length * ROUNDING)),
  );
  return last === undefined || distanceM === undefined ? undefined : { at: last.at, distanceM };
};

const toldRace = ({ document, workouts }: TrainingPlan): PlanRace | undefined => {
  const day = document.race?.day;
  const dated = workouts.find((workout) => workout.day !== undefined);
  if (day === undefined || dated === undefined) return undefined;
  return present<PlanRace>({ at: dated.at + daysBetween(dated.day!, day), distanceM: document.race?.distanceM });
};

/** A plan that names a race and no dates at all ends on the day before it. */
const raceBehind = ({ document, workouts, lastAt }: TrainingPlan): PlanRace | undefined => {
  const { race, entries } = document;
  if (race === undefined || race.day !== undefined || workouts.length === 0) return undefined;
  if (entries.some(({ day }) => day !== undefined)) return undefined;
  return present<PlanRace>({ at: lastAt + 1, distanceM: race.distanceM });
};

const WORK: readonly WorkoutKind[] = ['long', 'tempo', 'intervals'];

/** Behind the race that a plan leads to nothing long or hard comes: a parkrun on Saturday is one on the way. */
const isOnTheWay = ({ workouts }: TrainingPlan, raceAt: number): boolean =>
  workouts.some(({ at, kind, isLong }) => at > raceAt && (isLong || WORK.includes(kind)));

/**
 * As the file tells it with a date, else the last race in its last week with nothing long or hard behind it, else a last run of just the length of a
 * marathon or half marathon, else the day behind a plan without dates that names its race; undefined where there is
 * none of them.
 */
export const planRace = onceEach((plan: TrainingPlan): PlanRace | undefined => {
  const told = toldRace(plan);
  if (told !== undefined) return told;
  const last = plan.workouts.findLast(({ kind }) => kind === 'race');
  if (last === undefined || plan.lastAt - last.at >= LAST_DAYS || isOnTheWay(plan, last.at))
    return raceByLength(plan) ?? raceBehind(plan);
  return present<PlanRace>({ at: last.at, distanceM: plan.document.race?.distanceM ?? last.distanceM?.[1] });
});
