import { type DateOrder, type DateReading, numericParts, readDate } from './read-date.ts';
import { type DayOfYear, readDayOfYear } from './read-partial-date.ts';

const DAY_MS = 86_400_000;

const msOf = ({ year, month, day }: DateReading): number => Date.UTC(year, month - 1, day);

/** Where these are written the day comes first, in spreadsheets as by hand. */
const DAY_FIRST_LANGUAGES: ReadonlySet<string> = new Set([
  'German',
  'French',
  'Italian',
  'Spanish',
  'Portuguese',
  'Dutch',
  'Polish',
  'Czech',
  'Swedish',
  'Norwegian or Danish',
  'Finnish',
]);

export const isDayFirstIn = (language: string): boolean => DAY_FIRST_LANGUAGES.has(language);

/** Day or month first: any part above 12 is a day; else as the language of the header has it. */
export const dateOrderOf = (texts: readonly string[], language: string): DateOrder => {
  const parts = texts.map((text) => numericParts(text) ?? readDayOfYear(text));
  const isLarge = (which: 'first' | 'second'): boolean =>
    parts.some(
      (part) => part !== undefined && which in part && (part as { first: number; second: number })[which] > 12,
    );
  if (isLarge('first')) return 'dmy';
  return isDayFirstIn(language) && !isLarge('second') ? 'dmy' : 'mdy';
};

/** Month and day of a date without a year. */
export const monthAndDay = (part: DayOfYear, order: DateOrder): readonly [month: number, day: number] => {
  if (part.kind === 'named') return [part.month, part.day];
  return order === 'mdy' ? [part.first, part.second] : [part.second, part.first];
};

/** Days for comparing with the next row's; without a year they count within one. */
const ordinal = (text: string, order: DateOrder): number | undefined => {
  const date = readDate(text, order);
  if (date !== undefined) return msOf(date) / DAY_MS;
  const part = readDayOfYear(text);
  if (part === undefined) return undefined;
  const [month, day] = monthAndDay(part, order);
  return month * 31 + day;
};

/** More months back or forward than this is a new year. */
export const HALF_YEAR_MONTHS = 6;

/** A day without its year is below this. */
const MOST_ORDINAL = 14 * 31;

/** Forward or back. From December to January is forward, as far apart as they stand within a year. */
const direction = (from: number, to: number): number => {
  const step = to - from;
  const wraps = Math.max(from, to) < MOST_ORDINAL && Math.abs(step) > HALF_YEAR_MONTHS * 31;
  return wraps ? -Math.sign(step) : Math.sign(step);
};

/** True when the dates of a column step forward more often than back from row to row. */
export const risesIn = (texts: readonly string[], order: DateOrder): boolean => {
  const days = texts.map((text) => ordinal(text, order)).filter((day) => day !== undefined);
  let steps = 0;
  for (let i = 1; i < days.length; i++) steps += direction(days[i - 1]!, days[i]!);
  return steps >= 0;
};
