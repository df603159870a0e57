import { compareText } from '../../core/compare-text.ts';
import type { TrainingPlan } from '../../core/plan.ts';

/** First and last of the plan's workouts that have a date; absent where none has. */
export const datedDays = ({ workouts }: Pick<TrainingPlan, 'workouts'>): { from: string; to: string } | undefined => {
  const days = workouts.flatMap(({ day }) => (day === undefined ? [] : [day])).toSorted(compareText);
  const [from] = days;
  const to = days.at(-1);
  return from === undefined || to === undefined ? undefined : { from, to };
};
