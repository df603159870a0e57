import { expect, it } from 'vitest';
import { recoveryWithStrides } from '../../../src/rules/plan/recovery-with-strides.ts';
import { planOf } from '../../support/plan.ts';
import { judge } from '../support.ts';

it('tells recovery runs with strides once for the plan, at the first', () => {
  const plan = planOf(['easy recovery:5km', 'recovery:5km recovery:6km'], {
    workouts: { 'recovery:5km': { hasStrides: true } },
  });
  expect(judge(recoveryWithStrides, plan)).toMatchObject([
    { severity: 'info', place: { line: 2, column: 21, endColumn: 33 }, evidence: { count: { value: 2 } } },
  ]);
});

it('leaves strides of other runs and recovery runs without them alone', () => {
  expect(judge(recoveryWithStrides, planOf(['easy recovery'], { workouts: { easy: { hasStrides: true } } }))).toEqual(
    [],
  );
});
