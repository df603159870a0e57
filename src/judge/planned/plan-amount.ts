import type { PlannedWorkout, Range } from '../../core/plan.ts';
import { isPlannedRun } from './is-planned-run.ts';

/** What planned running is counted in. */
export type AmountUnit = 'm' | 's';

/** Length of a workout in metres or seconds as the plan has it; the middle of a range. */
export const workoutAmount = ({ distanceM, durationS }: PlannedWorkout, unit: AmountUnit): number | undefined => {
  const range: Range | undefined = unit === 'm' ? distanceM : durationS;
  return range === undefined ? undefined : (range[0] + range[1]) / 2;
};

/** Sum over the runs; undefined when one of them has no length in this unit or was not understood. Without runs 0. */
export const planAmount = (workouts: readonly PlannedWorkout[], unit: AmountUnit): number | undefined => {
  let sum = 0;
  for (const workout of workouts) {
    if (workout.reading === 'unparsed') return undefined;
    if (!isPlannedRun(workout)) continue;
    const amount = workoutAmount(workout, unit);
    if (amount === undefined) return undefined;
    sum += amount;
  }
  return sum;
};

/** The unit in which more of the groups of workouts can be summed; metres when it makes no difference. */
export const commonUnit = (groups: readonly (readonly PlannedWorkout[])[]): AmountUnit => {
  const known = (unit: AmountUnit): number => groups.filter((group) => planAmount(group, unit) !== undefined).length;
  return known('s') > known('m') ? 's' : 'm';
};
