import { expect, it } from 'vitest';
import { noTaper } from '../../../src/rules/plan/no-taper.ts';
import { planOf } from '../../support/plan.ts';
import { judge, severities } from '../support.ts';

/** Weeks of so many kilometres, the last one before a race on its Sunday. */
const plan = (...km: readonly number[]) =>
  planOf(km.map((one, i) => (i === km.length - 1 ? `easy:${one}km rest rest rest rest rest race` : `easy:${one}km`)));

it('notes more than four fifths of the largest week in the last seven days, not four fifths', () => {
  // The seven days before a Sunday race begin on the Sunday before: the Monday runs stand in them.
  expect(severities(noTaper, plan(40, 40, 40, 50, 40))).toEqual([]);
  expect(judge(noTaper, plan(40, 40, 40, 50, 41))).toMatchObject([
    {
      severity: 'info',
      place: { line: 6, column: 1 },
      evidence: { last: { value: 41_000 }, largest: { value: 50_000 } },
    },
  ]);
});

it('counts in time where the plan does', () => {
  const weeks = ['easy:60min', 'easy:60min', 'easy:60min', 'easy:60min', 'easy:55min - - - - - race'];
  expect(judge(noTaper, planOf(weeks))).toMatchObject([{ message: 's' }]);
});

it('takes the date of the race from the file', () => {
  const race = { day: '2026-12-20' };
  const weeks = ['easy:40km', 'easy:40km', 'easy:40km', 'easy:40km', 'easy:40km'];
  expect(severities(noTaper, planOf(weeks, { from: '2026-11-16', document: { race } }))).toEqual(['info']);
  expect(severities(noTaper, planOf(weeks, { from: '2026-11-16' }))).toEqual([]);
});

it('needs three weeks before the last, and a length for each run of it', () => {
  expect(severities(noTaper, plan(40, 40, 40))).toEqual([]);
  expect(
    severities(noTaper, planOf(['easy:40km', 'easy:40km', 'easy:40km', 'easy:40km', 'easy tempo:40km - - - - race'])),
  ).toEqual([]);
});

it('takes the share from the options', () => {
  expect(severities(noTaper, plan(40, 40, 40, 50, 45), { options: { share: 0.9 } })).toEqual([]);
});
