import { expect, it } from 'vitest';
import type { PlannedIntensity } from '../../../src/core/plan.ts';
import { recoveryTooIntense } from '../../../src/rules/plan/recovery-too-intense.ts';
import { athlete } from '../../support/build.ts';
import { planOf } from '../../support/plan.ts';
import { judge, severities } from '../support.ts';

const withTarget = (intensity: Omit<PlannedIntensity, 'text'>, kind = 'recovery') =>
  planOf([`rest ${kind}`], { workouts: { [kind]: { intensity: { text: 'target', ...intensity } } } });
const of = (intensity: Omit<PlannedIntensity, 'text'>, given: Parameters<typeof judge>[2] = {}) =>
  severities(recoveryTooIntense, withTarget(intensity), given);

it.each([
  ['zone 1', { zone: [1, 1] }, []],
  ['zone 1 to 2', { zone: [1, 2] }, ['info']],
  ['zone 3', { zone: [2, 3] }, ['warning']],
  ['70 %', { heartRateRatio: [0.6, 0.7] }, []],
  ['73 %', { heartRateRatio: [0.6, 0.73] }, ['info']],
  ['74 %', { heartRateRatio: [0.6, 0.74] }, ['warning']],
  ['133 bpm', { heartRateBpm: [0, 133] }, []],
  ['134 bpm', { heartRateBpm: [0, 134] }, ['info']],
  ['139 bpm', { heartRateBpm: [0, 139] }, ['warning']],
  ['effort 2', { rpe: [1, 2] }, []],
  ['effort 3', { rpe: [2, 3] }, ['info']],
  ['effort 4', { rpe: [4, 4] }, ['warning']],
  ['slower than easy', { speedMps: [2.5, 2.9] }, []],
  ['up to easy', { speedMps: [2.5, 3] }, []],
  ['across easy', { speedMps: [2.5, 3.1] }, ['info']],
  ['at easy', { speedMps: [3, 3] }, ['warning']],
] as const)('makes of %s in %j %j', (_, intensity, expected) => {
  expect(of(intensity)).toEqual(expected);
});

it('follows the preset', () => {
  expect(of({ zone: [1, 2] }, { preset: 'yearround' })).toEqual([]);
  expect(of({ zone: [3, 3] }, { preset: 'yearround' })).toEqual(['warning']);
  expect(of({ rpe: [3, 3] }, { preset: 'lever' })).toEqual([]);
  expect(of({ heartRateRatio: [0.72, 0.72] }, { preset: 'newshealth' })).toEqual(['warning']);
});

it('is silent where the number of the runner is not known', () => {
  const { cap, easySpeed, ...unknown } = athlete();
  expect([cap, easySpeed]).not.toContain(undefined);
  expect(of({ heartRateBpm: [0, 180] }, { athlete: unknown })).toEqual([]);
  expect(of({ speedMps: [5, 5] }, { athlete: unknown })).toEqual([]);
});

it('takes the bottom of a range that is open above', () => {
  expect(of({ heartRateBpm: [120, Number.POSITIVE_INFINITY] })).toEqual([]);
  expect(of({ heartRateBpm: [150, Number.POSITIVE_INFINITY] })).toEqual(['warning']);
});

it('tells the worst of several targets once, where it stands', () => {
  expect(judge(recoveryTooIntense, withTarget({ zone: [3, 3], heartRateBpm: [0, 135] }))).toMatchObject([
    { message: 'zone', severity: 'warning', place: { line: 2, column: 21, endColumn: 29 } },
  ]);
});

it('leaves other runs and runs without a target alone', () => {
  expect(judge(recoveryTooIntense, withTarget({ zone: [4, 4] }, 'tempo'))).toEqual([]);
  expect(judge(recoveryTooIntense, planOf(['recovery']))).toEqual([]);
});
