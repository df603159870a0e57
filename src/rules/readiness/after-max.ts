import { defineRule } from '../../core/rule.ts';
import { isRun } from '../../core/sport.ts';
import { wasRace } from '../../judge/was-race.ts';

export const afterMax = defineRule({
  meta: {
    id: 'readiness/after-max',
    scope: 'readiness',
    summary: 'The day after a race',
    severity: 'warning',
    group: 'none',
    messages: { after: 'the day after {race}: rest comes first' },
    advice: 'After a race take a full day off, or walk.',
    sources: ['marathon', 'tool'],
    standing: 'coaching advice',
    docs: {
      how: 'The day after a race of ten minutes or more, if something was run on it or the day is still open. A day of rest needs no word.',
      needs: 'A race by title, tag or column, and something noted of the body on the day after it.',
      why: 'After racing or a maximal effort additional rest is needed before jogging (marathon). That this is the day after is a tool default.',
      beware: 'A race that was run easily needs no day off.',
      fix: 'Switch the rule off if you jog after races on purpose.',
      see: ['recovery/too-soon-after-max', 'readiness/rest-instead'],
    },
    options: {},
  },
  *judge({ dayBefore, sessions, isOpen }) {
    const race = dayBefore.findLast(wasRace);
    if (race === undefined || !(isOpen || sessions.some(({ sport }) => isRun(sport)))) return;
    const name = race.title === undefined ? 'a race' : `"${race.title}"`;
    yield {
      message: 'after',
      severity: 'warning',
      confidence: race.intent.confidence,
      evidence: { race: { value: name, unit: 'text' } },
    };
  },
});
