import { defineRule } from '../../core/rule.ts';

export const staleSuppression = defineRule({
  meta: {
    id: 'data/stale-suppression',
    scope: 'suppression',
    summary: 'Entry of the suppressions file that nothing answers to any more',
    severity: 'info',
    group: 'none',
    messages: { stale: 'nothing to suppress: no finding of {rule} on {day}' },
    advice: 'Take the entry out of the suppressions file, or mend its day or rule.',
    sources: ['tool'],
    confidence: 'High.',
    standing: 'tool default',
    docs: {
      how: 'Each entry of recover.suppressions.json whose day lies in the weeks shown, and not after the last session of the log, must meet a finding of its rule on its day. Entries of a rule that is switched off, of another athlete, or of nobody in a log of several athletes are not judged; nor are entries by recover session, which looks at one session only.',
      needs: 'A suppressions file.',
      why: 'An entry left behind would hide the next finding on that day without anybody having looked at it.',
      beware:
        'A log without the session that the entry is about, other settings, or a newer version that judges otherwise.',
      fix: 'Remove the entry; its line is named.',
      see: ['data/row-skipped'],
    },
    options: {},
  },
  *judge({ file, line, rule, day }) {
    yield {
      message: 'stale',
      severity: 'info',
      confidence: 'high',
      place: { file, line },
      evidence: { rule: { value: rule, unit: 'text' }, day: { value: day, unit: 'text' } },
    };
  },
});
