import type { Severity } from '../../core/finding.ts';
import type { Preset } from '../../core/preset.ts';
import { defineRule } from '../../core/rule.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';

type Stance = Exclude<NonNullable<Preset['beginner']>, 'run'>;

const SAYS = {
  rest: { message: 'rest', severity: 'warning' },
  disputed: { message: 'disputed', severity: 'info' },
} as const satisfies Record<Stance, { readonly message: string; readonly severity: Severity }>;

export const beginner = defineRule({
  meta: {
    id: 'recovery/beginner',
    scope: 'week',
    summary: 'Recovery runs of a beginner, who may do better with rest',
    severity: 'warning (info where the sources differ)',
    group: 'none',
    messages: {
      disputed: 'a recovery run by a beginner: the sources differ (zone1: yes, slow enough; marathon: a rest day)',
      rest: 'a recovery run by a beginner; the preset advises a rest day',
    },
    advice: 'A day of rest does as much for a body that is new to running; walking is fine.',
    sources: ['marathon', 'zone1'],
    lines: { marathon: [118], zone1: [75] },
    presetFacts: ['for beginners'],
    confidence: 'Medium: that it was meant as recovery is read from words.',
    standing: 'coaching advice',
    docs: {
      how: 'Weeks with a run that was meant as recovery, by title, tag, column or plan, of a runner whose experience is set to beginner. Said once a week. consensus notes that the sources differ, marathon warns, the other presets are silent.',
      needs: 'The setting athlete.experience, told as beginner.',
      why: 'For complete beginners the marathon article advises rest days; the zone series says that they may, when it is slow enough.',
      beware: 'Beginner is your own word: with a season behind you it may not fit any more.',
      fix: 'Rest or walk on that day, or set athlete.experience to intermediate.',
      see: ['recovery/too-long'],
    },
    options: {},
  },
  *judge({ sessions }, { preset, circumstances }) {
    if (circumstances.experience !== 'beginner' || preset.beginner === undefined || preset.beginner === 'run') return;
    const run = sessions.find((session) => isRecoveryRun(session) && session.intent.confidence !== 'low');
    if (run === undefined) return;
    yield {
      ...SAYS[preset.beginner],
      confidence: 'medium',
      day: run.day,
      session: run.id,
      ...(run.sources[0] && { place: run.sources[0] }),
      evidence: {},
    };
  },
});
