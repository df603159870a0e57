import { expect, it } from 'vitest';
import { recoveryTooLong } from '../../../src/rules/plan/recovery-too-long.ts';
import { athlete } from '../../support/build.ts';
import { planOf } from '../../support/plan.ts';
import { judge, severities } from '../support.ts';

const noPace = (({ easySpeed, ...rest }) => rest)(athlete());
const of = (run: string, given: Parameters<typeof judge>[2] = {}) =>
  severities(recoveryTooLong, planOf([`rest ${run}`]), given);

it.each([
  ['recovery:30min', []],
  ['recovery:31min', ['info']],
  ['recovery:45min', ['info']],
  ['recovery:46min', ['warning']],
  ['recovery:20-30min', []],
  ['recovery:20-31min', ['info']],
  ['recovery:45-60min', ['info']],
  ['recovery:46-60min', ['warning']],
  ['easy:90min', []],
  ['recovery', []],
] as const)('makes of %s %j', (run, expected) => {
  expect(of(run)).toEqual(expected);
});

it('takes the edges of the preset', () => {
  expect(of('recovery:41min', { preset: 'yearround' })).toEqual(['warning']);
  expect(of('recovery:40min', { preset: 'yearround' })).toEqual([]);
  expect(of('recovery:45min', { preset: 'zone1' })).toEqual([]);
});

it('takes edges of your own', () => {
  expect(of('recovery:50min', { options: { minutes: [60, 70] } })).toEqual([]);
  expect(judge(recoveryTooLong, planOf(['recovery:71min']), { options: { minutes: [60, 70] } })[0]!.message).toBe(
    'beyondOwn',
  );
});

it('makes minutes of a distance by the easy pace: 3 m/s, 8.1 km are 45 min', () => {
  expect(of('recovery:5.4km')).toEqual([]);
  expect(of('recovery:8.1km')).toEqual(['info']);
  expect(judge(recoveryTooLong, planOf(['recovery:8.2km']))).toMatchObject([
    { message: 'byPace', severity: 'warning' },
  ]);
});

it('tells distances that are too long at easy pace once, at the longest', () => {
  expect(judge(recoveryTooLong, planOf(['recovery:9km recovery:10km', 'recovery:10km']))).toMatchObject([
    { severity: 'warning', place: { line: 2, column: 21 }, evidence: { count: { value: 3 }, length: { limit: 2700 } } },
  ]);
});

it('notes without a pace only what is too long even at 4:00 /km', () => {
  expect(of('recovery:11.2km', { athlete: noPace })).toEqual([]);
  expect(of('recovery:11.25km', { athlete: noPace })).toEqual([]);
  expect(of('recovery:11.3km', { athlete: noPace })).toEqual(['info']);
});

it('warns of each run at its place and notes the disputed ones once', () => {
  const plan = planOf(['recovery:50min easy recovery:40min', 'recovery:60min recovery:35min']);
  expect(judge(recoveryTooLong, plan)).toMatchObject([
    {
      severity: 'warning',
      place: { line: 2, column: 1, endColumn: 15 },
      fingerprint: 'plan/recovery-too-long/w1d1/recovery',
    },
    { severity: 'warning', place: { line: 3, column: 1 } },
    { severity: 'info', place: { line: 2, column: 41 }, evidence: { count: { value: 2 } } },
  ]);
});

it('takes 70 % of the edges in the taper under presets that have it shorter there', () => {
  const taper = { circumstances: { phase: 'taper' } } as const;
  expect([of('recovery:21min', taper), of('recovery:22min', taper)]).toEqual([[], ['info']]);
  expect(of('recovery:31.5min', taper)).toEqual(['info']);
  expect(judge(recoveryTooLong, planOf(['recovery:32min']), taper)).toMatchObject([{ message: 'beyondTaper' }]);
  expect(of('recovery:45min', { ...taper, preset: 'zone1' })).toEqual([]);
  expect(of('recovery:11.2km', { ...taper, athlete: noPace })).toEqual([]);
  expect(of('recovery:32min', { ...taper, options: { minutes: [30, 45] } })).toEqual(['info']);
});

it('counts the taper back from the race of the plan', () => {
  expect(
    severities(recoveryTooLong, planOf(['recovery:25min', '-', '-', 'recovery:25min - - - - - race:21.1km'])),
  ).toEqual(['info']);
  expect(severities(recoveryTooLong, planOf(['recovery:25min', '-', '-', '- - - - - - race:21.1km']))).toEqual([]);
});
