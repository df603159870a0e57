import { defineRule } from '../../core/rule.ts';
import { isRun } from '../../core/sport.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';

export const noHr = defineRule({
  meta: {
    id: 'data/no-hr',
    scope: 'week',
    summary: 'Runs without a heart rate',
    severity: 'info',
    group: 'none',
    messages: {
      some: 'no heart rate in {missing} of {runs} runs: pace and length judge alone',
      recovery:
        'no heart rate in {missing} of {runs} runs, {recovery} of them meant as recovery: heart rate not assessable there, pace and length judge alone',
    },
    advice: 'Wear a heart-rate sensor on recovery days: it is the first witness.',
    sources: ['tool'],
    confidence: 'High: it is counted.',
    standing: 'tool default',
    docs: {
      how: 'Counts the runs of the week that have neither an average heart rate nor a stream with one.',
      needs: 'At least one run in the week.',
      why: 'Without heart rate the guidelines can be checked by pace and length only.',
      beware: 'None known.',
      fix: 'Add the activity files if the log lacks the column.',
      see: ['data/hr-implausible'],
    },
    options: {},
  },
  *judge({ sessions }) {
    const runs = sessions.filter((session) => isRun(session.sport));
    const missing = runs.filter((run) => run.heartRateTrust.verdict === 'none');
    if (missing.length === 0) return;
    const recovery = missing.filter(isRecoveryRun).length;
    yield {
      message: recovery > 0 ? 'recovery' : 'some',
      severity: 'info',
      confidence: 'high',
      evidence: {
        missing: { value: missing.length, unit: 'count' },
        runs: { value: runs.length, unit: 'count' },
        recovery: { value: recovery, unit: 'count' },
      },
      day: missing[0]!.day,
      ...(missing[0]!.sources[0] && { place: missing[0]!.sources[0] }),
    };
  },
});
