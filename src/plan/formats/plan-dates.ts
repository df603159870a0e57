import { addDays, daysBetween, isDay, weekdayIndex } from '../../core/dates.ts';
import { remember } from '../../core/remember.ts';
import { monthInDate } from '../../readers/csv/month-names.ts';
import { type DateOrder, type DateReading, readDate } from '../../readers/csv/read-date.ts';
import { readDayOfYear } from '../../readers/csv/read-partial-date.ts';
import { weekdayOfWord } from './week-words.ts';

/** A date as a plan writes it; the year is often left out, and of two numbers the file's order tells which is the month. */
export type ToldDate =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'numbers'; readonly first: number; readonly second: number; readonly year?: number }
  | { readonly kind: 'yearless'; readonly month: number; readonly dayOfMonth: number };

/** No date is written longer. */
const LONGEST = 48;

const two = (value: number): string => String(value).padStart(2, '0');

/** The day of a calendar; undefined where none has it. */
export const isoDay = (year: number, month: number, day: number): string | undefined => {
  const text = `${year}-${two(month)}-${two(day)}`;
  return isDay(text) ? text : undefined;
};

/** Without a year `3-5` is a range and `2.5` a number; `16/11` and `16.11.` are days. */
const NUMBERS = /^(\d{1,2})(?:\/(\d{1,2})(?:\/(\d{4}|\d{2}))?|\.(\d{1,2})\.(\d{4}|\d{2})?|-(\d{1,2})-(\d{4}|\d{2}))$/;
const SPACED_POINTS = /^(\d{1,2})\. (\d{1,2})\.(?: (\d{4}))?$/;
const FOREIGN_DAY = /^(\d{1,2})(?:\.|er|º)? ?(?:de |d')?(\p{L}{3,})\.?$/u;
const CJK = /^(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]?$/;

const fullYear = (digits: string | undefined): number | undefined => {
  if (digits === undefined || digits === '') return undefined;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
};

const isoOf = ({ year, month, day }: DateReading): string => `${year}-${two(month)}-${two(day)}`;

const fromNumbers = (text: string): ToldDate | undefined => {
  const match = NUMBERS.exec(text);
  const spaced = match === null ? SPACED_POINTS.exec(text) : null;
  const [first, second, digits] =
    match !== null
      ? [match[1], match[2] ?? match[4] ?? match[6], match[3] ?? match[5] ?? match[7]]
      : [spaced?.[1], spaced?.[2], spaced?.[3]];
  if (first === undefined || second === undefined) return undefined;
  const [a, b] = [Number(first), Number(second)];
  if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return undefined;
  const year = fullYear(digits);
  return { kind: 'numbers', first: a, second: b, ...(year === undefined ? {} : { year }) };
};

const fromName = (text: string): ToldDate | undefined => {
  const part = readDayOfYear(text);
  if (part?.kind === 'named') return { kind: 'yearless', month: part.month, dayOfMonth: part.day };
  const cjk = CJK.exec(text);
  if (cjk !== null) return { kind: 'yearless', month: Number(cjk[1]), dayOfMonth: Number(cjk[2]) };
  const match = FOREIGN_DAY.exec(text);
  const month = match === null ? undefined : monthInDate(match[2]!);
  return match === null || month === undefined ? undefined : { kind: 'yearless', month, dayOfMonth: Number(match[1]) };
};

const HAS_WORD = /\p{L}/u;
const ISO_LIKE = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/;
const COMPACT = /^(?:19|20)\d{6}$/;

/** `Tuesday 17 Nov`, `(Tue) 17/11`: the day of the week and the rest. */
const splitWeekday = (text: string): { readonly weekday?: number; readonly rest: string } => {
  const head = /^\(?(\p{L}{2,12})\.?\)?[,.]? ?(?=.*\d)(?!$)/u.exec(text);
  const weekday = head === null ? undefined : weekdayOfWord(head[1]!);
  if (head !== null && weekday !== undefined && monthInDate(head[1]!) === undefined) {
    return { weekday, rest: text.slice(head[0].length) };
  }
  const tail = /[ ,(]+(\p{L}{2,12})\.?\)?$/u.exec(text);
  const last = tail === null ? undefined : weekdayOfWord(tail[1]!);
  if (tail !== null && last !== undefined && monthInDate(tail[1]!) === undefined) {
    return { weekday: last, rest: text.slice(0, tail.index).trim() };
  }
  return { rest: text };
};

/** The date of a text without the day of the week beside it. */
export const withoutWeekday = (text: string): string => splitWeekday(text).rest;

export interface DateText {
  readonly date: ToldDate;
  /** 0 = Monday, where the text names the day as well. */
  readonly weekday?: number;
}

/** A text that is a date and nothing else; numbers of days since 1899 are not taken for one. */
export const readToldDate = remember((text: string): DateText | undefined => {
  if (text.length < 3 || text.length > LONGEST || !/\d/.test(text)) return undefined;
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/[‐-―−]/g, '-')
    .trim();
  const { weekday, rest } = splitWeekday(line);
  const date = dateOf(rest);
  return date === undefined ? undefined : { date, ...(weekday === undefined ? {} : { weekday }) };
});

