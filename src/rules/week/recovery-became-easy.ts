import { defineRule } from '../../core/rule.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';

/** One spoiled run is told by itself already. */
const LEAST_RUNS = 2;

export const recoveryBecameEasy = defineRule({
  meta: {
    id: 'week/recovery-became-easy',
    scope: 'week',
    summary: 'No recovery run of the week stayed one',
    severity: 'info',
    group: 'none',
    messages: { all: 'all {runs} recovery runs of the week became workouts: it was a week without recovery' },
    advice: 'Plan the next one by heart rate or by walking breaks, not by distance.',
    sources: ['marathon', 'lever'],
    lines: { marathon: [186, 188], lever: [26] },
    confidence: 'Medium.',
    standing: 'coaching advice',
    docs: {
      how: 'Two recovery runs or more in the week, and the verdict on every one of them is that it became a workout.',
      needs: 'Verdicts on the recovery runs.',
      why: 'Replacing recovery runs by easy or moderate running is a common mistake (marathon); then no day is left that serves recovery.',
      beware: 'One wrong number, such as a maximum heart rate that is set too low, spoils all of them at once.',
      fix: 'Look at recover zones first, then at the pace.',
      see: ['recovery/became-workout', 'week/no-recovery'],
    },
    options: {},
  },
  *judge({ sessions, week }) {
    if (week.recoveryRuns < LEAST_RUNS || week.spoiled < week.recoveryRuns) return;
    const last = sessions.findLast(isRecoveryRun)!;
    yield {
      message: 'all',
      severity: 'info',
      confidence: 'medium',
      day: last.day,
      ...(last.sources[0] && { place: last.sources[0] }),
      evidence: { runs: { value: week.recoveryRuns, unit: 'count' } },
      couldBe: ['a maximum heart rate that is set too low'],
    };
  },
});
