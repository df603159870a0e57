import { expect, it } from 'vitest';
import { fingerprintOf } from '../../../src/judge/planned/fingerprint-of.ts';
import { planOf } from '../../support/plan.ts';

const RULE = 'plan/race-then-run';

it('goes by the day, else by week and weekday, else by the place in the plan', () => {
  const [dated] = planOf(['- easy'], { from: '2026-11-16' }).workouts;
  const [numbered] = planOf(['- easy']).workouts;
  const { week, ...bare } = numbered!;
  expect(week).toBe(1);
  expect([dated!, numbered!, bare].map((workout) => fingerprintOf(RULE, workout))).toEqual([
    'plan/race-then-run/2026-11-17/easy',
    'plan/race-then-run/w1d2/easy',
    'plan/race-then-run/day-2/easy',
  ]);
});

it('tells morning from evening', () => {
  const [morning, evening] = planOf(['easy+easy']).workouts;
  expect(fingerprintOf(RULE, morning!)).not.toBe(fingerprintOf(RULE, evening!));
});
