import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/dates.ts';
import type { Kind } from '../../src/core/intent.ts';
import { WORKOUT_KINDS } from '../../src/core/plan.ts';
import { asksForRun, matchPlan } from '../../src/judge/match-plan.ts';
import { workout } from '../plan/support/planned.ts';
import { recoveryRun } from '../support/build.ts';

const KINDS: readonly Kind[] = ['recovery', 'easy', 'long', 'moderate', 'tempo', 'intervals', 'race', 'unknown'];
const SPAN = { from: '2026-11-09', to: '2026-11-22' };
const day = fc.integer({ min: -2, max: 16 }).map((days) => addDays(SPAN.from, days));
const minutes = fc.option(
  fc.integer({ min: 10, max: 200 }).map((value) => value * 60),
  { nil: undefined },
);

const planned = fc
  .record({ day, kind: fc.constantFrom(...WORKOUT_KINDS), durationS: minutes, isLong: fc.boolean() })
  .map(({ durationS, ...rest }) => workout({ ...rest, ...(durationS && { durationS: [durationS, durationS] }) }));

const run = fc.record({
  day,
  meant: fc.constantFrom(...KINDS),
  from: fc.constantFrom('title', 'plan', 'position'),
  observed: fc.constantFrom(...KINDS),
  confidence: fc.constantFrom('low', 'medium', 'high'),
  durationS: minutes,
});

const log = fc.array(run, { maxLength: 20 }).map((runs) =>
  runs.map(({ day, meant, from, observed, confidence, durationS }, at) =>
    recoveryRun({
      id: `${at}`,
      day,
      intent: { kind: meant, from: [from], confidence: 'high' },
      observed: { kind: observed, confidence, why: [] },
      ...(durationS !== undefined && { durationS }),
    }),
  ),
);

describe('whatever is planned and done', () => {
  it('each planned run of the days stands once, each session at most once, none outside the days', () => {
    fc.assert(
      fc.property(fc.array(planned, { maxLength: 20 }), log, (workouts, sessions) => {
        const matches = matchPlan(workouts, sessions, SPAN);
        const isInside = ({ day }: { readonly day?: string | undefined }): boolean =>
          day !== undefined && day >= SPAN.from && day <= SPAN.to;
        const asked = workouts.filter((one) => isInside(one) && asksForRun(one));
        const told = matches.flatMap(({ workout }) => workout ?? []);
        expect(new Set(told)).toEqual(new Set(asked));
        expect(told).toHaveLength(asked.length);
        const used = matches.flatMap(({ session }) => session ?? []);
        expect(new Set(used).size).toBe(used.length);
        const byId = new Map(sessions.map((session) => [session.id, session]));
        expect(used.every((id) => isInside(byId.get(id)!))).toBe(true);
      }),
    );
  });

  it('a skipped run has no session, a moved one is on the day before or after, any other on its own day', () => {
    fc.assert(
      fc.property(fc.array(planned, { maxLength: 20 }), log, (workouts, sessions) => {
        const days = new Map(sessions.map(({ id, day }) => [id, day]));
        for (const { standing, session, day, doneOn } of matchPlan(workouts, sessions, SPAN)) {
          if (standing === 'skipped') expect(session).toBeUndefined();
          else if (standing === 'moved') {
            expect(doneOn).toBe(days.get(session!));
            expect([addDays(day, -1), addDays(day, 1)]).toContain(doneOn);
          } else expect(days.get(session!)).toBe(day);
        }
      }),
    );
  });
});
