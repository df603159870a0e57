import { defineRule } from '../../core/rule.ts';

export const suppressionWithoutReason = defineRule({
  meta: {
    id: 'plan/suppression-without-reason',
    scope: 'plan-suppression',
    summary: 'Plan lets a finding stand and does not say why',
    isOffByDefault: true,
    severity: 'warning',
    group: 'none',
    messages: {
      noReason: '{rule} is let stand here without a reason',
      noReasonAll: 'every finding is let stand here without a reason',
    },
    advice: 'Say why behind two dashes: [ok: hard-back-to-back -- race simulation].',
    sources: ['tool'],
    standing: 'tool default',
    docs: {
      how: 'Each [ok: rule] in a cell, each recover-ok in a comment, and each entry of a column recover_ok that has no reason behind two dashes.',
      needs: 'Nothing.',
      why: 'Whoever takes over the plan cannot ask the file why an exception was made.',
      beware: 'Nothing: a reason stands there or it does not.',
      fix: 'Add the reason, or take the exception out.',
      see: ['plan/unused-suppression'],
    },
    options: {},
  },
  *judge({ file, span, rule, reason }) {
    if (reason !== undefined) return;
    yield {
      message: rule === undefined ? 'noReasonAll' : 'noReason',
      severity: 'warning',
      confidence: 'high',
      place: { file, ...span },
      evidence: { rule: { value: rule ?? 'all', unit: 'text' } },
      fingerprint: `plan/suppression-without-reason|${rule ?? 'all'}`,
    };
  },
});
