import { expect, it } from 'vitest';
import type { TrainingPlan } from '../../../src/core/plan.ts';
import { planWeeks } from '../../../src/judge/planned/plan-weeks.ts';
import { planOf } from '../../support/plan.ts';

const shape = (plan: TrainingPlan): unknown[] => planWeeks(plan).map(({ name, workouts }) => [name, workouts.length]);
const unnumbered = (plan: TrainingPlan): TrainingPlan => ({
  ...plan,
  workouts: plan.workouts.map(({ week, ...workout }) => workout),
});

it("takes the plan's own numbers, and a number that comes again for another week", () => {
  const plan = planOf(['easy easy', 'easy', 'easy']);
  const workouts = plan.workouts.map((workout) => (workout.week === 3 ? { ...workout, week: 1 } : workout));
  expect(shape({ ...plan, workouts })).toEqual([
    ['week 1', 2],
    ['week 2', 1],
    ['week 1', 1],
  ]);
});

it('goes by Mondays where there are only dates', () => {
  // From a Thursday on: four days of one week, then the next.
  expect(shape(unnumbered(planOf(['easy easy easy easy easy easy easy'], { from: '2026-11-19' })))).toEqual([
    ['week of 2026-11-16', 4],
    ['week of 2026-11-23', 3],
  ]);
});

it('counts sevens from the first day where there is neither', () => {
  expect(shape(unnumbered(planOf(['- - easy easy', 'easy easy easy'])))).toEqual([
    ['week 1', 4],
    ['week 2', 1],
  ]);
});

it('has no weeks in an empty plan', () => {
  expect(planWeeks(planOf([]))).toEqual([]);
});
