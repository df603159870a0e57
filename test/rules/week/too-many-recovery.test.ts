import { describe, expect, it } from 'vitest';
import type { WeekSubject } from '../../../src/core/rule.ts';
import { tooManyRecovery } from '../../../src/rules/week/too-many-recovery.ts';
import { severities } from '../support.ts';
import { weekOf } from '../week-of.ts';
import { novemberRuns, runOf } from '../week-runs.ts';

/** A week of so many recovery runs and so many kilometres. */
const weekWith = (runs: number, km = 40): WeekSubject => {
  const days = Object.fromEntries(Array.from({ length: runs }, (_, at) => [9 + at, 'recovery'] as const));
  const subject = weekOf(novemberRuns(days));
  return { ...subject, week: { ...subject.week, totals: { ...subject.week.totals, distanceM: km * 1000 } } };
};

describe.each([
  ['consensus', { 2: [], 3: ['info'], 4: ['warning'] }],
  ['lever', { 2: [], 3: ['warning'] }],
  ['zone1', { 3: [], 4: ['warning'] }],
  ['newshealth', { 3: [], 4: ['warning'] }],
  ['marathon', { 2: [], 3: ['info'], 4: ['warning'] }],
  ['yearround', { 2: [], 3: ['info'], 4: ['warning'] }],
] as const)('%s', (preset, expected) => {
  it.each(Object.entries(expected))('of %s runs: %j', (runs, severity) => {
    expect(severities(tooManyRecovery, weekWith(Number(runs)), { preset })).toEqual(severity);
  });
});

it('allows one more above 80 km, not at 80', () => {
  expect(severities(tooManyRecovery, weekWith(3, 80))).toEqual(['info']);
  expect(severities(tooManyRecovery, weekWith(3, 80.1))).toEqual([]);
  expect(severities(tooManyRecovery, weekWith(3, 60), { options: { highMileageKm: 50 } })).toEqual([]);
});

it('does not count runs that were only inferred to be recovery', () => {
  const inferred = runOf('2026-11-12', 'recovery', {
    intent: { kind: 'recovery', from: ['position'], confidence: 'low' },
  });
  expect(severities(tooManyRecovery, weekOf([...novemberRuns({ 9: 'recovery', 10: 'recovery' }), inferred]))).toEqual(
    [],
  );
});
