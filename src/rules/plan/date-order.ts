import { defineRule } from '../../core/rule.ts';
import { faultRulings } from '../../judge/planned/fault-rulings.ts';

const ID = 'plan/date-order';

export const dateOrder = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Dates of a plan that run backwards',
    severity: 'warning',
    group: 'none',
    messages: {
      bare: '"{text}" comes after a later date',
      told: '"{text}" comes after a later date: {expected}',
    },
    advice: 'Put the days in order, or mend the date.',
    sources: ['tool'],
    standing: 'tool default',
    docs: {
      how: 'A date that is earlier than the one before it.',
      needs: 'Nothing beside the file.',
      why: 'A date out of order is mostly a slip of the year or the month.',
      beware: 'Lists that are in no order at all are left alone: one row in five may be out of order.',
      fix: 'Mend the date, or sort the rows.',
      see: ['plan/weekday-mismatch', 'plan/duplicate-day'],
    },
    options: {},
  },
  judge: (plan) => faultRulings(plan, ID, 'date-order'),
});
