import { reaches } from '../../core/compare.ts';
import { addDays } from '../../core/dates.ts';
import { defineRule } from '../../core/rule.ts';
import type { WellnessDay } from '../../core/wellness.ts';

const FEELINGS = ['mood', 'motivation'] as const;

export const mood = defineRule({
  meta: {
    id: 'readiness/mood',
    scope: 'readiness',
    summary: 'Low mood or motivation for days',
    severity: 'info',
    group: 'none',
    messages: { low: '{feeling} low for {days} days in a row, {told} today' },
    advice: 'If running feels like a duty for days, take a day off and do something that you like.',
    sources: ['zone1', 'marathon', 'tool'],
    standing: 'coaching advice',
    docs: {
      how: 'A mood or a motivation of 4 of 5 or worse, counted from 1 for very good, on two days in a row. Other scales are counted on that of five. On a scale of your own a high number is a good mood; intervals.icu counts the other way round, which is known.',
      needs: 'Mood or motivation a day with its scale, in a file of wellness.',
      why: 'Low mood and being burned out speak for rest (zone1), irritability as well (marathon). Scale and days are tool defaults.',
      beware: 'Most low moods have nothing to do with running. This is no word on your health.',
      fix: 'Name the column with its scale, mood_1_5; switch the rule off if you count the other way round.',
      see: ['readiness/rest-instead'],
    },
    options: {
      badness: { kind: 'number', byDefault: 4, least: 1, most: 5, says: 'How low, 1 very good to 5 very bad' },
      days: { kind: 'number', byDefault: 2, least: 1, most: 14, whole: true, says: 'Days in a row' },
    },
  },
  *judge({ wellness, before }, { options }) {
    const noted = new Map<string, WellnessDay>([...before, wellness].map((day) => [day.day, day]));
    const days = Array.from({ length: options.days }, (_, back) => noted.get(addDays(wellness.day, -back)));
    for (const feeling of FEELINGS) {
      const isLow = (day: WellnessDay | undefined): boolean =>
        day?.[feeling] !== undefined && reaches(day[feeling].badness, options.badness);
      if (!days.every(isLow)) continue;
      yield {
        message: 'low',
        severity: 'info',
        confidence: 'medium',
        evidence: {
          feeling: { value: feeling, unit: 'text' },
          told: { value: wellness[feeling]!.told, unit: 'text' },
          days: { value: options.days, unit: 'count' },
        },
      };
      return;
    }
  },
});
