import { defineRule } from '../../core/rule.ts';
import { faultRulings } from '../../judge/planned/fault-rulings.ts';

const ID = 'plan/duplicate-day';

export const duplicateDay = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Day or week that stands in a plan twice',
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
      how: 'A row that says the very same as another of its day, or a week that comes twice. Two different sessions of a day are no fault.',
      needs: 'Nothing beside the file.',
      why: 'One of the two is wrong, and the runner sees only one of them.',
      beware: 'Two runs of a day that are alike to the letter.',
      fix: 'Take one out, or write AM and PM to both.',
      see: ['plan/missing-day', 'plan/date-order'],
    },
    options: {},
  },
  judge: (plan) => faultRulings(plan, ID, 'duplicate-day'),
});
