import { monthFromName } from './month-names.ts';

/** A day without its year. Of two numbers the file's order tells which is the month. */
export type DayOfYear =
  | { readonly kind: 'named'; readonly month: number; readonly day: number }
  | { readonly kind: 'numeric'; readonly first: number; readonly second: number };

/** No day without a year is written longer: `Wednesday, September 30th`. */
const LONGEST = 30;

const WEEKDAY = /^\p{L}+\.?,? (?=.*\d)/u;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -]?(\p{L}{3,})\.?$/u;
const MONTH_FIRST = /^(\p{L}{3,})\.?[ -]?(\d{1,2})(?:st|nd|rd|th)?$/u;
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\.?$/;

const MONTH_YEAR = /^(\p{L}{3,})\.?,?[ -]((?:19|20)\d\d)$/u;
const YEAR = /^(?:19|20)\d\d$/;

const named = (name: string, digits: string): DayOfYear | undefined => {
  const month = monthFromName(name);
  const day = Number(digits);
  return month === undefined || day < 1 || day > 31 ? undefined : { kind: 'named', month, day };
};

const fromText = (text: string): DayOfYear | undefined => {
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) return { kind: 'numeric', first: Number(numeric[1]), second: Number(numeric[3]) };
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return named(dayFirst[2]!, dayFirst[1]!);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst === null ? undefined : named(monthFirst[1]!, monthFirst[2]!);
};

/** A cell that holds a day and a month and no year: `Mon 12 Nov`, `Nov 12th`, `12-Nov`, `11/12`. */
export const readDayOfYear = (cell: string): DayOfYear | undefined => {
  if (cell.length > LONGEST) return undefined;
  const text = cell.replace(/\s+/g, ' ').trim();
  return fromText(text) ?? fromText(text.replace(WEEKDAY, ''));
};

/** A line that stands above the days of a month or a year: `January 2026`, `2026`, `March`. */
export const readPeriod = (cell: string): { readonly year?: number; readonly month?: number } | undefined => {
  if (cell.length > LONGEST) return undefined;
  const text = cell.replace(/\s+/g, ' ').trim();
  if (YEAR.test(text)) return { year: Number(text) };
  const match = MONTH_YEAR.exec(text);
  const month = monthFromName(match?.[1] ?? text);
  if (month === undefined) return undefined;
  return match === null ? { month } : { year: Number(match[2]), month };
};
