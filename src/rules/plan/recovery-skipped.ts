import { daysBetween } from '../../core/dates.ts';
import type { ReportedSession } from '../../core/report.ts';
import { defineRule } from '../../core/rule.ts';
import { isDemanding } from '../../judge/is-demanding.ts';

const wasDemanding = (day: string, sessions: readonly ReportedSession[]): boolean =>
  sessions.some((session) => daysBetween(session.day, day) === 1 && isDemanding(session));

export const recoverySkipped = defineRule({
  meta: {
    id: 'plan/recovery-skipped',
    scope: 'plan-log',
    summary: 'Planned recovery run after a hard or long day that was not run',
    severity: 'info',
    group: 'none',
    messages: { skipped: '"{text}", planned for {day} after a hard or long day, was not run' },
    advice: 'Rest instead is fine now and then; as a habit, plan rest.',
    sources: ['lever', 'zone1'],
    standing: 'coaching advice',
    docs: {
      how: 'A planned recovery run on a day without a run in the log, when a hard or long session was done on the day before.',
      needs: 'A plan with dates (or --start) and a log that covers them.',
      why: 'Skipping recovery runs, with only rest days or only workouts, is named as a common mistake (lever, zone1).',
      beware: 'A run without the watch is not in the log. Rest is right when tired, sore or ill.',
      fix: 'Nothing, if rest was the better choice that day.',
      see: ['week/no-recovery', 'plan/recovery-done-hard'],
    },
    options: {},
  },
  *judge({ plan, matches, sessions }) {
    for (const { workout, standing } of matches) {
      const isMissed = workout?.kind === 'recovery' && standing === 'skipped';
      if (!isMissed || !wasDemanding(workout.day!, sessions)) continue;
      yield {
        message: 'skipped',
        severity: 'info',
        confidence: 'medium',
        place: { file: plan.file, ...workout.span },
        day: workout.day!,
        fingerprint: `plan/recovery-skipped|${workout.day}|${workout.kind}`,
        evidence: { text: { value: workout.text, unit: 'text' }, day: { value: workout.day!, unit: 'text' } },
      };
    }
  },
});
