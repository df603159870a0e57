import type { PlannedWorkout, WorkoutKind } from '../../core/plan.ts';

const NO_RUN: ReadonlySet<WorkoutKind> = new Set<WorkoutKind>(['rest', 'cross', 'strength']);

/** True when a planned workout is a run as it is written first; an "X or Y" cell may still leave a way out. */
export const isPlannedRun = ({ kind }: Pick<PlannedWorkout, 'kind'>): boolean => !NO_RUN.has(kind);

/** True when none of the kinds that the text leaves open is rest or another sport. */
export const isSurelyPlannedRun = ({ kind, alternatives }: Pick<PlannedWorkout, 'kind' | 'alternatives'>): boolean =>
  [kind, ...alternatives].every((one) => !NO_RUN.has(one));
