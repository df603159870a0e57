import { expect, it } from 'vitest';
import { noEasierWeek } from '../../../src/rules/plan/no-easier-week.ts';
import { planOf } from '../../support/plan.ts';
import { judge, severities } from '../support.ts';

const plan = (...km: readonly number[]) => planOf(km.map((one) => `easy:${one}km rest`));

it('notes four rises in a row, not three', () => {
  expect(severities(noEasierWeek, plan(30, 33, 36, 39, 35))).toEqual([]);
  expect(judge(noEasierWeek, plan(30, 33, 36, 39, 42, 35))).toMatchObject([
    {
      severity: 'info',
      place: { line: 6, column: 1 },
      evidence: { rises: { value: 4 }, first: { value: 'week 1' }, last: { value: 'week 5' } },
    },
  ]);
});

it('takes a week that is as long as the one before for no rise', () => {
  expect(severities(noEasierWeek, plan(30, 33, 36, 36, 39, 42, 45))).toEqual([]);
});

it('leaves rises alone that come to a tenth together', () => {
  expect(severities(noEasierWeek, plan(40, 41, 42, 43, 44))).toEqual([]);
  expect(severities(noEasierWeek, plan(40, 41, 42, 43, 44.1))).toEqual(['info']);
});

it('does not count across a week of unknown length', () => {
  expect(
    severities(noEasierWeek, planOf(['easy:30km', 'easy:33km', 'easy', 'easy:39km', 'easy:42km', 'easy:45km'])),
  ).toEqual([]);
});

it('tells the longest of several rows', () => {
  expect(judge(noEasierWeek, plan(30, 33, 36, 39, 42, 20, 25, 30, 35, 40, 45))[0]!.evidence.rises!.value).toBe(5);
});

it('takes the rises from the options', () => {
  expect(severities(noEasierWeek, plan(30, 33, 36, 39, 42), { options: { rises: 5 } })).toEqual([]);
});
