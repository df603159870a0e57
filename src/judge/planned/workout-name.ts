import type { PlannedWorkout } from '../../core/plan.ts';

/** Longest part of a cell that a sentence repeats. Tool default. */
const LONGEST = 48;

/** What a workout is called in a sentence: its text, cut. */
export const workoutName = ({ text, kind }: PlannedWorkout): string => {
  if (text === '') return kind;
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
};
