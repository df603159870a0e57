import type { PlannedWorkout, WorkoutKind } from '../../core/plan.ts';
import type { DayLoad } from '../day-load.ts';

const LOAD: Readonly<Record<WorkoutKind, DayLoad>> = {
  rest: 'rest',
  recovery: 'easy',
  easy: 'easy',
  long: 'long',
  moderate: 'easy',
  tempo: 'hard',
  intervals: 'hard',
  race: 'race',
  'run-walk': 'easy',
  cross: 'rest',
  strength: 'rest',
  unspecified: 'easy',
};

/** What a workout may ask of the runner, each way that its text leaves open; cross-training counts as rest from running. */
export const workoutLoads = ({
  kind,
  alternatives,
  isLong,
}: Pick<PlannedWorkout, 'kind' | 'alternatives' | 'isLong'>): DayLoad[] =>
  [kind, ...alternatives].map((one) => (isLong && LOAD[one] === 'easy' ? 'long' : LOAD[one]));
