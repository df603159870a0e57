import { defineRule } from '../../core/rule.ts';
import { faultRulings } from '../../judge/planned/fault-rulings.ts';

const ID = 'plan/unknown-column';

export const unknownColumn = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Column of a plan whose name is not known',
    severity: 'warning',
    group: 'none',
    messages: {
      bare: 'the column "{text}" is not read: its name is not known',
      told: 'the column "{text}" is not read: is "{expected}" meant?',
    },
    advice: 'Name it as one of the columns that are read, or leave it as a note to yourself.',
    sources: ['tool'],
    standing: 'tool default',
    docs: {
      how: 'A column of a plan file whose header is not known in any of the languages that are read, and that holds what workouts are made of: distances, times, paces, zones.',
      needs: 'Nothing beside the file.',
      why: 'What stands in a column that is passed over is not checked, and nobody would notice.',
      beware: 'Columns for the coach alone (place, partner, done) are passed over rightly.',
      fix: 'Rename the header, or switch the rule off.',
      see: ['plan/missing-day'],
    },
    options: {},
  },
  judge: (plan) => faultRulings(plan, ID, 'unknown-column'),
});
