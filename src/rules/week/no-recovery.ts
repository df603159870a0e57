import { reaches } from '../../core/compare.ts';
import { defineRule } from '../../core/rule.ts';
import { sessionLoad } from '../../judge/day-load.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';
import { trainingPhase } from '../../judge/training-phase.ts';

export const noRecovery = defineRule({
  meta: {
    id: 'week/no-recovery',
    scope: 'week',
    summary: 'Week with hard sessions and no recovery run',
    severity: 'warning (info unless the season is in build or peak)',
    group: 'none',
    messages: { none: '{hard} hard sessions and no recovery run' },
    advice: 'Put twenty easy minutes on the day after a hard one, or rest; both are fine.',
    sources: ['lever', 'zone1', 'marathon'],
    presetFacts: ['week without one'],
    lines: { lever: [30], zone1: [22, 30], marathon: [173] },
    confidence: 'Medium: what a day was is read from words or from heart rate.',
    standing: 'coaching advice',
    docs: {
      how: 'Counts the hard sessions of the week (tempo, intervals, race, by intent or by what heart rate shows). Two or more without a single recovery run give a note. Where the phase of the season is known (phase, or race.date), consensus and marathon warn in build and peak, and marathon is silent in base.',
      needs: 'Intent or heart rate of the sessions.',
      why: 'Skipping recovery runs, with only rest days or only workouts, is a common mistake (lever, zone1). In base training they are optional (marathon).',
      beware:
        'Runners on few days a week rest instead, and do well. An easy run after a hard day serves as well in most published plans.',
      fix: 'Name the recovery run as such in the title or kind column, so that it is recognised.',
      see: ['week/hard-back-to-back'],
    },
    options: {
      hardSessions: {
        kind: 'number',
        byDefault: 2,
        least: 1,
        whole: true,
        says: 'Hard sessions from which a recovery run is missed',
      },
    },
  },
  *judge({ week, sessions, dayAfter, isOver }, { options, preset, circumstances }) {
    const phase = trainingPhase(week.to, circumstances);
    const skipped = phase === undefined ? undefined : preset.skipped?.[phase];
    if (!isOver || skipped === 'off') return;
    const hard = sessions.filter((session) => ['hard', 'race'].includes(sessionLoad(session)));
    if (!reaches(hard.length, options.hardSessions) || [...sessions, ...dayAfter].some(isRecoveryRun)) return;
    yield {
      message: 'none',
      severity: skipped ?? 'info',
      confidence: 'medium',
      day: hard[0]!.day,
      ...(hard[0]!.sources[0] && { place: hard[0]!.sources[0] }),
      evidence: { hard: { value: hard.length, unit: 'count', limit: options.hardSessions } },
    };
  },
});
