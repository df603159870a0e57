import { defineRule } from '../../core/rule.ts';
import { hardSurface as wordOf } from '../../judge/hard-surface.ts';
import { isRecoveryRun } from '../../judge/is-recovery-run.ts';

/** Elsewhere the ground is soft, or a belt. */
const MAY_BE_HARD = 'running';

export const hardSurface = defineRule({
  meta: {
    id: 'recovery/hard-surface',
    scope: 'session',
    summary: 'Recovery run on hard ground, by its own title or notes',
    isOffByDefault: true,
    severity: 'off (info when it is switched on)',
    group: 'none',
    messages: { named: 'on hard ground, as the notes have it ("{word}")' },
    advice: 'Grass, a soft trail or a treadmill is kinder to tired legs.',
    sources: ['lever', 'zone1', 'newshealth', 'marathon'],
    lines: { lever: [32, 49], zone1: [51], newshealth: [14], marathon: [155] },
    confidence: 'Low: it is read from words, and a road may only have been crossed.',
    standing: 'coaching advice',
    docs: {
      how: 'Title and notes of a recovery run that name concrete, asphalt, pavement, the road or the track. Runs that are recorded as trail or treadmill runs are left out.',
      needs: 'A title or notes that name the ground; recordings do not hold it.',
      why: 'Hard surfaces raise the stress on joints (lever); trails, grass or a treadmill are advised (zone1, newshealth, marathon).',
      beware:
        'Notes may name a road that was only crossed. Most runners have no soft ground near: off unless asked for.',
      fix: 'Choose another route for the days after hard ones.',
      see: ['recovery/too-hilly'],
    },
    options: {},
  },
  *judge(session) {
    if (!isRecoveryRun(session) || session.sport !== MAY_BE_HARD) return;
    const word = wordOf([session.title, session.notes].filter((text) => text !== undefined).join('\n'));
    if (word === undefined) return;
    yield {
      message: 'named',
      severity: 'info',
      confidence: 'low',
      evidence: { word: { value: word, unit: 'text' } },
    };
  },
});
