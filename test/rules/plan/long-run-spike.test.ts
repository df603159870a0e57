import { expect, it } from 'vitest';
import { longRunSpike } from '../../../src/rules/plan/long-run-spike.ts';
import { planOf } from '../../support/plan.ts';
import { judge, severities } from '../support.ts';

/** Four weeks with long runs of 20 km, easy days, and one more of so many kilometres on the Sunday of the fifth. */
const STEADY = Array.from({ length: 4 }, () => 'easy:8km rest easy:8km rest rest rest long:20km');
const plan = (run: string) => planOf([...STEADY, `easy:8km rest rest rest rest rest ${run}`]);

it.each([
  ['long:22km', []],
  ['long:22.1km', ['info']],
  ['long:40km', ['info']],
  ['long:40.1km', ['warning']],
  ['long:22-30km', []],
  ['race:42.2km', []],
  ['long', []],
  ['cross:60km', []],
] as const)('makes of %s after 20 km %j', (run, expected) => {
  expect(severities(longRunSpike, plan(run))).toEqual(expected);
});

it('does not know what was run before the plan', () => {
  expect(severities(longRunSpike, planOf(['easy:5km rest', 'easy:8km', 'easy:12km', 'easy:18km']))).toEqual([]);
});

it('looks back 30 days, and no further', () => {
  const far = (days: number) =>
    planOf([`long:30km ${Array.from({ length: days - 1 }, () => 'easy:10km').join(' ')} long:15km`]);
  expect(severities(longRunSpike, far(30))).toEqual([]);
  expect(severities(longRunSpike, far(31))).toEqual(['info']);
});

/** The second week with another run on its Tuesday, and 30 km on the Sunday of the fifth. */
const beside = (run: string) =>
  planOf([STEADY[0]!, STEADY[1]!.replace('rest', run), ...STEADY.slice(2), '- - - - - - long:30km']);

it('says nothing where a run before has no length', () => {
  expect(severities(longRunSpike, beside('tempo'))).toEqual([]);
});

it('bounds runs that have a time by what they could come to: 27 km in 90 min', () => {
  expect(severities(longRunSpike, beside('easy:90min'))).toEqual(['info']);
  expect(severities(longRunSpike, beside('easy:91min'))).toEqual([]);
});

it('tells small and moderate ones once, at the largest', () => {
  const grows = planOf([...STEADY, 'easy:8km - - - - - long:23km', 'easy:8km - - - - - long:30km']);
  expect(judge(longRunSpike, grows)).toMatchObject([
    { severity: 'info', place: { line: 7, column: 121 }, evidence: { count: { value: 2 } } },
  ]);
});

it('leaves a race alone that the plan does not call one', () => {
  expect(severities(longRunSpike, plan('unspecified:42.2km'))).toEqual([]);
});
