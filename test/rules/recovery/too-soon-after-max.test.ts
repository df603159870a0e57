import { describe, expect, it } from 'vitest';
import type { JudgedSession } from '../../../src/core/session.ts';
import { tooSoonAfterMax } from '../../../src/rules/recovery/too-soon-after-max.ts';
import { recoveryRun } from '../../support/build.ts';
import { judge, severities } from '../support.ts';
import { runOf } from '../week-runs.ts';

const START_MS = Date.parse('2026-11-10T10:00:00+01:00');
const HOUR_MS = 3_600_000;

const race = runOf('2026-11-10', 'race', { title: 'Ten', startEpochMs: START_MS, elapsedS: 3600, durationS: 3600 });

/** A recovery run so many hours after the end of the race. */
const joggedAfter = (hours: number): JudgedSession => recoveryRun({ startEpochMs: START_MS + (1 + hours) * HOUR_MS });
const placed = (session: JudgedSession, before: readonly JudgedSession[]) => ({
  session,
  before,
  firstKnownDay: '2026-08-01',
});

describe('after a race', () => {
  it('warns of a recovery run within 24 h, not at 24', () => {
    expect(severities(tooSoonAfterMax, placed(joggedAfter(23.9), [race]))).toEqual(['warning']);
    expect(severities(tooSoonAfterMax, placed(joggedAfter(24), [race]))).toEqual([]);
  });

  it('counts from its end', () => {
    const hours = judge(tooSoonAfterMax, placed(joggedAfter(20), [race]))[0]!.evidence.hours;
    expect(hours).toEqual({ value: 20, unit: 'count', limit: 24 });
  });

  it('notes the day after where only days are known', () => {
    const { startEpochMs, ...dayOnly } = race;
    expect(startEpochMs).toBe(START_MS);
    expect(severities(tooSoonAfterMax, placed(joggedAfter(20), [dayOnly]))).toEqual(['info']);
    const twoDays = { ...dayOnly, day: '2026-11-09' };
    expect(severities(tooSoonAfterMax, placed(joggedAfter(20), [twoDays]))).toEqual([]);
  });

  it('takes the hours from the options', () => {
    expect(severities(tooSoonAfterMax, placed(joggedAfter(30), [race]), { options: { hours: 48 } })).toEqual([
      'warning',
    ]);
  });
});

it('lets a mile on the track pass, and hard training', () => {
  expect(severities(tooSoonAfterMax, placed(joggedAfter(20), [{ ...race, durationS: 599 }]))).toEqual([]);
  expect(severities(tooSoonAfterMax, placed(joggedAfter(20), [runOf('2026-11-10', 'tempo')]))).toEqual([]);
});

it('leaves other runs alone', () => {
  const easy = { ...joggedAfter(20), intent: { kind: 'easy', from: ['title'], confidence: 'high' } } as const;
  expect(severities(tooSoonAfterMax, placed(easy, [race]))).toEqual([]);
});
