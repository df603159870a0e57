import { expect, it } from 'vitest';
import { noRestDay } from '../../../src/rules/plan/no-rest-day.ts';
import { planOf } from '../../support/plan.ts';
import { judge } from '../support.ts';

const FULL = 'easy easy tempo easy recovery easy long';

it('tells weeks without a rest day once for the plan', () => {
  expect(judge(noRestDay, planOf([FULL, 'rest easy tempo easy easy easy long', FULL]))).toMatchObject([
    { severity: 'info', place: { line: 2, column: 121 }, evidence: { weeks: { value: 2 }, week: { value: 'week 1' } } },
  ]);
});

it.each(['rest', 'cross', 'strength', '-', 'rest|easy', 'easy|cross'])('is silent with one day of %s', (day) => {
  expect(judge(noRestDay, planOf([FULL.replace('recovery', day)]))).toEqual([]);
});

it('does not know about a day that was not understood', () => {
  expect(judge(noRestDay, planOf([FULL], { workouts: { recovery: { reading: 'unparsed' } } }))).toEqual([]);
});

it('counts a day with two runs once', () => {
  expect(judge(noRestDay, planOf(['easy easy+easy tempo easy rest easy long']))).toEqual([]);
});
