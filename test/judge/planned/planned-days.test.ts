import { expect, it } from 'vitest';
import { plannedDays } from '../../../src/judge/planned/planned-days.ts';
import { planOf } from '../../support/plan.ts';

const loads = (week: string): unknown[] => plannedDays(planOf([week])).map(({ load, isSure }) => [load, isSure]);

it('gives each kind its load', () => {
  expect(loads('rest recovery easy long moderate tempo intervals').map((one) => (one as unknown[])[0])).toEqual([
    'rest',
    'easy',
    'easy',
    'long',
    'easy',
    'hard',
    'hard',
  ]);
  expect(loads('race run-walk cross strength unspecified').map((one) => (one as unknown[])[0])).toEqual([
    'race',
    'easy',
    'rest',
    'rest',
    'easy',
  ]);
});

it('takes the heavier of a choice, and is sure only without one', () => {
  expect(loads('rest|tempo tempo|rest tempo|intervals tempo')).toEqual([
    ['hard', false],
    ['hard', false],
    ['hard', true],
    ['hard', true],
  ]);
});

it('makes one day of two workouts, with the surer of two that are as heavy', () => {
  const [day, ...others] = plannedDays(planOf(['tempo|easy+intervals']));
  expect(others).toEqual([]);
  expect(day).toMatchObject({ load: 'hard', isSure: true, heaviest: { kind: 'intervals' } });
});

it('puts days in order and leaves out empty ones', () => {
  const plan = planOf(['easy - tempo']);
  expect(plannedDays({ ...plan, workouts: plan.workouts.toReversed() }).map(({ at }) => at)).toEqual([0, 2]);
});

it('says which days hold what was not understood', () => {
  const plan = planOf(['easy tempo'], { workouts: { easy: { reading: 'unparsed' } } });
  expect(plannedDays(plan).map(({ isKnown }) => isKnown)).toEqual([false, true]);
});
