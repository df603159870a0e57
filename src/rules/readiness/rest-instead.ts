import { defineRule } from '../../core/rule.ts';
import { REST_SIGNS, readinessOn } from '../../judge/readiness-on.ts';

export const restInstead = defineRule({
  meta: {
    id: 'readiness/rest-instead',
    scope: 'readinessSigns',
    summary: 'Signs that rest is the better recovery',
    severity: 'warning',
    group: 'none',
    messages: { rest: 'a day for rest rather than a recovery run: {why}' },
    advice: 'Take the day off, or walk; a recovery run is for days on which you are tired, not drained.',
    sources: ['zone1', 'marathon', 'lever', 'tool'],
    standing: 'coaching advice',
    docs: {
      how: 'A roll-up of the signs of a day: one that is an error (illness, injury), or two of any kind. What each sign is says its own rule. Switched off, no day advises rest, and next week is planned without it.',
      needs: 'What is noted of the body on the day: a file of wellness, or columns of the log.',
      why: 'Recovery runs are for the tired, rest is for the drained (zone1); rest or walk with deep soreness, pain, broken sleep or exhaustion (marathon); full rest with excessive fatigue (lever). That two signs make it is a tool default.',
      beware: 'Numbers know less than you do. It is a word of caution, and never a diagnosis.',
      fix: 'Ask for more signs, or set the limits of the single rules.',
      see: ['readiness/forced-run', 'readiness/recovery-week'],
    },
    options: {
      signs: { kind: 'number', byDefault: REST_SIGNS, least: 1, most: 7, whole: true, says: 'Signs that advise rest' },
    },
  },
  *judge({ wellness: { day }, signs }, { options }) {
    const readiness = readinessOn(day, signs, options.signs);
    if (!readiness.advisesRest) return;
    yield {
      message: 'rest',
      severity: 'warning',
      confidence: 'medium',
      evidence: {
        why: { value: readiness.why, unit: 'text' },
        signs: { value: readiness.signs.length, unit: 'count' },
      },
      parts: readiness.signs,
      restBecause: readiness.why,
    };
  },
});
