import { expect, it } from 'vitest';
import { paceAtEasy } from '../../../src/rules/recovery/pace-at-easy.ts';
import { athlete, recoveryRun, within } from '../../support/build.ts';
import { judge, severities } from '../support.ts';

const at = (gradeAdjustedSpeedMps: number) => recoveryRun({ gradeAdjustedSpeedMps });

// The easy speed of the built athlete is 3.0 m/s, give or take 0.1.
it.each([
  [2.89, []],
  [2.9, ['info']],
  [2.99, ['info']],
  [3.0, ['warning']],
  [3.2, ['warning']],
])('at %d m/s: %j', (mps, expected) => {
  expect(severities(paceAtEasy, at(mps))).toEqual(expected);
});

it('is firm only beyond the far edge of the doubt', () => {
  expect([3.05, 3.1].map((mps) => judge(paceAtEasy, at(mps))[0]!.firm)).toEqual([false, true]);
});

it('warns on an unsure easy pace only beyond its far edge, and is never firm then', () => {
  const unsure = athlete({ easySpeed: { ...within(3, 0.1), confidence: 'low' } });
  expect([3.05, 3.1].map((mps) => severities(paceAtEasy, at(mps), { athlete: unsure })[0])).toEqual([
    'info',
    'warning',
  ]);
  expect(judge(paceAtEasy, at(3.2), { athlete: unsure })[0]!.firm).toBe(false);
});

it('looks at grade-adjusted pace first', () => {
  expect(severities(paceAtEasy, recoveryRun({ gradeAdjustedSpeedMps: 2.5, speedMps: 3.5 }))).toEqual([]);
});

it('says so when the pace it gives is adjusted for grade, as the plain one stands beside it', () => {
  const hilly = recoveryRun({ gradeAdjustedSpeedMps: 3.2, speedMps: 3.0 });
  const flat = recoveryRun({ gradeAdjustedSpeedMps: 3.2, speedMps: 3.2 });
  expect([hilly, flat].map((run) => judge(paceAtEasy, run)[0]!.message)).toEqual(['fasterAdjusted', 'faster']);
});

it('does not blame gravity: a net descent without grade adjustment is let go', () => {
  const downhill = { ...recoveryRun({ speedMps: 3.2, distanceM: 5000, ascentM: 10, descentM: 110 }) };
  expect(severities(paceAtEasy, downhill)).toEqual([]);
});

it('says nothing without an easy pace', () => {
  const { easySpeed, ...unknown } = athlete();
  expect(easySpeed).toBeDefined();
  expect(severities(paceAtEasy, at(4), { athlete: unknown })).toEqual([]);
});

it('never makes an error', () => {
  expect(severities(paceAtEasy, at(6))).toEqual(['warning']);
});
