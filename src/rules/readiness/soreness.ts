import { fallsShort, reaches } from '../../core/compare.ts';
import { addDays } from '../../core/dates.ts';
import { defineRule, type ReadinessSubject } from '../../core/rule.ts';
import type { Rating } from '../../core/wellness.ts';

/** Soreness of the day and the days before it, the day first; undefined where none was noted. */
const lastDays = ({ wellness, before }: ReadinessSubject, days: number): (Rating | undefined)[] => {
  const noted = new Map(before.map(({ day, soreness }) => [day, soreness]));
  return Array.from({ length: days }, (_, back) =>
    back === 0 ? wellness.soreness : noted.get(addDays(wellness.day, -back)),
  );
};

export const soreness = defineRule({
  meta: {
    id: 'readiness/soreness',
    scope: 'readiness',
    summary: 'Soreness that lasts, or does not fall',
    severity: 'warning (info without pain)',
    group: 'none',
    messages: {
      lasting: 'sore for {days} days in a row, {sore} today',
      notFalling: 'soreness {sore} today and no less than {back} days ago ({was})',
      pain: 'you noted pain ({pain})',
    },
    advice: 'Soreness that stays asks for rest or a walk; with sharp pain do not run.',
    sources: ['zone1', 'lever', 'marathon', 'tool'],
    standing: 'coaching advice',
    docs: {
      how: 'A soreness of 3 of 5 or more on the day and on both days before it; or on the day and two days before, and not less now. Other scales are counted on that of five. Pain that is noted is a warning.',
      needs: 'Soreness a day with its scale: a column of the log, or a file of wellness. Pain: a column of that name.',
      why: 'Lingering soreness speaks for rest (zone1), soreness that does not improve or pain that worsens for full rest (lever), deep soreness or sharp pain as well (marathon). The articles give no scale and no days: both are tool defaults.',
      beware: 'Sore muscles after new exercises are usually worst on the second day and harmless.',
      fix: 'Name the column with its scale, soreness_1_5 or soreness_0_10; set other limits.',
      see: ['readiness/rest-instead', 'recovery/worse-after'],
    },
    options: {
      badness: { kind: 'number', byDefault: 3, least: 1, most: 5, says: 'Soreness that counts, of 5' },
      days: { kind: 'number', byDefault: 3, least: 2, most: 14, whole: true, says: 'Days in a row' },
    },
  },
  *judge(subject, { options }) {
    const { pain } = subject.wellness;
    if (pain !== undefined)
      yield {
        message: 'pain',
        severity: 'warning',
        confidence: 'high',
        evidence: { pain: { value: pain, unit: 'text' } },
      };
    const ratings = lastDays(subject, options.days);
    const isSore = (rating: Rating | undefined): boolean =>
      rating !== undefined && reaches(rating.badness, options.badness);
    const [today, first] = [ratings[0], ratings.at(-1)];
    if (pain !== undefined || today === undefined || first === undefined || !isSore(today) || !isSore(first)) return;
    const base = { severity: 'info', confidence: 'medium' } as const;
    const sore = { value: today.told, unit: 'text' } as const;
    if (ratings.every(isSore)) {
      yield { ...base, message: 'lasting', evidence: { sore, days: { value: options.days, unit: 'count' } } };
    } else if (!fallsShort(today.badness, first.badness)) {
      const was = { value: first.told, unit: 'text' } as const;
      yield {
        ...base,
        message: 'notFalling',
        evidence: { sore, was, back: { value: options.days - 1, unit: 'count' } },
      };
    }
  },
});
