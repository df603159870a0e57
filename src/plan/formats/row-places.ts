import type { PlanFault } from '../../core/plan.ts';
import { present } from '../../core/present.ts';
import type { Draft } from './drafts.ts';
import type { PlanRow } from './plan-row.ts';
import { readWeekLabel } from './week-label.ts';
import { weekdayOfWord } from './week-words.ts';

type Place = Pick<Draft, 'at' | 'day' | 'week' | 'weekday'>;

export interface RowPlaces {
  readonly places: readonly Place[];
  readonly faults: readonly PlanFault[];
  readonly notes: readonly string[];
}

interface Dates {
  readonly days: readonly (string | undefined)[];
  readonly faults: readonly PlanFault[];
  readonly notes: readonly string[];
}

/** Numbers of the weeks; one that is told on the first row of a week holds for those below. */
const weeksOf = (rows: readonly PlanRow[]): readonly (number | undefined)[] => {
  let week: number | undefined;
  return rows.map((row) => {
    const text = row.cell('week').text;
    if (text !== '') week = readWeekLabel(text)?.number ?? week;
    return week;
  });
};

const dayNumbersOf = (rows: readonly PlanRow[]): readonly (number | undefined)[] =>
  rows.map((row) => {
    const match = /(\d{1,3})$/.exec(row.cell('dayNumber').text);
    return match === null ? undefined : Number(match[1]);
  });

/** Days of the week by name; a row that names none is of the day above. */
const weekdaysOf = (
  rows: readonly PlanRow[],
  weeks: readonly (number | undefined)[],
): readonly (number | undefined)[] => {
  let last: number | undefined;
  return rows.map((row, i) => {
    const text = row.cell('weekday').text;
    if (i > 0 && weeks[i] !== weeks[i - 1]) last = undefined;
    if (text !== '') last = weekdayOfWord(text);
    return last;
  });
};

/** The day that most weeks begin with; Monday where nothing tells. */
const firstWeekday = (weekdays: readonly (number | undefined)[], weeks: readonly (number | undefined)[]): number => {
  const starts = weekdays.filter((day, i) => day !== undefined && i > 0 && weeks[i] !== weeks[i - 1]);
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const day of starts) counts[day!]!++;
  const own = counts.indexOf(Math.max(...counts));
  const isSunday = own === 6 && counts[6]! > 0;
  return isSunday ? 6 : 0;
};

/** Places by week and day of the week. */
const byWeekday = (
  weekdays: readonly (number | undefined)[],
  weeks: readonly (number | undefined)[],
): readonly Place[] => {
  const start = firstWeekday(weekdays, weeks);
  const isNumbered = weeks.some((week) => week !== undefined);
  let week = weeks.find((one) => one !== undefined) ?? 1;
  const first = week;
  let last = -1;
  return weekdays.map((weekday, i) => {
    const offset = weekday === undefined ? Math.max(last, 0) : (weekday - start + 7) % 7;
    if (isNumbered) week = weeks[i] ?? week;
    else if (offset < last) week++;
    last = offset;
    return present<Place>({ at: (week - first) * 7 + offset, week, weekday });
  });
};

const byNumber = (
  numbers: readonly (number | undefined)[],
  weeks: readonly (number | undefined)[],
): readonly Place[] => {
  const isInWeek = weeks.some((week) => week !== undefined) && numbers.every((one) => one === undefined || one <= 7);
  const first = weeks.find((week) => week !== undefined) ?? 1;
  let last = 0;
  let counted = 1;
  return numbers.map((number, i) => {
    const day = number ?? last;
    if (!isInWeek && day < last && last === 7) counted++;
    last = day;
    const week = isInWeek ? (weeks[i] ?? first) : undefined;
    if (week !== undefined) return { at: (week - first) * 7 + day - 1, week };
    const at = (counted - 1) * 7 + day - 1;
    return { at, week: Math.floor(at / 7) + 1 };
  });
};

/** A week a row and nothing on its days: the rows of a week follow each other, spread evenly. */
const byOrder = (weeks: readonly (number | undefined)[]): readonly Place[] => {
  const first = weeks.find((week) => week !== undefined) ?? 1;
  const sizes = new Map<number, number>();
  for (const week of weeks) if (week !== undefined) sizes.set(week, (sizes.get(week) ?? 0) + 1);
  const seen = new Map<number, number>();
  return weeks.map((told) => {
    const week = told ?? first;
    const nth = seen.get(week) ?? 0;
    seen.set(week, nth + 1);
    const size = Math.max(sizes.get(week) ?? 1, 1);
    const offset = size <= 7 ? Math.floor((nth * 7) / size) : Math.min(nth, 6);
    return { at: (week - first) * 7 + offset, week };
  });
};

/** Rows of a plan with dates: one without its own is of the day above. */
const byDate = (dates: Dates, weeks: readonly (number | undefined)[], rows: readonly PlanRow[]): readonly Place[] => {
  let day: string | undefined;
  let at = 0;
  return dates.days.map((own, i) => {
    const isBroken = own === undefined && rows[i]!.cell('date').text !== '';
    if (own !== undefined && own !== day) at++;
    if (isBroken) at++;
    if (own !== undefined) day = own;
    else if (isBroken) day = undefined;
    return present<Place>({ at, day, week: weeks[i] });
  });
};

/** Where each row stands in time, by what its columns tell: dates, week and day, numbers of days, or weeks alone. */
export const placeRows = (
  rows: readonly PlanRow[],
  datesOf: (weekdays: readonly (number | undefined)[]) => Dates,
): RowPlaces => {
  const weeks = weeksOf(rows);
  const weekdays = weekdaysOf(rows, weeks);
  const nothing = { faults: [], notes: [] };
  if (rows.some((row) => row.cell('date').text !== '')) {
    const dates = datesOf(weekdays);
    return { places: byDate(dates, weeks, rows), faults: dates.faults, notes: dates.notes };
  }
  if (weekdays.some((day) => day !== undefined)) return { places: byWeekday(weekdays, weeks), ...nothing };
  const numbers = dayNumbersOf(rows);
  if (numbers.some((number) => number !== undefined)) return { places: byNumber(numbers, weeks), ...nothing };
  return { places: byOrder(weeks), faults: [], notes: ['workouts without a day are spread over their week'] };
};
