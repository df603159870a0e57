import type { FindingPlace } from '../../core/finding-place.ts';
import type { PlannedWorkout, TrainingPlan } from '../../core/plan.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import { placeInPlan } from './place-in-plan.ts';

/** Where a ruling on a plan stands. */
export interface PlannedPlace {
  readonly place: FindingPlace;
  readonly day?: string;
  readonly fingerprint: string;
}

/** At a workout: its span, day and fingerprint. */
export const wherePlanned = (plan: TrainingPlan, rule: string, workout: PlannedWorkout): PlannedPlace => ({
  place: placeInPlan(plan, workout.span),
  ...(workout.day !== undefined && { day: workout.day }),
  fingerprint: fingerprintOf(rule, workout),
});

/** At the first of several workouts that are told as one finding on the whole plan. */
export const whereFirst = (plan: TrainingPlan, rule: string, first: PlannedWorkout): PlannedPlace => ({
  ...wherePlanned(plan, rule, first),
  fingerprint: `${rule}/plan`,
});
