import { defineRule } from '../../core/rule.ts';
import { faultRulings } from '../../judge/planned/fault-rulings.ts';

const ID = 'plan/duplicate-day';

export const duplicateDay = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Day that stands in a plan twice',
    severity: 'warning',
    group: 'none',
    messages: {
      bare: '"{text}" stands in the plan a second time',
      told: '"{text}" stands in the plan a second time: {expected}',
    },
    advice: 'Join the two, or mend the date of one.',
    sources: ['tool'],
    standing: 'tool default',
    docs: {
      how: 'A date, or a weekday of the same week, that comes again in a place where the format has one place for each day. Two sessions of one day in formats that have a row for each are no fault.',
      needs: 'Nothing beside the file.',
      why: 'One of the two is wrong, and the runner sees only one of them.',
      beware: 'Two sessions of a day that are not named as morning and evening.',
      fix: 'Mend the date, or write both sessions into one cell as AM and PM.',
      see: ['plan/missing-day', 'plan/date-order'],
    },
    options: {},
  },
  judge: (plan) => faultRulings(plan, ID, 'duplicate-day'),
});
