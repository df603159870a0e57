import { expect, it } from 'vitest';
import { tooManyRecovery } from '../../../src/rules/plan/too-many-recovery.ts';
import { planOf } from '../../support/plan.ts';
import { judge, severities } from '../support.ts';

const R = 'recovery:5km';
const weekWith = (runs: number, easyKm = 10): string =>
  [...Array.from({ length: runs }, () => R), ...Array.from({ length: 7 - runs }, () => `easy:${easyKm}km`)].join(' ');

it('agrees to two, notes a third and warns of a fourth', () => {
  const of = (runs: number) => severities(tooManyRecovery, planOf([weekWith(runs)]));
  expect([of(2), of(3), of(4)]).toEqual([[], ['info'], ['warning']]);
});

it('tells disputed weeks once, and each week beyond at its last recovery run', () => {
  expect(judge(tooManyRecovery, planOf([weekWith(3), weekWith(4), weekWith(3), weekWith(5)]))).toMatchObject([
    { severity: 'warning', place: { line: 3, column: 61 }, evidence: { week: { value: 'week 2' } } },
    { severity: 'warning', place: { line: 5, column: 81 } },
    {
      severity: 'info',
      place: { line: 2, column: 41 },
      evidence: { weeks: { value: 2 }, runs: { value: 3, limit: 2 } },
    },
  ]);
});

it('allows one more above 80 km a week, not at 80', () => {
  expect(severities(tooManyRecovery, planOf([`${R} ${R} ${R} easy:65km`]))).toEqual(['info']);
  expect(severities(tooManyRecovery, planOf([`${R} ${R} ${R} easy:66km`]))).toEqual([]);
  expect(severities(tooManyRecovery, planOf([`${R} ${R} ${R} easy:66km`]), { options: { highMileageKm: 90 } })).toEqual(
    ['info'],
  );
});

it('counts a split recovery day once and a choice not at all', () => {
  expect(severities(tooManyRecovery, planOf([`${R}+${R} ${R} easy:5km`]))).toEqual([]);
  expect(severities(tooManyRecovery, planOf([`rest|${R} recovery|rest:5km ${R} ${R} easy:5km`]))).toEqual([]);
});

it('follows the preset', () => {
  expect(severities(tooManyRecovery, planOf([weekWith(3)]), { preset: 'lever' })).toEqual(['warning']);
  expect(severities(tooManyRecovery, planOf([weekWith(3)]), { preset: 'zone1' })).toEqual([]);
  expect(judge(tooManyRecovery, planOf([weekWith(4)]), { preset: 'zone1' })[0]!.message).toBe('beyondPreset');
});

it('allows no more at high mileage by a preset that gives other reasons', () => {
  expect(severities(tooManyRecovery, planOf([`${R} ${R} ${R} easy:66km`]), { preset: 'lever' })).toEqual(['warning']);
});

it('leaves the taper alone', () => {
  expect(severities(tooManyRecovery, planOf([weekWith(5)]), { circumstances: { phase: 'taper' } })).toEqual([]);
  expect(severities(tooManyRecovery, planOf([weekWith(5)]), { circumstances: { phase: 'peak' } })).toEqual(['warning']);
});