const dateOf = (text: string): ToldDate | undefined => {
  const numbers = fromNumbers(text);
  if (numbers !== undefined) return numbers;
  const yearless = fromName(text);
  if (yearless !== undefined) return yearless;
  if (!ISO_LIKE.test(text) && !COMPACT.test(text) && !HAS_WORD.test(text) && !/[年년]/.test(text)) {
    return /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}[ T]/.test(text) ? dateOf(text.split(/[ T]/)[0]!) : undefined;
  }
  const reading = readDate(text, 'dmy');
  return reading === undefined ? undefined : { kind: 'day', day: isoOf(reading) };
};

/** True for `2026-02-30` and `31 June`: written as a date, and no day of any calendar. */
export const looksLikeDate = (text: string): boolean =>
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|^\d{1,2}([-/.])\d{1,2}\1\d{2,4}$/.test(text.trim()) ||
  (() => {
    const match = /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -](\p{L}{3,})\.?(?:,? \d{4})?$/u.exec(text.trim());
    return match !== null && monthInDate(match[2]!) !== undefined;
  })();

/** How a file writes its dates. */
export interface DateHabits {
  readonly order: DateOrder;
  /** Year of the first date that has none. */
  readonly year: number;
}

/** Month and day; undefined where no month has that number. */
const monthAndDay = (date: ToldDate, order: DateOrder): readonly [month: number, day: number] => {
  if (date.kind === 'day') return [Number(date.day.slice(5, 7)), Number(date.day.slice(8))];
  if (date.kind === 'yearless') return [date.month, date.dayOfMonth];
  return order === 'dmy' ? [date.second, date.first] : [date.first, date.second];
};

const hasYear = (date: ToldDate): boolean =>
  date.kind === 'day' || (date.kind === 'numbers' && date.year !== undefined);

/** More months back than this is the next year. */
const HALF_YEAR = 6;

/** The days that dates mean, in the order of the file; undefined for one that no calendar has. */
const settleDays = (
  dates: readonly (ToldDate | undefined)[],
  { order, year }: DateHabits,
): readonly (string | undefined)[] => {
  let current = year;
  let lastMonth: number | undefined;
  return dates.map((date) => {
    if (date === undefined) return undefined;
    if (date.kind === 'day') {
      current = Number(date.day.slice(0, 4));
      lastMonth = Number(date.day.slice(5, 7));
      return date.day;
    }
    const [month, dayOfMonth] = monthAndDay(date, order);
    if (date.kind === 'numbers' && date.year !== undefined) current = date.year;
    else if (lastMonth !== undefined && month < lastMonth - HALF_YEAR) current++;
    else if (lastMonth !== undefined && month > lastMonth + HALF_YEAR) current--;
    lastMonth = month;
    return isoDay(current, month, dayOfMonth);
  });
};

const ORDERS: readonly DateOrder[] = ['mdy', 'dmy'];

/** How well a reading of the dates agrees: with the calendar, with the days of the week beside them, with small steps. */
const scoreOf = (days: readonly (string | undefined)[], weekdays: readonly (number | undefined)[]): number => {
  let score = 0;
  let last: string | undefined;
  for (const [i, day] of days.entries()) {
    if (day === undefined) {
      score -= 4;
      continue;
    }
    const weekday = weekdays[i];
    if (weekday !== undefined) score += weekdayIndex(day) === weekday ? 2 : -2;
    if (last !== undefined) {
      const step = daysBetween(last, day);
      if (step >= 0 && step <= 7) score += 1;
      else if (step < 0 || step > 31) score -= 1;
    }
    last = day;
  }
  return score;
};

