import { startOfWeek } from '../../core/dates.ts';
import { onceEach } from '../../core/once-each.ts';
import type { PlannedWorkout, TrainingPlan } from '../../core/plan.ts';
import { type PlannedDay, plannedDays } from './planned-days.ts';

const WEEK_DAYS = 7;

/** A week of a plan. */
export interface PlanWeek {
  /** "week 5", "week of 2026-11-16". */
  readonly name: string;
  readonly days: readonly PlannedDay[];
  readonly workouts: readonly PlannedWorkout[];
}

type NameWeek = (workout: PlannedWorkout) => string;

/** By the plan's own numbers where it has them, by Mondays where it has dates, else by sevens from its first day. */
const namingOf = ({ workouts, firstAt }: TrainingPlan): NameWeek => {
  if (workouts.every(({ week }) => week !== undefined)) return ({ week }) => `week ${week}`;
  if (workouts.every(({ day }) => day !== undefined)) return ({ day }) => `week of ${startOfWeek(day!, 'monday')}`;
  return ({ at }) => `week ${Math.floor((at - firstAt) / WEEK_DAYS) + 1}`;
};

/** The weeks of a plan in order. A number that comes again after another one begins a new week. */
export const planWeeks = onceEach((plan: TrainingPlan): readonly PlanWeek[] => {
  const nameOf = namingOf(plan);
  const weeks: { name: string; days: PlannedDay[] }[] = [];
  for (const day of plannedDays(plan)) {
    const name = nameOf(day.workouts[0]!);
    const last = weeks.at(-1);
    if (last?.name === name) last.days.push(day);
    else weeks.push({ name, days: [day] });
  }
  return weeks.map(({ name, days }) => ({ name, days, workouts: days.flatMap(({ workouts }) => workouts) }));
});
