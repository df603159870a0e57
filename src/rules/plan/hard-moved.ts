import { daysBetween } from '../../core/dates.ts';
import type { WorkoutKind } from '../../core/plan.ts';
import type { ReportedSession } from '../../core/report.ts';
import { defineRule } from '../../core/rule.ts';
import { sessionLoad } from '../../judge/day-load.ts';

const HARD: ReadonlySet<WorkoutKind> = new Set<WorkoutKind>(['tempo', 'intervals', 'race']);

const isHard = (session: ReportedSession): boolean => ['hard', 'race'].includes(sessionLoad(session));

/** A hard session of the day before or after. */
const neighbourOf = (id: string, day: string, sessions: readonly ReportedSession[]): ReportedSession | undefined =>
  sessions.find((other) => other.id !== id && Math.abs(daysBetween(other.day, day)) === 1 && isHard(other));

export const hardMoved = defineRule({
  meta: {
    id: 'plan/hard-moved',
    scope: 'plan-log',
    summary: 'Hard session moved next to another hard one',
    severity: 'warning',
    group: 'none',
    messages: { next: '"{text}", planned for {day}, was done on {doneOn}, next to the hard session of {other}' },
    advice: 'A hard session that is missed is better dropped, or moved to where both neighbours are easy.',
    sources: ['lever', 'yearround'],
    standing: 'coaching advice',
    docs: {
      how: 'A planned tempo, interval or race session that was not done on its day, and was done on the day before or after; on the other side of that day stands another hard session that was done.',
      needs: 'A plan with dates (or --start) and a log that covers them.',
      why: 'Hard days are to be broken up by easy ones (lever); running too hard too often stalls progress (yearround).',
      beware: 'The plan itself may put two hard days next to each other: plan/hard-back-to-back says so.',
      fix: 'Move the neighbour as well, or leave one of the two out.',
      see: ['plan/hard-back-to-back', 'week/hard-back-to-back'],
    },
    options: {},
  },
  *judge({ plan, matches, sessions }) {
    for (const { workout, session, standing, doneOn } of matches) {
      if (workout === undefined || standing !== 'moved' || doneOn === undefined || !HARD.has(workout.kind)) continue;
      const other = neighbourOf(session!, doneOn, sessions);
      if (other === undefined) continue;
      yield {
        message: 'next',
        severity: 'warning',
        confidence: 'medium',
        place: { file: plan.file, ...workout.span },
        day: workout.day!,
        session: session!,
        fingerprint: `plan/hard-moved|${workout.day}|${workout.kind}`,
        evidence: {
          text: { value: workout.text, unit: 'text' },
          day: { value: workout.day!, unit: 'text' },
          doneOn: { value: doneOn, unit: 'text' },
          other: { value: other.day, unit: 'text' },
        },
      };
    }
  },
});
