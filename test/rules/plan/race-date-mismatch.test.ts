import { expect, it } from 'vitest';
import type { PlanFault } from '../../../src/core/plan.ts';
import { raceDateMismatch } from '../../../src/rules/plan/race-date-mismatch.ts';
import { faultOf, planOf } from '../../support/plan.ts';
import { judge } from '../support.ts';

const rulings = (...faults: readonly PlanFault[]) =>
  judge(raceDateMismatch, planOf(['rest easy'], { document: { faults } }));

it('warns of what the reader found, where it stands', () => {
  expect(rulings(faultOf({ kind: 'race-date-mismatch', day: '2026-11-17' }))).toMatchObject([
    {
      message: 'bare',
      severity: 'warning',
      day: '2026-11-17',
      place: { file: 'plan.csv', line: 5, column: 3, endLine: 5, endColumn: 9 },
      fingerprint: 'plan/race-date-mismatch/2026-11-17/2026-11-17',
    },
  ]);
});

it('says what should stand there where that is known', () => {
  expect(rulings(faultOf({ kind: 'race-date-mismatch', expected: 'something else' }))).toMatchObject([
    { message: 'told', evidence: { expected: { value: 'something else' } } },
  ]);
});

it('is silent on other faults and on none', () => {
  expect(rulings(faultOf({ kind: 'bad-date' }))).toEqual([]);
  expect(rulings()).toEqual([]);
});
