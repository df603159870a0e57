import { expect, it } from 'vitest';
import type { Kind } from '../../../src/core/intent.ts';
import type { JudgedSession } from '../../../src/core/session.ts';
import { noRecovery } from '../../../src/rules/week/no-recovery.ts';
import { recoveryRun } from '../../support/build.ts';
import { severities } from '../support.ts';
import { weekOf } from '../week-of.ts';

const run = (day: string, kind: Kind): JudgedSession =>
  recoveryRun({
    day,
    intent: { kind, from: ['title'], confidence: 'high' },
    observed: { kind, confidence: 'medium', why: [] },
  });

it('misses a recovery run after two hard sessions, not after one', () => {
  const [tuesday, friday, sunday] = [
    run('2026-11-10', 'intervals'),
    run('2026-11-13', 'tempo'),
    run('2026-11-15', 'long'),
  ];
  expect(severities(noRecovery, weekOf([tuesday, friday, sunday]))).toEqual(['info']);
  expect(severities(noRecovery, weekOf([tuesday, sunday]))).toEqual([]);
});

it('is content with a single recovery run', () => {
  expect(
    severities(
      noRecovery,
      weekOf([run('2026-11-10', 'intervals'), run('2026-11-11', 'recovery'), run('2026-11-13', 'tempo')]),
    ),
  ).toEqual([]);
});

it('takes the count from the options', () => {
  expect(severities(noRecovery, weekOf([run('2026-11-10', 'race')]), { options: { hardSessions: 1 } })).toEqual([
    'info',
  ]);
});

it.each([
  ['consensus', 'base', ['info']],
  ['consensus', 'build', ['warning']],
  ['consensus', 'peak', ['warning']],
  ['consensus', 'taper', ['info']],
  ['marathon', 'base', []],
  ['marathon', 'build', ['warning']],
  ['zone1', 'build', ['info']],
] as const)('%s in %s: %j', (preset, phase, expected) => {
  const week = weekOf([run('2026-11-10', 'intervals'), run('2026-11-13', 'tempo')]);
  expect(severities(noRecovery, week, { preset, circumstances: { phase } })).toEqual(expected);
});

it('counts the phase back from the race', () => {
  const week = weekOf([run('2026-11-10', 'intervals'), run('2026-11-13', 'tempo')]);
  const race = (day: string) => ({ preset: 'marathon', circumstances: { race: { day, distanceM: 42_195 } } });
  expect(severities(noRecovery, week, race('2026-12-20'))).toEqual(['warning']);
  expect(severities(noRecovery, week, race('2027-06-20'))).toEqual([]);
});
