import { expect, it } from 'vitest';
import type { WeekTotal } from '../../../src/core/plan.ts';
import { weekTotalMismatch } from '../../../src/rules/plan/week-total-mismatch.ts';
import { planOf, totalOf } from '../../support/plan.ts';
import { judge } from '../support.ts';

const WEEK = 'rest easy:10km rest tempo:8km rest easy:10km long:20km';
const km = (low: number, high = low) => totalOf(0, { distance: { range: [low, high], unit: 'km' } });
/** Without a unit. */
const bare = (total: number) => totalOf(0, { distance: { range: [total, total] } });
const of = (total: WeekTotal, week = WEEK, given: Parameters<typeof judge>[2] = {}) =>
  judge(weekTotalMismatch, planOf([week], { document: { totals: [total] } }), given);

it('warns where the total is not the sum, at the total', () => {
  expect(of(km(48))).toEqual([]);
  expect(of(km(58))).toMatchObject([
    {
      severity: 'warning',
      place: { line: 2, column: 150, endLine: 2, endColumn: 155 },
      evidence: { stated: { value: 58_000 }, sum: { value: 48_000 } },
    },
  ]);
});

it('forgives half a kilometre and two per cent', () => {
  const short = 'easy:10km';
  expect([of(km(10.5), short).length, of(km(10.6), short).length, of(km(9.4), short).length]).toEqual([0, 1, 1]);
  expect([of(km(100), 'easy:98km').length, of(km(100), 'easy:97.9km').length]).toEqual([0, 1]);
  expect(of(km(58), WEEK, { options: { share: 0.2 } })).toEqual([]);
});

it('adds ranges up as ranges', () => {
  expect(of(km(12, 14), 'easy:5-6km easy:6-7km')).toEqual([]);
  expect(of(km(14), 'easy:5-6km easy:6-7km')).toMatchObject([{ evidence: { sum: { value: 13_000 } } }]);
});

it('counts choices and other sports as perhaps', () => {
  expect(of(km(10), 'easy:10km rest|easy:5km cross:30km')).toEqual([]);
  expect(of(km(15), 'easy:10km easy|rest:5km')).toEqual([]);
  expect(of(km(41), 'easy:10km cross:30km')).toHaveLength(1);
});

it('does not know how long the warm-up of a session with repetitions is', () => {
  const plan = (total: number) =>
    planOf(['easy:10km intervals:5km'], {
      workouts: { 'intervals:5km': { repetitions: 5 } },
      document: { totals: [km(total)] },
    });
  expect(judge(weekTotalMismatch, plan(19))).toEqual([]);
  expect(judge(weekTotalMismatch, plan(14))).toHaveLength(1);
});

it('takes the unit of the plan, and says nothing without one or with a run of unknown length', () => {
  expect([of(bare(48)).length, of(bare(99)).length]).toEqual([0, 1]);
  const { distanceUnit, ...plan } = planOf([WEEK], { document: { totals: [bare(99)] } });
  expect(distanceUnit).toBeDefined();
  expect(judge(weekTotalMismatch, plan)).toEqual([]);
  expect(of(km(99), 'easy:10km easy')).toEqual([]);
  expect(of(totalOf(5, { distance: { range: [9, 9], unit: 'km' } }))).toEqual([]);
});

it('compares times with times', () => {
  const total = (durationS: number) => totalOf(0, { durationS: [durationS, durationS] });
  expect(of(total(5460), 'easy:30min long:60min')).toEqual([]);
  expect(of(total(5540), 'easy:30min long:60min')).toMatchObject([{ message: 's' }]);
});

it('makes a note of it where a workout was assumed', () => {
  const plan = planOf(['easy:10km'], {
    workouts: { 'easy:10km': { reading: 'assumed' } },
    document: { totals: [km(20)] },
  });
  expect(judge(weekTotalMismatch, plan)).toMatchObject([{ severity: 'info', confidence: 'low' }]);
});

it('takes a length that is told as a part for the least that it may be', () => {
  const plan = (total: number) =>
    planOf(['easy:10km tempo:5km'], {
      workouts: { 'tempo:5km': { isAtLeast: true } },
      document: { totals: [km(total)] },
    });
  expect(judge(weekTotalMismatch, plan(19))).toEqual([]);
  expect(judge(weekTotalMismatch, plan(14))).toHaveLength(1);
});
