import { expect, it } from 'vitest';
import type { JudgedSession } from '../../../src/core/session.ts';
import { notAfterHard } from '../../../src/rules/recovery/not-after-hard.ts';
import { recoveryRun } from '../../support/build.ts';
import { severities } from '../support.ts';
import { runOf } from '../week-runs.ts';

/** The recovery run is on Wednesday 11 November. */
const joggedAfter = (
  before: readonly JudgedSession[],
  more: Partial<JudgedSession> = {},
  firstKnownDay = '2026-08-01',
) => ({
  session: recoveryRun(more),
  before,
  firstKnownDay,
});
const easy = runOf('2026-11-09', 'easy');

it.each([
  ['2026-11-08', 'intervals', []],
  ['2026-11-08', 'long', []],
  ['2026-11-07', 'intervals', ['info']],
] as const)('after %s, %s: %j', (day, kind, expected) => {
  expect(severities(notAfterHard, joggedAfter([runOf(day, kind), easy]))).toEqual(expected);
});

it('is silent where the log holds nothing of those days, or begins in them', () => {
  expect(severities(notAfterHard, joggedAfter([]))).toEqual([]);
  expect(severities(notAfterHard, joggedAfter([easy]))).toEqual(['info']);
  expect(severities(notAfterHard, joggedAfter([easy], {}, '2026-11-09'))).toEqual([]);
});

it('is silent where a run of those days could not be read', () => {
  const unread = runOf('2026-11-10', 'unknown');
  expect(severities(notAfterHard, joggedAfter([easy, unread]))).toEqual([]);
});

it('leaves runs alone that were only inferred to be recovery', () => {
  const inferred = { intent: { kind: 'recovery', from: ['position'], confidence: 'low' } } as const;
  expect(severities(notAfterHard, joggedAfter([easy], inferred))).toEqual([]);
});
