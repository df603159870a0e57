import { defineRule } from '../../core/rule.ts';

export const unitAmbiguous = defineRule({
  meta: {
    id: 'data/unit-ambiguous',
    scope: 'problem',
    summary: 'Unit or number that can be read in two ways',
    severity: 'warning (info for rows of other weeks)',
    group: 'none',
    messages: { taken: '{reason}' },
    advice: 'Say which it is: csv.distanceUnit or csv.decimal in the settings, or a unit in the header.',
    sources: ['tool'],
    standing: 'tool default',
    docs: {
      how: 'Named once for a column whose unit nothing in the file states and that was taken as the likelier one (kilometres or miles, minutes or hours, a decimal mark or thousands), and for a single value that gives the pace of a run in only one of its readings. In a log of your own a distance that nothing decides is refused, not guessed.',
      needs: 'A table with a value whose unit neither header nor cell tells.',
      why: 'Distances off by the factor of a mile move every pace, and with it every verdict.',
      beware: 'What strides, paces or the size of the numbers decide is no guess and is not named here.',
      fix: 'The message names the column, how it was taken, and the setting that says otherwise.',
      see: ['data/date-ambiguous', 'data/row-skipped'],
    },
    options: {},
  },
  *judge({ ambiguous, place, reason, isElsewhere }) {
    if (ambiguous !== 'unit') return;
    yield {
      message: 'taken',
      severity: isElsewhere ? 'info' : 'warning',
      confidence: 'medium',
      place,
      evidence: { reason: { value: reason, unit: 'text' } },
    };
  },
});
