import { reaches } from '../../core/compare.ts';
import { addDays } from '../../core/dates.ts';
import { defineRule, type ReadinessSigns } from '../../core/rule.ts';

/** Days with a sign among so many up to and with a day. */
const daysWithSigns = ({ recent, wellness, signs }: ReadinessSigns, to: string, days: number): number => {
  const from = addDays(to, 1 - days);
  const all = [...recent, { day: wellness.day, signs: signs.length }];
  return all.filter((one) => one.day >= from && one.day <= to && one.signs > 0).length;
};

export const recoveryWeek = defineRule({
  meta: {
    id: 'readiness/recovery-week',
    scope: 'readinessSigns',
    summary: 'Signs on most of the last days',
    severity: 'warning',
    group: 'none',
    messages: { week: 'signs on {days} of the last {of} days: time for a recovery week' },
    advice: 'Make the next week a light one: fewer and shorter runs, nothing hard.',
    sources: ['zone1', 'tool'],
    standing: 'coaching advice',
    docs: {
      how: 'Signs of readiness on 3 of the last 5 days, told on the day on which it comes to that, and not again while it lasts.',
      needs: 'What is noted of the body day by day: a file of wellness, or columns of the log.',
      why: 'Signs for several days call for a recovery week (zone1). That several is 3 of 5 is a tool default.',
      beware: 'A few short nights in a row are a busy week at work, and no overtraining.',
      fix: 'Set other numbers of days, or switch the rule off.',
      see: ['readiness/rest-instead'],
    },
    options: {
      days: { kind: 'number', byDefault: 3, least: 2, most: 14, whole: true, says: 'Days with a sign' },
      of: { kind: 'number', byDefault: 5, least: 2, most: 14, whole: true, says: 'Days that are looked at' },
    },
  },
  *judge(subject, { options }) {
    const { day } = subject.wellness;
    const days = daysWithSigns(subject, day, options.of);
    const eve = daysWithSigns(subject, addDays(day, -1), options.of);
    if (!reaches(days, options.days) || reaches(eve, options.days)) return;
    yield {
      message: 'week',
      severity: 'warning',
      confidence: 'low',
      evidence: {
        days: { value: days, unit: 'count', limit: options.days },
        of: { value: options.of, unit: 'count' },
      },
    };
  },
});
