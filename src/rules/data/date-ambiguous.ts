import { defineRule } from '../../core/rule.ts';

export const dateAmbiguous = defineRule({
  meta: {
    id: 'data/date-ambiguous',
    scope: 'problem',
    summary: 'Date that can be read in two ways, or is not written out',
    severity: 'warning (info for rows of other weeks)',
    group: 'none',
    messages: { taken: '{reason}' },
    advice: 'Write dates as 2026-11-15, or say their order: csv.dateOrder in the settings.',
    sources: ['tool'],
    standing: 'tool default',
    docs: {
      how: 'Named once for a list whose dates fit day/month and month/day alike in every row and were taken as the likelier one; and once for each way in which rows without a whole date got theirs: from a year above, the day of the week, or the row before. In a log of your own an order that nothing decides is refused, not guessed.',
      needs: 'A table with dates in numbers, or dates that are not whole.',
      why: 'A run on another day stands beside other hard days, in another week.',
      beware:
        'An order that one day above 12, a day of the week or the sequence of the rows decides is no guess and is not named here.',
      fix: 'The message names the date, how it was taken, and what to pass if it is the other way round.',
      see: ['data/unit-ambiguous', 'data/row-skipped'],
    },
    options: {},
  },
  *judge({ ambiguous, place, reason, isElsewhere }) {
    if (ambiguous !== 'date') return;
    yield {
      message: 'taken',
      severity: isElsewhere ? 'info' : 'warning',
      confidence: 'medium',
      place,
      evidence: { reason: { value: reason, unit: 'text' } },
    };
  },
});
