import { expect, it } from 'vitest';
import { longRunShare } from '../../../src/rules/plan/long-run-share.ts';
import { planOf } from '../../support/plan.ts';
import { judge, severities } from '../support.ts';

/** Three easy runs of 10 km and a long one. */
const weekWith = (longKm: number): string => `easy:10km easy:10km rest easy:10km rest rest long:${longKm}km`;

it('notes more than two fifths of the week, not two fifths', () => {
  expect(severities(longRunShare, planOf([weekWith(20)]))).toEqual([]);
  expect(severities(longRunShare, planOf([weekWith(20.1)]))).toEqual(['info']);
});

it('is told once for the plan, at the week where it is largest', () => {
  expect(judge(longRunShare, planOf([weekWith(22), weekWith(30), weekWith(10)]))).toMatchObject([
    {
      place: { line: 3, column: 121 },
      evidence: { share: { value: 0.5 }, weeks: { value: 2 }, week: { value: 'week 2' } },
    },
  ]);
});

it('leaves weeks on three days, with a race, or with a run of unknown length alone', () => {
  expect(severities(longRunShare, planOf(['easy:5km easy:5km long:20km']))).toEqual([]);
  expect(severities(longRunShare, planOf([`${weekWith(30).replace('rest', 'race:5km')}`]))).toEqual([]);
  expect(severities(longRunShare, planOf([`${weekWith(30).replace('rest', 'tempo')}`]))).toEqual([]);
});

it('takes share and days from the options', () => {
  expect(severities(longRunShare, planOf([weekWith(25)]), { options: { share: 0.5 } })).toEqual([]);
  expect(severities(longRunShare, planOf(['easy:5km easy:5km long:20km']), { options: { runningDays: 3 } })).toEqual([
    'info',
  ]);
});

it('leaves the week of a race alone that the plan does not call one', () => {
  expect(severities(longRunShare, planOf([weekWith(42.2)]))).toEqual([]);
  expect(severities(longRunShare, planOf([weekWith(41)]))).toEqual(['info']);
});
