import type { PlannedWorkout, Range } from '../../core/plan.ts';
import { isPlannedRun, isSurelyPlannedRun } from './is-planned-run.ts';
import type { AmountUnit } from './plan-amount.ts';

/** What the workouts of a week can come to. */
export interface TotalRange {
  readonly range: Range;
  /** False when a figure or a unit in it was assumed. */
  readonly isSure: boolean;
}

const rangeIn = ({ distanceM, durationS }: PlannedWorkout, unit: AmountUnit): Range | undefined =>
  unit === 'm' ? distanceM : durationS;

/** From and to of one workout; undefined where a run has no length. Other sports may be counted in or not. */
const rangeOf = (workout: PlannedWorkout, unit: AmountUnit): Range | undefined => {
  const range = rangeIn(workout, unit);
  if (!isPlannedRun(workout)) return [0, range?.[1] ?? 0];
  if (range === undefined) return undefined;
  // A session with repetitions may leave out its warm-up, and a choice may leave out the run.
  const isOpen = workout.repetitions !== undefined || workout.isAtLeast === true;
  const most = isOpen ? Number.POSITIVE_INFINITY : range[1];
  return [isSurelyPlannedRun(workout) ? range[0] : 0, most];
};

/** Least and most that the workouts add up to; undefined where one was not understood or a run has no length. */
export const totalRange = (workouts: readonly PlannedWorkout[], unit: AmountUnit): TotalRange | undefined => {
  let [low, high] = [0, 0];
  for (const workout of workouts) {
    const range = workout.reading === 'unparsed' ? undefined : rangeOf(workout, unit);
    if (range === undefined) return undefined;
    low += range[0];
    high += range[1];
  }
  return { range: [low, high], isSure: workouts.every(({ reading }) => reading === 'understood') };
};
