import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/core/intent.ts';
import type { ReportedSession } from '../../src/core/report.ts';
import { matchPlan } from '../../src/judge/match-plan.ts';
import { workout } from '../plan/support/planned.ts';
import { recoveryRun } from '../support/build.ts';

const WEEK = { from: '2026-11-09', to: '2026-11-15' };
const MIN = 60;

const run = (day: string, kind: Kind, parts: Partial<ReportedSession> = {}): ReportedSession => ({
  ...recoveryRun({
    id: `${day} ${kind}`,
    day,
    intent: { kind, from: ['title'], confidence: 'high' },
    observed: { kind, confidence: 'medium', why: [] },
  }),
  ...parts,
});

const standings = (...args: Parameters<typeof matchPlan>): string[] =>
  matchPlan(...args).map(
    ({ day, standing, session, doneOn }) =>
      `${day.slice(8)} ${standing} ${session ?? '-'}${doneOn ? ` on ${doneOn.slice(8)}` : ''}`,
  );

describe('a plan and what was done', () => {
  it('match by day', () => {
    expect(standings([workout()], [run('2026-11-11', 'recovery')], WEEK)).toEqual([
      '11 as-planned 2026-11-11 recovery',
    ]);
  });

  it('says harder of recovery and easy runs that read as hard or became a workout', () => {
    const done = [run('2026-11-11', 'tempo')];
    expect(standings([workout()], done, WEEK)[0]).toMatch(/^11 harder/);
    expect(standings([workout({ kind: 'easy' })], done, WEEK)[0]).toMatch(/^11 harder/);
    const spoiled = [run('2026-11-11', 'recovery', { verdict: 'became-workout' })];
    expect(standings([workout()], spoiled, WEEK)[0]).toMatch(/^11 harder/);
  });

  it('accuses nobody of what is read with low confidence', () => {
    const doubtful = run('2026-11-11', 'easy', { observed: { kind: 'tempo', confidence: 'low', why: [] } });
    expect(standings([workout()], [doubtful], WEEK)[0]).toMatch(/^11 as-planned/);
  });

  it('says easier of hard runs that stayed easy, and never of a race', () => {
    const easy = [run('2026-11-11', 'easy')];
    expect(standings([workout({ kind: 'tempo' })], easy, WEEK)[0]).toMatch(/^11 easier/);
    expect(standings([workout({ kind: 'race' })], easy, WEEK)[0]).toMatch(/^11 as-planned/);
  });

  it.each([
    [15 * MIN, 'as-planned'],
    [15 * MIN - 1, 'shorter'],
    [45 * MIN, 'as-planned'],
    [45 * MIN + 1, 'longer'],
  ])('of 30 planned minutes, %d s are %s', (durationS, standing) => {
    const planned = workout({ durationS: [30 * MIN, 30 * MIN] });
    expect(standings([planned], [run('2026-11-11', 'recovery', { durationS })], WEEK)[0]).toContain(standing);
  });

  it('gives each of two workouts of a day the session that fits', () => {
    const planned = [workout({ part: 'am', kind: 'intervals' }), workout({ part: 'pm' })];
    const done = [run('2026-11-11', 'recovery'), run('2026-11-11', 'intervals')];
    expect(standings(planned, done, WEEK).sort()).toEqual([
      '11 as-planned 2026-11-11 intervals',
      '11 as-planned 2026-11-11 recovery',
    ]);
  });

  it('finds a hard run on the next day, not two days on, and a recovery run on none but its own', () => {
    const tempo = workout({ kind: 'tempo', day: '2026-11-11' });
    expect(standings([tempo], [run('2026-11-12', 'tempo')], WEEK)).toEqual(['11 moved 2026-11-12 tempo on 12']);
    expect(standings([tempo], [run('2026-11-13', 'tempo')], WEEK)).toEqual(['11 skipped -']);
    expect(standings([workout()], [run('2026-11-12', 'recovery')], WEEK)).toEqual(['11 skipped -']);
  });

  it('asks for no run where the plan lets rest, and looks at the days of the log alone', () => {
    expect(standings([workout({ kind: 'rest' })], [], WEEK)).toEqual([]);
    expect(standings([workout({ alternatives: ['rest'] })], [], WEEK)).toEqual([]);
    expect(standings([workout({ day: '2026-11-16' })], [], WEEK)).toEqual([]);
  });

  it('calls a run on a planned rest day extra, and one on a day that the plan does not know nothing', () => {
    const done = [run('2026-11-11', 'easy')];
    expect(standings([workout({ kind: 'rest' })], done, WEEK)).toEqual(['11 extra 2026-11-11 easy']);
    expect(standings([workout({ day: '2026-11-10' })], done, WEEK)).toEqual(['10 skipped -']);
  });

  it.each([
    [3999, 'shorter'],
    [4000, 'as-planned'],
    [12_000, 'as-planned'],
    [12_001, 'longer'],
  ])('of 8 planned km without a time, %d m are %s', (distanceM, standing) => {
    const planned = workout({ distanceM: [8000, 8000] });
    expect(standings([planned], [run('2026-11-11', 'recovery', { distanceM })], WEEK)[0]).toContain(standing);
  });

  it.each([
    [15 * MIN, 'as-planned'],
    [15 * MIN - 1, 'shorter'],
    [90 * MIN, 'as-planned'],
    [90 * MIN + 1, 'longer'],
  ])('of a range of 30 to 60 min, %d s are %s: the near end counts', (durationS, standing) => {
    const planned = workout({ durationS: [30 * MIN, 60 * MIN] });
    expect(standings([planned], [run('2026-11-11', 'recovery', { durationS })], WEEK)[0]).toContain(standing);
  });

  it('calls no hard workout longer, nor one of which the plan counts parts only: warming up comes on top', () => {
    const size = { durationS: [20 * MIN, 20 * MIN] } as const;
    const tempo = [run('2026-11-11', 'tempo', { durationS: 60 * MIN })];
    expect(standings([workout({ kind: 'tempo', ...size })], tempo, WEEK)[0]).toMatch(/^11 as-planned/);
    const easy = [run('2026-11-11', 'easy', { durationS: 60 * MIN })];
    expect(standings([workout({ kind: 'easy', ...size, isAtLeast: true })], easy, WEEK)[0]).toMatch(/^11 as-planned/);
    expect(standings([workout({ kind: 'easy', ...size })], easy, WEEK)[0]).toMatch(/^11 longer/);
  });

  it('sees two days that changed places as moved, not as one harder and one easier', () => {
    const planned = [workout({ kind: 'intervals', day: '2026-11-10' }), workout()];
    const done = [run('2026-11-10', 'recovery'), run('2026-11-11', 'intervals')];
    expect(standings(planned, done, WEEK)).toEqual([
      '10 moved 2026-11-11 intervals on 11',
      '11 moved 2026-11-10 recovery on 10',
    ]);
    const called = { intent: { kind: 'recovery', from: ['title'], confidence: 'high' } } as const;
    expect(standings(planned, [done[0]!, run('2026-11-11', 'intervals', called)], WEEK)).toEqual([
      '10 easier 2026-11-10 recovery',
      '11 harder 2026-11-11 intervals',
    ]);
    const twoApart = [workout({ kind: 'intervals', day: '2026-11-09' }), workout()];
    const notSwapped = [run('2026-11-09', 'recovery'), run('2026-11-11', 'intervals')];
    expect(standings(twoApart, notSwapped, WEEK)).toEqual([
      '09 easier 2026-11-09 recovery',
      '11 harder 2026-11-11 intervals',
    ]);
  });

  it('sees a hard or long workout that took the place of a gentle one beside it, unless the run is called gentle', () => {
    const planned = [workout({ kind: 'intervals', day: '2026-11-10' }), workout()];
    const hard = run('2026-11-11', 'intervals', { intent: { kind: 'unknown', from: [], confidence: 'low' } });
    expect(standings(planned, [hard], WEEK)).toEqual(['10 moved 2026-11-11 intervals on 11', '11 skipped -']);
    const called = run('2026-11-11', 'intervals', {
      intent: { kind: 'recovery', from: ['title'], confidence: 'high' },
    });
    expect(standings(planned, [called], WEEK)).toEqual(['10 skipped -', '11 harder 2026-11-11 intervals']);
    const long = [workout({ kind: 'easy', day: '2026-11-14' }), workout({ kind: 'long', day: '2026-11-15' })];
    expect(standings(long, [run('2026-11-14', 'long')], WEEK)).toEqual([
      '14 skipped -',
      '15 moved 2026-11-14 long on 14',
    ]);
    expect(standings(long, [run('2026-11-14', 'easy')], WEEK)[0]).toBe('14 as-planned 2026-11-14 easy');
  });

  it('takes only a long run for a long run that was moved', () => {
    const long = workout({ kind: 'long', day: '2026-11-14' });
    expect(standings([long], [run('2026-11-15', 'easy')], WEEK)).toEqual(['14 skipped -']);
    expect(standings([long], [run('2026-11-15', 'long')], WEEK)).toEqual(['14 moved 2026-11-15 long on 15']);
  });

  it('counts warming up and down with what was hard, and pieces of a run as one', () => {
    const pieces = [run('2026-11-11', 'tempo'), run('2026-11-11', 'easy', { id: 'cool-down' })];
    expect(standings([workout({ kind: 'tempo' })], pieces, WEEK)).toEqual(['11 as-planned 2026-11-11 tempo']);
    const planned = workout({ kind: 'easy', durationS: [70 * MIN, 70 * MIN] });
    const halves = [34, 30].map((minutes) => run('2026-11-11', 'easy', { id: `${minutes}`, durationS: minutes * MIN }));
    expect(standings([planned], halves, WEEK)).toEqual(['11 as-planned 34']);
    expect(standings([workout({ durationS: [30 * MIN, 30 * MIN] })], halves, WEEK)).toEqual([
      '11 as-planned 30',
      '11 extra 34',
    ]);
  });

  it('uses a session once', () => {
    const planned = [workout(), workout()];
    expect(standings(planned, [run('2026-11-11', 'recovery')], WEEK).sort()).toEqual([
      '11 as-planned 2026-11-11 recovery',
      '11 skipped -',
    ]);
  });
});
