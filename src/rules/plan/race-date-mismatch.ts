import { defineRule } from '../../core/rule.ts';
import { faultRulings } from '../../judge/planned/fault-rulings.ts';

const ID = 'plan/race-date-mismatch';

export const raceDateMismatch = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Race that stands on another day than the plan says',
    severity: 'warning',
    group: 'none',
    messages: {
      bare: '"{text}" does not stand on the day of the race',
      told: '"{text}" does not stand on the day of the race, {expected}',
    },
    advice: 'Move the race, or mend the date at the head of the plan.',
    sources: ['tool'],
    standing: 'tool default',
    docs: {
      how: 'The date that the file gives for its race against the day on which the race stands among the workouts.',
      needs: 'Nothing beside the file.',
      why: 'A taper that ends a week early or late is the dearest slip a plan can have.',
      beware: 'A plan with a race on the way: only the last one is held against the date.',
      fix: 'Mend whichever is wrong.',
      see: ['plan/weekday-mismatch'],
    },
    options: {},
  },
  judge: (plan) => faultRulings(plan, ID, 'race-date-mismatch'),
});
