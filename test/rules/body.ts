import { addDays } from '../../src/core/dates.ts';
import type { ReadinessSigns, ReadinessSubject } from '../../src/core/rule.ts';
import type { Rating, WellnessDay, WellnessFacts } from '../../src/core/wellness.ts';

/** The day that is judged. */
const DAY = '2026-11-11';

export const noted = (day: string, facts: WellnessFacts): WellnessDay => ({
  day,
  sources: [{ file: 'wellness.csv', line: 2 }],
  ...facts,
});

/** A rating on a scale of five, 5 the worst. */
export const of5 = (badness: number): Rating => ({ badness, told: `${badness} of 5` });

/** Facts of the days before, the last one yesterday's. */
export const daysBefore = (facts: readonly WellnessFacts[]): WellnessDay[] =>
  facts.map((one, at) => noted(addDays(DAY, at - facts.length), one));

/** The same facts on so many days before. */
export const same = (count: number, facts: WellnessFacts): WellnessDay[] =>
  daysBefore(Array.from({ length: count }, () => facts));

export const bodyOn = (
  today: WellnessFacts,
  before: readonly WellnessDay[] = [],
  more: Partial<ReadinessSubject> = {},
): ReadinessSubject => ({ wellness: noted(DAY, today), before, sessions: [], dayBefore: [], isOpen: false, ...more });

/** The day with so many signs, and those of the days before, the last one yesterday's. */
export const signsOn = (signs: ReadinessSigns['signs'], before: readonly number[] = []): ReadinessSigns => ({
  ...bodyOn({}),
  signs,
  recent: before.map((count, at) => ({ day: addDays(DAY, at - before.length), signs: count })),
});
