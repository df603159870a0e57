import { defineRule } from '../../core/rule.ts';
import { faultRulings } from '../../judge/planned/fault-rulings.ts';

const ID = 'plan/missing-day';

export const missingDay = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Day that a plan leaves out',
    severity: 'warning',
    group: 'none',
    messages: {
      bare: 'a day is missing before "{text}"',
      told: '{expected} is missing before "{text}"',
    },
    advice: 'Add the day; a day off is a day too.',
    sources: ['tool'],
    standing: 'tool default',
    docs: {
      how: 'A day that is missing between others in a plan that otherwise names every day, rest days included.',
      needs: 'Nothing beside the file.',
      why: 'A day left out shifts all that is counted from its neighbours, and hides two hard days that lie side by side.',
      beware:
        'Plans that name only the days with running are not meant: the rule speaks only where rest days are written out.',
      fix: 'Add a row or a cell that says rest.',
      see: ['plan/duplicate-day', 'plan/date-order'],
    },
    options: {},
  },
  judge: (plan) => faultRulings(plan, ID, 'missing-day'),
});