export interface SettledDates {
  readonly days: readonly (string | undefined)[];
  readonly habits: DateHabits;
  readonly notes: readonly string[];
}

/** What is known besides the dates themselves. */
export interface DateClues {
  readonly today: string;
  readonly order?: DateOrder;
  /** A year that the file names elsewhere. */
  readonly year?: number;
  readonly raceDay?: string;
}

/** Years that a plan without years may be for, the likeliest first. Tool default: one ahead, since few plan further, and six back, since old plans are looked at too. */
const yearsAround = (today: string, nearest: number): readonly number[] => {
  const now = Number(today.slice(0, 4));
  const years = Array.from({ length: 8 }, (_, i) => now + 1 - i);
  return years.toSorted((a, b) => Math.abs(a - nearest) - Math.abs(b - nearest) || b - a);
};

/** The year in which the date stands nearest to `day`. */
const nearestYear = (date: ToldDate, order: DateOrder, day: string): number => {
  const [month, dayOfMonth] = monthAndDay(date, order);
  const year = Number(day.slice(0, 4));
  const distance = (one: number): number => {
    const at = isoDay(one, month, Math.min(dayOfMonth, 28));
    return at === undefined ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(at, day));
  };
  return [year - 1, year, year + 1].toSorted((a, b) => distance(a) - distance(b))[0]!;
};

/** Most plans are a season long: the first day lies about so long before the race. Tool default. */
const USUAL_PLAN_DAYS = 80;

const yearsFor = (dates: readonly ToldDate[], order: DateOrder, clues: DateClues): readonly number[] => {
  const first = dates.find((date) => !hasYear(date));
  if (first === undefined) return [Number(clues.today.slice(0, 4))];
  if (clues.year !== undefined) return [clues.year, clues.year - 1];
  const anchor = clues.raceDay === undefined ? clues.today : addDays(clues.raceDay, -USUAL_PLAN_DAYS);
  const nearest = nearestYear(first, order, anchor);
  return clues.raceDay === undefined ? yearsAround(clues.today, nearest) : [nearest];
};

const ordersFor = (dates: readonly ToldDate[]): readonly DateOrder[] => {
  const numbers = dates.filter((date) => date.kind === 'numbers');
  if (numbers.some(({ first }) => first > 12)) return ['dmy'];
  if (numbers.some(({ second }) => second > 12)) return ['mdy'];
  return ORDERS;
};

/**
 * The days that the dates of a file mean. What they leave open, the order of day and month and the year, is settled by
 * what the file shows (numbers above 12, days of the week beside the dates, even steps), then by what the user said; a
 * year that nothing tells is the nearest one in which the days of the week are right.
 */
export const settleDates = (
  dates: readonly (ToldDate | undefined)[],
  weekdays: readonly (number | undefined)[],
  clues: DateClues,
): SettledDates => {
  const told = dates.filter((date) => date !== undefined);
  const orders = ordersFor(told).toSorted((a) => (a === clues.order ? -1 : 0));
  let best:
    | { readonly days: readonly (string | undefined)[]; readonly habits: DateHabits; readonly score: number }
    | undefined;
  for (const order of orders) {
    for (const year of yearsFor(told, order, clues)) {
      const days = settleDays(dates, { order, year });
      const score = scoreOf(days, weekdays);
      if (best === undefined || score > best.score) best = { days, habits: { order, year }, score };
    }
  }
  const settled = best ?? { days: dates.map(() => undefined), habits: { order: 'mdy' as const, year: 0 } };
  return { days: settled.days, habits: settled.habits, notes: notesOf(told, settled.habits, orders.length > 1, clues) };
};

const notesOf = (
  told: readonly ToldDate[],
  habits: DateHabits,
  isOpen: boolean,
  clues: DateClues,
): readonly string[] => {
  const notes: string[] = [];
  const first = told.find((date) => !hasYear(date));
  if (first !== undefined && clues.year === undefined) {
    notes.push(`dates without a year: the first is taken to be in ${habits.year}`);
  }
  if (isOpen && clues.order === undefined && told.some(({ kind }) => kind === 'numbers')) {
    notes.push(`dates such as 3/4 are read ${habits.order === 'dmy' ? 'day first' : 'month first'}`);
  }
  return notes;
};
