import { expect, it } from 'vitest';
import { commonUnit, planAmount } from '../../../src/judge/planned/plan-amount.ts';
import { planOf } from '../../support/plan.ts';

const amounts = (week: string): unknown[] => {
  const { workouts } = planOf([week]);
  return [planAmount(workouts, 'm'), planAmount(workouts, 's')];
};

it('adds up the runs, the middle of a range, other sports left out', () => {
  expect(amounts('easy:5km long:10-12km cross:30km rest')).toEqual([16_000, undefined]);
  expect(amounts('easy:30min tempo:20-30min')).toEqual([undefined, 3300]);
});

it('knows nothing where a run has no length, and zero where there is no run', () => {
  expect(amounts('easy:5km tempo')).toEqual([undefined, undefined]);
  expect(amounts('rest cross')).toEqual([0, 0]);
});

it('does not count on what was not understood, were it rest', () => {
  const { workouts } = planOf(['easy:5km rest'], { workouts: { rest: { reading: 'unparsed' } } });
  expect(planAmount(workouts, 'm')).toBeUndefined();
});

it('takes the unit in which more weeks can be told, metres when in doubt', () => {
  const groups = (...weeks: readonly string[]) => weeks.map((week) => planOf([week]).workouts);
  expect(commonUnit(groups('easy:5km', 'easy:30min', 'easy:40min'))).toBe('s');
  expect(commonUnit(groups('easy:5km', 'easy:30min'))).toBe('m');
});
