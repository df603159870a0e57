import type { PlannedWorkout } from '../../core/plan.ts';

type Identified = Pick<PlannedWorkout, 'day' | 'week' | 'weekday' | 'at' | 'kind' | 'part'>;

const dayOf = ({ day, week, weekday, at }: Identified): string => {
  if (day !== undefined) return day;
  return week === undefined || weekday === undefined ? `day-${at + 1}` : `w${week}d${weekday + 1}`;
};

/** What a finding is known by when rows move: rule, day or week and weekday, kind and part of the day; never the line. */
export const fingerprintOf = (rule: string, workout: Identified): string =>
  [rule, dayOf(workout), workout.kind, ...(workout.part === undefined ? [] : [workout.part])].join('/');
