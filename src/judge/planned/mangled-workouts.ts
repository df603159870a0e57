import type { PlannedWorkout, Span, TrainingPlan } from '../../core/plan.ts';

const keyOf = ({ line, column, cell }: Span): string => `${line}:${column}:${cell?.sheet ?? ''}`;

/** Whether a workout stands in a cell that a spreadsheet has turned into something else: nothing in it is to be believed. */
export const mangledWorkouts = ({
  document,
}: Pick<TrainingPlan, 'document'>): ((workout: PlannedWorkout) => boolean) => {
  const places = new Set(document.faults.filter(({ kind }) => kind === 'mangled-cell').map(({ span }) => keyOf(span)));
  return ({ span }) => places.size > 0 && places.has(keyOf(span));
};
