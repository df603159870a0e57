import { ReadError } from '../../core/errors.ts';
import type { ReadHints } from '../../core/reader.ts';
import { isDayFirstIn } from './date-order.ts';
import { type DateOrder, type DateReading, numericParts, readDate } from './read-date.ts';
import type { Row } from './row.ts';
import { cellOf, type Settled, type Sheet } from './sheet.ts';
import { weekdayFromName } from './weekday-names.ts';

export interface Dates {
  readonly order: DateOrder;
  /** Every date of the file is at midnight: the clock time is an artefact and only the day is known. */
  readonly daysOnly: boolean;
  /** The rows show that the month stands first, and slashes part it from the day. */
  readonly monthFirst: boolean;
}

interface NumericDate {
  readonly line: number;
  readonly text: string;
  readonly first: number;
  readonly second: number;
  readonly separator: string;
  /** Day of the week beside the date, 0 for Sunday. */
  readonly weekday?: number;
}

/** Shorter names of days are other words as well. */
const SHORTEST_WEEKDAY = 3;

/** `Mon 6/1/2026`, or a cell of its own. */
const weekdayBeside = (row: Row, text: string): number | undefined => {
  const before = /^(\p{L}+)/u.exec(text.trim())?.[1];
  if (before !== undefined) return weekdayFromName(before);
  const cell = row.cells.find((other) => other.length >= SHORTEST_WEEKDAY && weekdayFromName(other) !== undefined);
  return cell === undefined ? undefined : weekdayFromName(cell);
};

const numericDates = (sheet: Sheet): readonly NumericDate[] => {
  const dates: NumericDate[] = [];
  for (const row of sheet.rows) {
    const text = cellOf(sheet, row, 'start')?.text;
    const parts = text === undefined ? undefined : numericParts(text);
    if (text === undefined || parts === undefined) continue;
    const weekday = weekdayBeside(row, text);
    dates.push({ line: row.line, text, ...parts, ...(weekday === undefined ? {} : { weekday }) });
  }
  return dates;
};

const ORDER_NAMES: Readonly<Record<DateOrder, string>> = { dmy: 'day/month/year', mdy: 'month/day/year' };

const settled = (order: DateOrder, why: string): Settled<DateOrder> => ({
  value: order,
  notes: [`dates read as ${ORDER_NAMES[order]} (${why})`],
  doubts: [],
});

const rowsWord = (count: number): string => (count === 1 ? '1 row decides' : `${count} rows decide`);

const fromLargeParts = (dates: readonly NumericDate[]): Settled<DateOrder> | undefined => {
  const dayFirst = dates.filter((date) => date.first > 12).length;
  const monthFirst = dates.filter((date) => date.second > 12).length;
  if (dayFirst === monthFirst) return undefined;
  return dayFirst > monthFirst ? settled('dmy', rowsWord(dayFirst)) : settled('mdy', rowsWord(monthFirst));
};

const dayNumber = ({ year, month, day }: DateReading): number => Date.UTC(year, month - 1, day);

/** True when the dates only rise, or only fall, from row to row; needs three to say so. */
const isOrdered = (dates: readonly NumericDate[], order: DateOrder): boolean => {
  const days = dates.map((date) => readDate(date.text, order)).map((date) => date && dayNumber(date));
  if (days.length < 3 || days.includes(undefined)) return false;
  const steps = days.slice(1).map((day, i) => Math.sign(day! - days[i]!));
  return steps.some((step) => step !== 0) && (steps.every((step) => step >= 0) || steps.every((step) => step <= 0));
};

const fallsOn = ({ text, weekday }: NumericDate, order: DateOrder): boolean => {
  const date = readDate(text, order);
  return date !== undefined && new Date(dayNumber(date)).getUTCDay() === weekday;
};

