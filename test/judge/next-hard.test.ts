import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/core/intent.ts';
import type { JudgedSession } from '../../src/core/session.ts';
import { nextHard } from '../../src/judge/next-hard.ts';
import { recoveryRun } from '../support/build.ts';

/** An hour of running at a moment of November 2026, in UTC. */
const run = (moment: string, kind: Kind, more: Partial<JudgedSession> = {}): JudgedSession =>
  recoveryRun({
    id: `${moment}/running`,
    day: `2026-11-${moment.slice(0, 2)}`,
    start: `2026-11-${moment}:00Z`,
    startEpochMs: Date.parse(`2026-11-${moment}:00Z`),
    durationS: 3600,
    title: kind,
    intent: { kind, from: ['title'], confidence: 'high' },
    observed: { kind, confidence: 'medium', why: [] },
    ...more,
  });
/** The same where the log tells only days. */
const onDay = (day: string, kind: Kind): JudgedSession => {
  const { start: _, startEpochMs: __, ...rest } = run(`${day}T00:00`, kind);
  return rest;
};

const recovery = run('11T06:00', 'recovery');
const between = (...after: JudgedSession[]) => nextHard(recovery, [recovery, ...after]);

describe('the next hard session', () => {
  it.each([
    ['13T06:59', 47.98, true],
    ['13T07:00', 48, false],
    ['13T18:00', 59, false],
  ])('at %s is %d h from the end of the run; inside 48 h: %s', (moment, hours, isInside) => {
    const next = between(run('12T06:00', 'easy'), run(moment, 'intervals'))!;
    expect(next.inH).toBeCloseTo(hours, 2);
    expect([next.isInside48h, next.inDays, next.title]).toEqual([isInside, 2, 'intervals']);
  });

  it('counts from the end of what was elapsed, not of what the timer ran', () => {
    const stopped = { ...recovery, elapsedS: 7200 };
    expect(nextHard(stopped, [stopped, run('12T08:00', 'race')])!.inH).toBe(24);
  });

  it.each([
    ['12', true],
    ['13', undefined],
    ['14', false],
  ])('by days alone, on the 11th and the %s: inside 48 h %s, and no hours', (day, isInside) => {
    const next = nextHard(onDay('11', 'recovery'), [onDay(day, 'tempo')])!;
    expect([next.isInside48h, next.inH]).toEqual([isInside, undefined]);
  });

  it('is a long run or a race as well, on the same day only by the clock, and within a week', () => {
    expect(between(run('12T06:00', 'easy'), run('13T06:00', 'long'))!.title).toBe('long');
    expect(between(run('11T18:00', 'race'))!.inH).toBe(11);
    expect(nextHard(onDay('11', 'recovery'), [onDay('11', 'race')])).toBeUndefined();
    expect(between(run('18T06:00', 'tempo'))!.inDays).toBe(7);
    expect(between(run('19T06:00', 'tempo'))).toBeUndefined();
  });

  it('tells what would lie between hard and hard without the run', () => {
    const log = [run('09T06:00', 'race'), run('10T06:00', 'intervals'), recovery, run('12T18:00', 'tempo')];
    expect(nextHard(recovery, log)!.sinceHardH).toBe(59);
    expect(nextHard(recovery, [recovery, run('12T18:00', 'tempo')])!.sinceHardH).toBeUndefined();
  });
});
