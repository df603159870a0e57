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

/**
 * Reads the usual form of a moment, `2026-11-11T06:31:00.000Z` with or without fraction and `Z`, as parseInstant does.
 * Remembers the last day.
 */
export class InstantScanner {
  #lastDay = -1;
  #lastDayS = Number.NaN;

  /** Seconds since 1970 of the moment between two indices; NaN for every other form, which says nothing of whether it is a moment. */
  seconds(bytes: Uint8Array, from: number, to: number): number {
    if (to - from < REST || !isSeparated(bytes, from)) return Number.NaN;
    const [month, day] = [pair(bytes, from + MONTH), pair(bytes, from + DAY)];
    const [hour, minute, second] = [pair(bytes, from + HOUR), pair(bytes, from + MINUTE), pair(bytes, from + SECOND)];
    const year = pair(bytes, from) * 100 + pair(bytes, from + 2);
    const isDay = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    if (!isDay || !(hour <= 24 && minute <= 59 && second <= 60) || Number.isNaN(year)) return Number.NaN;
    const fraction = fractionOf(bytes, from + REST, bytes[to - 1] === Z ? to - 1 : to);
    return this.#dayS(year, month, day) + hour * 3600 + minute * 60 + second + fraction;
  }

  /** The moment between two indices, undefined for every other form. */
  instant(bytes: Uint8Array, from: number, to: number): Instant | undefined {
    const timeS = this.seconds(bytes, from, to);
    if (Number.isNaN(timeS)) return undefined;
    return bytes[to - 1] === Z ? { timeS, offsetMinutes: 0 } : { timeS };
  }

  #dayS(year: number, month: number, day: number): number {
    const key = (year * 100 + month) * 100 + day;
    if (key !== this.#lastDay) {
      this.#lastDay = key;
      // 30 February would count as 2 March.
      const isReal = day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
      this.#lastDayS = isReal ? Date.UTC(year, month - 1, day) / 1000 : Number.NaN;
    }
    return this.#lastDayS;
  }
}
