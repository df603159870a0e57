import { defineRule } from '../../core/rule.ts';
import { faultRulings } from '../../judge/planned/fault-rulings.ts';

const ID = 'plan/bad-date';

export const badDate = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Date that does not exist or cannot be read',
    severity: 'warning',
    group: 'none',
    messages: {
      bare: '"{text}" is no date',
      told: '"{text}" is no date; {expected} may be meant',
    },
    advice: 'Write dates as 2026-11-17.',
    sources: ['tool'],
    standing: 'tool default',
    docs: {
      how: 'A cell where the format wants a date, whose text is no day of the calendar.',
      needs: 'Nothing beside the file.',
      why: 'Its workout cannot be placed, and the days around it cannot be checked against it.',
      beware: 'Ways of writing a date that are not known yet.',
      fix: 'Write the date as year, month and day with hyphens.',
      see: ['plan/mangled-cell', 'plan/date-order'],
    },
    options: {},
  },
  judge: (plan) => faultRulings(plan, ID, 'bad-date'),
});
