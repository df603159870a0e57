import { defineRule } from '../../core/rule.ts';
import { hardKind } from '../../judge/hard-kind.ts';

export const recoveryDoneHard = defineRule({
  meta: {
    id: 'plan/recovery-done-hard',
    scope: 'plan-log',
    summary: 'Planned recovery or easy run that was done hard',
    severity: 'warning (info for easy runs)',
    group: 'none',
    messages: {
      recovery: '"{text}" was planned for {day}, and what was run reads as {observed}',
      easy: '"{text}" was planned for {day}, and what was run reads as {observed}: not recovery, and still harder than planned',
    },
    advice: 'Ask what happened that day; next time the slower pace is the workout.',
    sources: ['lever', 'marathon'],
    standing: 'coaching advice',
    docs: {
      how: 'Each planned run with a date is matched with the run of its day; of several, with the one that fits best in kind and size. A recovery run that was named tempo, intervals or a race or reads so with medium confidence or more, or that became a workout by recovery/became-workout, is told; an easy run so done is a note.',
      needs: 'A plan with dates (or --start) and a log that covers them.',
      why: 'A recovery run done too fast turns into a workout of medium intensity (lever) and compromises the days ahead (marathon).',
      beware:
        'Another run of the same day may have been the planned one; a strap or wrist sensor may have misread; a group run may have been agreed.',
      fix: 'Let recover analyze LOG show the minute from which it was too hard and the pace that would have kept it easy.',
      see: ['recovery/became-workout', 'plan/hard-moved', 'plan/recovery-skipped'],
    },
    options: {},
  },
  *judge({ plan, matches, sessions }) {
    for (const { workout, session, standing } of matches) {
      if (workout === undefined || standing !== 'harder') continue;
      const done = sessions.find(({ id }) => id === session)!;
      const isRecovery = workout.kind === 'recovery';
      const { kind, confidence } = hardKind(done);
      yield {
        message: isRecovery ? 'recovery' : 'easy',
        severity: isRecovery ? 'warning' : 'info',
        confidence: done.verdict === 'became-workout' ? done.observed.confidence : confidence,
        place: { file: plan.file, ...workout.span },
        day: workout.day!,
        session: done.id,
        fingerprint: `plan/recovery-done-hard|${workout.day}|${workout.kind}`,
        couldBe: ['another run of that day', 'heart rate misread', 'a run agreed otherwise'],
        evidence: {
          text: { value: workout.text, unit: 'text' },
          day: { value: workout.day!, unit: 'text' },
          observed: { value: done.verdict === 'became-workout' ? 'a workout' : kind, unit: 'text' },
        },
      };
    }
  },
});
