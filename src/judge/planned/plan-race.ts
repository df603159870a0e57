import { daysBetween } from '../../core/dates.ts';
import type { TrainingPlan } from '../../core/plan.ts';
import { present } from '../../core/present.ts';
import { onceAPlan } from './once-a-plan.ts';

/** A race with more of the plan behind it than this is one on the way. Tool default: a plan may end with its week. */
const LAST_DAYS = 7;

/** The race that a plan leads to: its place in the plan's order of days, possibly behind the last one. */
export interface PlanRace {
  readonly at: number;
  readonly distanceM?: number;
}

const toldRace = ({ document, workouts }: TrainingPlan): PlanRace | undefined => {
  const day = document.race?.day;
  const dated = workouts.find((workout) => workout.day !== undefined);
  if (day === undefined || dated === undefined) return undefined;
  return present<PlanRace>({ at: dated.at + daysBetween(dated.day!, day), distanceM: document.race?.distanceM });
};

/** As the file tells it with a date, else the last race in its last week; undefined where there is neither. */
export const planRace = onceAPlan((plan): PlanRace | undefined => {
  const told = toldRace(plan);
  if (told !== undefined) return told;
  const last = plan.workouts.findLast(({ kind }) => kind === 'race');
  if (last === undefined || plan.lastAt - last.at >= LAST_DAYS) return undefined;
  return present<PlanRace>({ at: last.at, distanceM: plan.document.race?.distanceM ?? last.distanceM?.[1] });
});
