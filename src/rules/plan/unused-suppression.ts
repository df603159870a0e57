import { defineRule } from '../../core/rule.ts';

export const unusedSuppression = defineRule({
  meta: {
    id: 'plan/unused-suppression',
    scope: 'plan-suppression',
    summary: 'Plan lets a finding stand that there is not, or not any more',
    severity: 'warning',
    group: 'none',
    messages: {
      unused: 'nothing to let stand here: no finding of {rule}',
      unusedAll: 'nothing to let stand here: no finding at all',
      unknown: 'no rule {rule} is in force, so it lets nothing stand',
    },
    advice: 'Take it out, or mend the name of its rule.',
    sources: ['tool'],
    standing: 'tool default',
    docs: {
      how: 'Each [ok: rule -- reason] in a cell, each recover-ok in a comment above a row, and each entry of a column recover_ok must meet a finding of its rule: in that cell, in the row below, in that row.',
      needs: 'Nothing.',
      why: 'What is left behind would hide the next finding in that place without anybody having looked at it.',
      beware: 'Another preset or other settings may be silent where yours spoke.',
      fix: 'Remove it, or correct the rule that it names; recover explain --all lists the rules.',
      see: ['plan/suppression-without-reason', 'data/stale-suppression'],
    },
    options: {},
  },
  *judge({ file, span, rule, isUsed, isKnown }) {
    if (isUsed) return;
    yield {
      message: !isKnown ? 'unknown' : rule === undefined ? 'unusedAll' : 'unused',
      severity: 'warning',
      confidence: 'high',
      place: { file, ...span },
      evidence: { rule: { value: rule ?? 'all', unit: 'text' } },
      fingerprint: `plan/unused-suppression|${rule ?? 'all'}`,
    };
  },
});
