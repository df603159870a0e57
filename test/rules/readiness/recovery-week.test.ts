import { expect, it } from 'vitest';
import { recoveryWeek } from '../../../src/rules/readiness/recovery-week.ts';
import { signsOn } from '../body.ts';
import { severities } from '../support.ts';

const sign = [{ rule: 'readiness/sleep', severity: 'info' }] as const;

it('speaks with signs on 3 of 5 days, not on 2', () => {
  expect(severities(recoveryWeek, signsOn(sign, [0, 1, 0, 2]))).toEqual(['warning']);
  expect(severities(recoveryWeek, signsOn(sign, [1, 0, 0, 0, 2]))).toEqual([]);
});

it('does not say so again while it lasts, and does after a pause', () => {
  expect(severities(recoveryWeek, signsOn(sign, [1, 1, 1]))).toEqual([]);
  expect(severities(recoveryWeek, signsOn(sign, [1, 1, 1, 0, 0, 0, 1, 1]))).toEqual(['warning']);
});

it('counts days and not signs', () => {
  expect(severities(recoveryWeek, signsOn([...sign, ...sign, ...sign], [5]))).toEqual([]);
});

it('takes its days from the options', () => {
  expect(severities(recoveryWeek, signsOn(sign, [1]), { options: { days: 2 } })).toEqual(['warning']);
  expect(severities(recoveryWeek, signsOn(sign, [1, 0, 0, 0, 0, 1]), { options: { of: 7 } })).toEqual(['warning']);
});
