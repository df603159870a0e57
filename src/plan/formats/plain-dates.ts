import { weekdayIndex } from '../../core/dates.ts';
import type { PlainCell } from '../../core/plan.ts';
import type { DateOrder } from '../../readers/csv/read-date.ts';
import { type DateText, isoDay, type ToldDate, withoutWeekday } from './plan-dates.ts';
import type { PlanSource } from './plan-source.ts';
import { type Cell, partOf, placedCell } from './plan-table.ts';

/** A date where it stands, and the day of the week that the file has for it elsewhere. */
export interface DateCell {
  readonly cell: Cell;
  readonly told: DateText;
  readonly weekday?: number | undefined;
}

/** Which of two numbers is the month, if the dates show it without contradiction; else what the user said. */
const sureOrder = (dates: readonly ToldDate[], told: DateOrder | undefined): DateOrder | undefined => {
  const numbers = dates.filter((date) => date.kind === 'numbers');
  const [isDayFirst, isMonthFirst] = [
    numbers.some(({ first }) => first > 12),
    numbers.some(({ second }) => second > 12),
  ];
  if (isDayFirst && isMonthFirst) return undefined;
  if (isDayFirst) return 'dmy';
  return isMonthFirst ? 'mdy' : told;
};

/** The day of a date that leaves nothing open: its year is written, and which number is the month is known. */
const dayOf = (date: ToldDate, order: DateOrder | undefined): string | undefined => {
  if (date.kind === 'day') return date.day;
  if (date.kind === 'yearless' || date.year === undefined || order === undefined) return undefined;
  const [month, day] = order === 'dmy' ? [date.second, date.first] : [date.first, date.second];
  return isoDay(date.year, month, day);
};

const hasFullYear = (text: string): boolean => /\d{4}/.test(text);

/** Days that show which number is the year where it has two digits, and years that they may then lie in. Tool defaults. */
const [FEWEST_DAYS, MOST_YEARS] = [3, 2];

/** `17.11.26`: the numbers that change are days and the one that stays is the year, and not the other way round. */
const showsYears = (days: readonly string[]): boolean =>
  new Set(days.map((day) => day.slice(8))).size >= FEWEST_DAYS &&
  new Set(days.map((day) => day.slice(0, 4))).size <= MOST_YEARS;

/** The date in its cell, without a day of the week beside it; undefined where it is written in pieces. */
const datePart = (cell: Cell): Cell | undefined => {
  const text = withoutWeekday(cell.text);
  const at = cell.text.indexOf(text);
  return text === '' || at < 0 ? undefined : partOf(cell, at, at + text.length);
};

const isOnOwnDay = ({ told, weekday }: DateCell, day: string): boolean =>
  [told.weekday, weekday].every((one) => one === undefined || one === weekdayIndex(day));

/** A date and nothing beside it: no time of day, no second date, no word. */
const WHOLE: readonly RegExp[] = [
  /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}\.?$/,
  /^\d{1,2}\. \d{1,2}\. \d{4}$/,
  /^\d{8}$/,
  /^\d{4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]$/,
  /^\p{L}{3,12}\.?[- ]\d{1,2}(?:st|nd|rd|th)?,?[- ]\d{4}$/u,
  /^\d{1,2}(?:st|nd|rd|th|er|º|\.)?[- ](?:de |d')?\p{L}{3,12}\.?,?[- ](?:de )?\d{2,4}$/u,
  /^\d{4}[- ]\p{L}{3,12}\.?[- ]\d{1,2}$/u,
];

const isWhole = ({ text }: Cell): boolean => WHOLE.some((pattern) => pattern.test(text));

/** The dates of a plan that are certain and written otherwise than as `2026-11-17`. */
export const plainDates = (
  source: PlanSource,
  cells: readonly DateCell[],
  told: DateOrder | undefined,
): readonly PlainCell[] => {
  const order = sureOrder(
    cells.map(({ told: { date } }) => date),
    told,
  );
  const known = cells.flatMap((one) => {
    const day = dayOf(one.told.date, order);
    return day === undefined || !isOnOwnDay(one, day) ? [] : [{ ...one, day }];
  });
  const isYearShown = showsYears(known.filter(({ cell }) => !hasFullYear(cell.text)).map(({ day }) => day));
  return known.flatMap(({ cell, day }): readonly PlainCell[] => {
    const part = datePart(cell);
    if (part === undefined || part.text === day || !isWhole(part) || !(hasFullYear(cell.text) || isYearShown))
      return [];
    return [{ what: 'date', cell: placedCell(source, part), plain: day }];
  });
};
