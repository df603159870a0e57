import { defineRule } from '../../core/rule.ts';
import { faultRulings } from '../../judge/planned/fault-rulings.ts';

const ID = 'plan/weekday-mismatch';

export const weekdayMismatch = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Weekday that does not belong to its date',
    severity: 'warning',
    group: 'none',
    messages: {
      bare: '"{text}": weekday and date do not belong together',
      told: '"{text}": weekday and date do not belong together, {expected} would',
    },
    advice: 'Mend the weekday or the date.',
    sources: ['tool'],
    standing: 'tool default',
    docs: {
      how: 'A date and a weekday that stand together in a row, or a date in the column of another weekday.',
      needs: 'Nothing beside the file.',
      why: 'One of the two is wrong, and a workout on the wrong day is found out on that day.',
      beware: 'Day and month that are read the wrong way round: the file decides, and a date above 12 tells.',
      fix: 'Mend the one that is wrong; plans copied from last year have the weekdays of last year.',
      see: ['plan/date-order', 'plan/bad-date'],
    },
    options: {},
  },
  judge: (plan) => faultRulings(plan, ID, 'weekday-mismatch'),
});
