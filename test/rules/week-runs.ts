import type { Kind } from '../../src/core/intent.ts';
import type { JudgedSession } from '../../src/core/session.ts';
import { recoveryRun } from '../support/build.ts';

/** A run of a kind, as its runner named it and as heart rate saw it. */
export const runOf = (day: string, kind: Kind, more: Partial<JudgedSession> = {}): JudgedSession =>
  recoveryRun({
    id: `${day}T06:31:00+01:00/running`,
    day,
    intent: { kind, from: ['title'], confidence: 'high' },
    observed: { kind, confidence: 'medium', why: [] },
    ...more,
  });

/** Runs of November 2026 by their dates: `{ 10: 'intervals' }`. */
export const novemberRuns = (kinds: Readonly<Record<number, Kind>>): JudgedSession[] =>
  Object.entries(kinds).map(([date, kind]) => runOf(`2026-11-${date.padStart(2, '0')}`, kind));
