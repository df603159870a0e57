import { defineRule } from '../../core/rule.ts';
import { faultRulings } from '../../judge/planned/fault-rulings.ts';

const ID = 'plan/mangled-cell';

export const mangledCell = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Cell that a spreadsheet has turned into something else',
    severity: 'warning',
    group: 'none',
    messages: {
      bare: '"{text}" looks like what a spreadsheet makes of a range or a time',
      told: '"{text}" looks like a spreadsheet\'s version of "{expected}"',
    },
    advice: 'Write it again, as text or with its unit: 3-5 km, 45 min.',
    sources: ['tool'],
    standing: 'tool default',
    docs: {
      how: 'A cell among workouts that holds a bare date (5-Mar, 2026-10-08) or a number of days, where a range of miles or a fraction must have stood; a time of a day or more (45:00:00), where minutes must have stood.',
      needs: 'Nothing beside the file.',
      why: 'Spreadsheets turn 3-5 and 8/10 into dates on opening, 45:00 into 45 hours, and save them so.',
      beware: 'A cell that is meant to hold a date and nothing else; a time for a run of more than a day.',
      fix: 'Format the column as text before typing, or put the unit behind the number.',
      see: ['plan/unparsed-cell', 'plan/bad-date'],
    },
    options: {},
  },
  judge: (plan) => faultRulings(plan, ID, 'mangled-cell'),
});
