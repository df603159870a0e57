import { expect, it } from 'vitest';
import type { AdvisedDay } from '../../../src/core/rule.ts';
import type { JudgedSession } from '../../../src/core/session.ts';
import { forcedRun } from '../../../src/rules/readiness/forced-run.ts';
import { bodyOn } from '../body.ts';
import { judge, severities } from '../support.ts';
import { runOf } from '../week-runs.ts';

const advised = (...sessions: JudgedSession[]): AdvisedDay => ({ ...bodyOn({}, [], { sessions }), why: 'sleep' });
const run = runOf('2026-11-11', 'recovery', { durationS: 600 });

it('notes a run of ten minutes, not a shorter one, and not a ride', () => {
  expect(severities(forcedRun, advised(run))).toEqual(['info']);
  expect(severities(forcedRun, advised({ ...run, durationS: 599 }))).toEqual([]);
  expect(severities(forcedRun, advised({ ...run, sport: 'cycling' }))).toEqual([]);
  expect(severities(forcedRun, advised())).toEqual([]);
});

it('stands at the run, also where nobody knows how long it was', () => {
  expect(judge(forcedRun, advised(run))[0]).toMatchObject({ session: run.id, place: run.sources[0] });
  const { durationS, ...unknown } = run;
  expect(durationS).toBe(600);
  expect(judge(forcedRun, advised(unknown))[0]?.message).toBe('ran');
});

it('takes the minutes from the options', () => {
  expect(severities(forcedRun, advised(run), { options: { minutes: 30 } })).toEqual([]);
});
