import { monthInDate } from './month-names.ts';
import { plainDate } from './plain-date.ts';

export type DateOrder = 'dmy' | 'mdy';

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of UTC, where stated; `Z` states that the time is UTC, not where the runner was. */
  readonly zone?: number | 'utc';
}

/** A calendar date, with a clock time where the cell holds one. */
export interface DateReading {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly clock?: Clock;
}

/** No date that a log holds is written longer. */
const LONGEST_DATE = 64;

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(?:[T_]|,? )(.+))?$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?$/;
/** `9.11.26`, `11/9/2026 6:31`: the order of day and month is the file's. */
const NUMERIC = /^(?:\p{L}+\.?,? )?(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:,? (.+))?$/u;
const DAY_FIRST =
  /^(?:\p{L}+\.?,? )?(\d{1,2})(?:\.|st|nd|rd|th)?[ -]?(\p{L}{3,})\.?,?[ -](\d{4}|\d{2})(?:,? (?:at |um )?(.+))?$/u;
const MONTH_FIRST = /^(?:\p{L}+\.?,? )?(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,? (?:at )?(.+))?$/u;
/** Days since 30 December 1899, as spreadsheets keep dates: `45976`, `45976.27`; 1970 to 2099. */
const SERIAL = /^(2[5-9]\d{3}|[3-6]\d{4}|7[0-2]\d{3})(\.\d{1,12})?$/;
const SERIAL_ZERO_MS = Date.UTC(1899, 11, 30);
const DAY_S = 86_400;

const CLOCK =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?(?:([ap])\.?m\.?)? ?(?:(z|utc|gmt)|([+-])(\d{2}):?(\d{2}))?(?: uhr)?$/i;

/** `29. 5. 2022`, as Czechs write it: the order of day and month is as open as without the blanks. */
const SPACED_POINTS = /^(\d{1,2})\. (\d{1,2})\. (?=\d)/;

/** ASCII with single blanks inside: nothing to change. */
const IS_PLAIN = /^[!-~]+(?: [!-~]+)*$/;

const withPlainBlanks = (cell: string): string => {
  const text = IS_PLAIN.test(cell)
    ? cell
    : cell
        .replace(/\s+/g, ' ')
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .trim();
  return text.includes('. ') ? text.replace(SPACED_POINTS, '$1.$2.') : text;
};

const hour24 = (hour: number, half: string | undefined): number => {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
};

const zoneOf = (match: RegExpExecArray): number | 'utc' | undefined => {
  if (match[5] !== undefined) return 'utc';
  if (match[6] === undefined) return undefined;
  const minutes = Number(match[7]) * 60 + Number(match[8]);
  return match[6] === '-' ? -minutes : minutes;
};

/** Kiribati, 14 hours east. */
const MAX_ZONE_MINUTES = 14 * 60;

const isBeyondAnyZone = (zone: number | 'utc' | undefined): boolean =>
  typeof zone === 'number' && Math.abs(zone) > MAX_ZONE_MINUTES;

/** A time of day: `06:31`, `3:53:35 PM`, `10:19:11+02:00`; undefined = not one. */
export const readClock = (cell: string): Clock | undefined => {
  if (cell.length > LONGEST_DATE) return undefined;
  const match = CLOCK.exec(withPlainBlanks(cell));
  if (match === null) return undefined;
  const hour = hour24(Number(match[1]), match[4]);
  const minute = Number(match[2]);
  const second = Number(match[3] ?? 0);
  const zone = zoneOf(match);
  if (hour > 23 || minute > 59 || second > 60 || isBeyondAnyZone(zone)) return undefined;
  return { hour, minute, second: Math.min(second, 59), ...(zone === undefined ? {} : { zone }) };
};

const isCalendarDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `26` is 2026; nobody alive keeps a log from before 1970 in two digits. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
};

interface Parts {
  readonly year: string;
  readonly month: number;
  readonly day: number;
  readonly rest: string | undefined;
}

const toReading = ({ year, month, day, rest }: Parts): DateReading | undefined => {
  const date = { year: fullYear(year), month, day };
  if (!isCalendarDay(date.year, month, day)) return undefined;
  if (rest === undefined) return date;
  const clock = readClock(rest);
  return clock === undefined ? undefined : { ...date, clock };
};

const readDayFirst = (text: string): DateReading | undefined => {
  const match = DAY_FIRST.exec(text);
  const month = match === null ? undefined : monthInDate(match[2]!);
  if (match === null || month === undefined) return undefined;
  return toReading({ year: match[3]!, month, day: Number(match[1]), rest: match[4] });
};

const readMonthFirst = (text: string): DateReading | undefined => {
  const match = MONTH_FIRST.exec(text);
  const month = match === null ? undefined : monthInDate(match[1]!);
  if (match === null || month === undefined) return undefined;
  return toReading({ year: match[3]!, month, day: Number(match[2]), rest: match[4] });
};

const readCompact = (text: string): DateReading | undefined => {
  const match = COMPACT.exec(text);
  if (match === null) return undefined;
  const rest = match[4] === undefined ? undefined : `${match[4]}:${match[5]}:${match[6] ?? '00'}`;
  return toReading({ year: match[1]!, month: Number(match[2]), day: Number(match[3]), rest });
};

const readSerial = (text: string): DateReading | undefined => {
  const match = SERIAL.exec(text);
  if (match === null) return undefined;
  const seconds = Math.round(Number(text) * DAY_S);
  const at = new Date(SERIAL_ZERO_MS + seconds * 1000);
  const date = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
  const clock = { hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds() };
  return match[2] === undefined ? date : { ...date, clock };
};

/** The numbers of a date whose order the file must tell, and what separates them. */
export const numericParts = (cell: string): { first: number; second: number; separator: string } | undefined => {
  if (cell.length > LONGEST_DATE) return undefined;
  const text = withPlainBlanks(cell);
  const match = NUMERIC.exec(text) ?? NUMERIC.exec(plainDate(text));
  return match === null ? undefined : { first: Number(match[1]), second: Number(match[3]), separator: match[2]! };
};

const readNumeric = (text: string, order: DateOrder): DateReading | undefined => {
  const match = NUMERIC.exec(text);
  if (match === null) return undefined;
  const [day, month] = order === 'dmy' ? [match[1], match[3]] : [match[3], match[1]];
  return toReading({ year: match[4]!, month: Number(month), day: Number(day), rest: match[5] });
};

const readParts = (text: string, order: DateOrder): DateReading | undefined => {
  const iso = ISO.exec(text);
  if (iso !== null) return toReading({ year: iso[1]!, month: Number(iso[3]), day: Number(iso[4]), rest: iso[5] });
  return (
    readMonthFirst(text) ?? readNumeric(text, order) ?? readDayFirst(text) ?? readCompact(text) ?? readSerial(text)
  );
};

/** A cell as a date; undefined = it holds none, or a day that no calendar has. */
export const readDate = (cell: string, order: DateOrder): DateReading | undefined => {
  if (cell.length > LONGEST_DATE) return undefined;
  const text = withPlainBlanks(cell);
  const reading = readParts(text, order);
  if (reading !== undefined) return reading;
  const plain = plainDate(text);
  return plain === text ? undefined : readParts(plain, order);
};
