import type { PlanDocument, PlannedWorkout, TrainingPlan } from '../core/plan.ts';
import type { PlanSuppression } from '../core/plan-suppression.ts';
import { planSuppressions } from '../plan/suppressions.ts';
import { assemblePlan } from './assemble-plan.ts';

/** A workout without its places in the file. */
const workoutMeaning = ({ span: _span, from: _from, to: _to, unparsed, ...rest }: PlannedWorkout): unknown => ({
  ...rest,
  unparsed: unparsed.map(({ text }) => text),
});

const suppressionMeaning = ({ rule, reason, covers }: PlanSuppression): unknown => [rule, reason, covers.length];

const documentMeaning = (plan: TrainingPlan): unknown => {
  const { document, distanceUnit, workouts } = plan;
  const { format, title, race, entries, totals, comments, faults, passedOver } = document;
  return {
    format,
    title,
    unit: distanceUnit?.unit,
    race: [race?.day, race?.distanceM],
    days: entries.map(({ day, week, weekday, at, part, ok }) => [day, week, weekday, at, part, ok?.text]),
    workouts: workouts.map(workoutMeaning),
    totals: totals.map(({ firstAt, lastAt, cell, distance, durationS }) => [
      [firstAt, lastAt, cell.text, durationS],
      [distance?.range, distance === undefined ? undefined : (distance.unit ?? distanceUnit?.unit)],
    ]),
    comments: comments.map(({ text }) => text),
    faults: faults.map(({ kind, expected, day }) => [kind, expected, day]),
    passedOver,
    suppressions: planSuppressions(plan.file, document).map(suppressionMeaning),
  };
};

/**
 * All that plans say, as one text without any place in their file: two files of the same meaning hold the same workouts
 * on the same days, the same faults, and let the same stand.
 */
export const planMeaning = (documents: readonly PlanDocument[], set: Parameters<typeof assemblePlan>[2]): string =>
  JSON.stringify(documents.map((document) => documentMeaning(assemblePlan('', document, set))));
