import { addDays, type Day } from '../core/dates.ts';

export interface KnownDays {
  /** Days with training of any sport. */
  readonly trained: ReadonlySet<Day>;
  /** Days before the log begins and days that have not come yet are no rest days. */
  readonly first: Day;
  readonly last: Day;
}

const SEVEN = [0, 1, 2, 3, 4, 5, 6];

/**
 * Weeks in a row up to the one that ends on `lastDay`, each with training and a day without. A week that is not over and
 * has had no day off yet is passed over; one without any training ends the row, for nobody knows what it was.
 */
export const restDayWeeks = ({ trained, first, last }: KnownDays, lastDay: Day): number => {
  let count = 0;
  for (let to = lastDay; to >= first; to = addDays(to, -7)) {
    const days = SEVEN.map((back) => addDays(to, -back)).filter((day) => day >= first && day <= last);
    const active = days.filter((day) => trained.has(day)).length;
    if (active > 0 && active < days.length) count++;
    else if (to <= last) break;
  }
  return count;
};
