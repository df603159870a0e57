import { defineRule } from '../../core/rule.ts';

export const illOrInjured = defineRule({
  meta: {
    id: 'readiness/ill-or-injured',
    scope: 'readiness',
    summary: 'You noted that you are ill or injured',
    severity: 'error',
    group: 'none',
    messages: { ill: 'you noted an illness ({told})', injured: 'you noted an injury ({told})' },
    advice: 'Ill or injured, rest: a recovery run does not help. If it stays or worries you, ask someone who knows.',
    sources: ['zone1', 'lever'],
    standing: 'coaching advice',
    docs: {
      how: 'A day on which a column of illness or injury says yes, or anything but no. In an export of intervals.icu only the end of its scale counts, Injured; a niggle does not.',
      needs: 'A column named illness, ill, sick, injury or injured, in a file of wellness.',
      why: 'With an injury or an illness rest is the choice, not a recovery run (zone1); the same with pain that worsens (lever).',
      beware: 'A column used for other notes flags every day; a physiotherapist may have told you to run.',
      fix: 'Leave the cell empty, or write no; rename a column that means something else.',
      see: ['readiness/rest-instead', 'readiness/soreness'],
    },
    options: {},
  },
  *judge({ wellness: { illness, injury } }) {
    const told = illness ?? injury;
    if (told === undefined) return;
    yield {
      message: illness === undefined ? 'injured' : 'ill',
      severity: 'error',
      confidence: 'high',
      evidence: { told: { value: told, unit: 'text' } },
    };
  },
});
