import type { Instant } from '../parse-instant.ts';
import { scanDecimal } from './scan-decimal.ts';

const [ZERO, MINUS, POINT, COLON, T, Z] = [0x30, 0x2d, 0x2e, 0x3a, 0x54, 0x5a];
/** Offsets within `2026-11-11T06:31:00` and behind it. */
const [MONTH, DAY, HOUR, MINUTE, SECOND, REST] = [5, 8, 11, 14, 17, 19];
const MOST_DECIMALS = 12;

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** Two digits as a number, NaN when they are none. */
const pair = (bytes: Uint8Array, at: number): number => {
  const [tens, ones] = [bytes[at]!, bytes[at + 1]!];
  return isDigit(tens) && isDigit(ones) ? (tens - ZERO) * 10 + ones - ZERO : Number.NaN;
};

const isSeparated = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + MONTH - 1] === MINUS &&
  bytes[at + DAY - 1] === MINUS &&
  bytes[at + HOUR - 1] === T &&
  bytes[at + MINUTE - 1] === COLON &&
  bytes[at + SECOND - 1] === COLON;

/** What follows the seconds up to `to`, in seconds; NaN when it is no fraction. */
const fractionOf = (bytes: Uint8Array, at: number, to: number): number => {
  if (at === to) return 0;
  const isFraction = bytes[at] === POINT && to - at > 1 && to - at <= MOST_DECIMALS + 1 && isDigit(bytes[at + 1]!);
  return isFraction ? scanDecimal(bytes, at, to) : Number.NaN;
};

/** Days of each month of a leap year, from 1 on. */
const MONTH_DAYS = Uint8Array.of(0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);
/** Days before each month of a year that begins with March, from 1, January, on. */
const DAYS_BEFORE = Uint16Array.of(0, 306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275);
/** Days from 1 March of the year 0 to 1970-01-01. */
const DAYS_TO_1970 = 719_468;
/** Date, and so parseInstant, takes the years before 100 for those of the twentieth century. */
const FIRST_YEAR = 100;
const CENTURY = 1900;

/** Seconds from 1970 to the beginning of a day; NaN when there is none. Sums instead of Date, for it is asked with every point. */
const dayS = (year: number, month: number, day: number): number => {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lastDay = month === 2 && !isLeap ? 28 : MONTH_DAYS[month]!;
  if (day < 1 || day > lastDay) return Number.NaN;
  const y = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (y * 365 + leapDays + DAYS_BEFORE[month]! + day - 1 - DAYS_TO_1970) * 86_400;
};

/** Seconds since 1970 of the moment between two indices; NaN for all but the usual form. */
const secondsOf = (bytes: Uint8Array, from: number, to: number): number => {
  if (to - from < REST || !isSeparated(bytes, from)) return Number.NaN;
  const [month, day] = [pair(bytes, from + MONTH), pair(bytes, from + DAY)];
  const [hour, minute, second] = [pair(bytes, from + HOUR), pair(bytes, from + MINUTE), pair(bytes, from + SECOND)];
  const written = pair(bytes, from) * 100 + pair(bytes, from + 2);
  const year = written < FIRST_YEAR ? written + CENTURY : written;
  const isMonth = month >= 1 && month <= 12;
  if (!isMonth || !(hour <= 24 && minute <= 59 && second <= 60)) return Number.NaN;
  const fraction = fractionOf(bytes, from + REST, bytes[to - 1] === Z ? to - 1 : to);
  return dayS(year, month, day) + hour * 3600 + minute * 60 + second + fraction;
};

/**
 * Reads the usual form of a moment, `2026-11-11T06:31:00.000Z` with or without fraction and `Z`, as parseInstant does;
 * undefined for every other form, which says nothing of whether it is a moment.
 */
export const scanInstant = (bytes: Uint8Array, from: number, to: number): Instant | undefined => {
  const timeS = secondsOf(bytes, from, to);
  if (Number.isNaN(timeS)) return undefined;
  return bytes[to - 1] === Z ? { timeS, offsetMinutes: 0 } : { timeS };
};