/** The days of the week beside the dates. */
const fromWeekdays = (dates: readonly NumericDate[]): Settled<DateOrder> | undefined => {
  const named = dates.filter(({ weekday }) => weekday !== undefined);
  const dayFirst = named.filter((date) => fallsOn(date, 'dmy')).length;
  const monthFirst = named.filter((date) => fallsOn(date, 'mdy')).length;
  if (dayFirst === monthFirst) return undefined;
  return settled(dayFirst > monthFirst ? 'dmy' : 'mdy', 'the days of the week decide');
};

const fromSequence = (dates: readonly NumericDate[]): Settled<DateOrder> | undefined => {
  const dayFirst = isOrdered(dates, 'dmy');
  if (dayFirst === isOrdered(dates, 'mdy')) return undefined;
  return settled(dayFirst ? 'dmy' : 'mdy', 'only so do they follow each other');
};

const NOTHING_DECIDES = 'a guess: no row decides';

/** In a log of one's own a wrong guess would move most of its days, and one word from its owner decides. */
const undecidable = ({ line, text }: NumericDate): ReadError =>
  new ReadError(`${text} can be read in two ways, as day/month or as month/day, and no row decides`, {
    line,
    hint: 'say which: --set csv.dateOrder=dmy or --set csv.dateOrder=mdy',
  });

/** With points, the day comes first nearly everywhere; else as in ISO dates, where the month stands before the day. */
const guessed = ({ dialect }: Sheet, dates: readonly NumericDate[]): Settled<DateOrder> => {
  const open = dates.find((date) => date.first !== date.second);
  if (dates[0]!.separator === '.') return settled('dmy', NOTHING_DECIDES);
  if (open === undefined) return settled('mdy', 'either way the same');
  if (dialect.freeHeaders) throw undecidable(open);
  const reason = `${open.text} can be read in two ways and is taken as ${ORDER_NAMES.mdy}; --set csv.dateOrder=dmy if not`;
  return { ...settled('mdy', NOTHING_DECIDES), doubts: [{ line: open.line, reason, ambiguous: 'date' }] };
};

const fromLanguage = ({ language }: Sheet): Settled<DateOrder> | undefined =>
  isDayFirstIn(language) ? settled('dmy', `as usual in ${language}`) : undefined;

const settleOrder = (sheet: Sheet, dates: readonly NumericDate[], hints: ReadHints): Settled<DateOrder> => {
  if (dates.length === 0) return { value: 'mdy', notes: [], doubts: [] };
  const stated = fromLargeParts(dates) ?? fromWeekdays(dates);
  if (stated !== undefined) return stated;
  if (hints.dateOrder !== undefined) return settled(hints.dateOrder, 'your setting');
  return fromSequence(dates) ?? fromLanguage(sheet) ?? guessed(sheet, dates);
};

const isMidnight = (date: DateReading | undefined): boolean =>
  date?.clock !== undefined && date.clock.hour === 0 && date.clock.minute === 0 && date.clock.second === 0;

const hasOnlyMidnights = (sheet: Sheet, order: DateOrder): boolean => {
  let midnights = 0;
  for (const row of sheet.rows) {
    const date = readDate(cellOf(sheet, row, 'start')?.text ?? '', order);
    if (date !== undefined && !isMidnight(date)) return false;
    if (date !== undefined) midnights++;
  }
  return midnights > 1;
};

const isMonthFirst = (dates: readonly NumericDate[], order: Settled<DateOrder>): boolean =>
  dates[0]?.separator === '/' && order.value === 'mdy' && order.doubts.length === 0;

/** Decides how the file's dates are to be read. */
export const settleDates = (sheet: Sheet, hints: ReadHints): Settled<Dates> => {
  const dates = numericDates(sheet);
  const order = settleOrder(sheet, dates, hints);
  const daysOnly = sheet.dialect.clock === 'local' && hasOnlyMidnights(sheet, order.value);
  return { ...order, value: { order: order.value, daysOnly, monthFirst: isMonthFirst(dates, order) } };
};
