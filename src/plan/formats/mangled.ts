import { monthInDate } from '../../readers/csv/month-names.ts';

const DAY_MONTH = /^(\d{1,2})[- ](\p{L}{3,4})\.?$/u;
const MONTH_NUMBER = /^(\p{L}{3,4})\.?[- ](\d{2})$/u;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?: 00:00(?::00)?)?$/;
const SLASHED = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
/** Days since 30 December 1899 of the years 2010 to 2060. */
const SERIAL = /^(4[0-9]\d{3}|5[0-8]\d{3})$/;
const SERIAL_ZERO_MS = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** Minutes and seconds that were taken for hours and minutes: below 24 a spreadsheet leaves them as they were typed. */
const CLOCK = /^(\d{2,3}):([0-5]\d):00$/;
const HOURS_OF_DAY = 24;

const rising = (a: number, b: number): string => `${Math.min(a, b)}-${Math.max(a, b)}`;

/**
 * What a coach typed before a spreadsheet took it for a date: `5-Mar` was `3-5`, `2026-10-08` was `8-10`, `May-20` was
 * `5-20`. Ranges rise, so the smaller number goes first. `45:00:00` was `45:00`. Undefined for a cell that is none of these.
 */
export const typedBefore = (text: string): string | undefined => {
  if (text.length > 20 || !/\d/.test(text)) return undefined;
  const clock = CLOCK.exec(text);
  if (clock !== null) return Number(clock[1]) < HOURS_OF_DAY ? undefined : `${clock[1]}:${clock[2]}`;
  const named = DAY_MONTH.exec(text);
  const month = named === null ? undefined : monthInDate(named[2]!);
  if (named !== null && month !== undefined) return rising(month, Number(named[1]));
  const reversed = MONTH_NUMBER.exec(text);
  const first = reversed === null ? undefined : monthInDate(reversed[1]!);
  if (reversed !== null && first !== undefined) return `${first}-${Number(reversed[2])}`;
  const iso = ISO.exec(text);
  if (iso !== null) return rising(Number(iso[2]), Number(iso[3]));
  const slashed = SLASHED.exec(text);
  if (slashed !== null) return rising(Number(slashed[1]), Number(slashed[2]));
  if (!SERIAL.test(text)) return undefined;
  const at = new Date(SERIAL_ZERO_MS + Number(text) * DAY_MS);
  return rising(at.getUTCMonth() + 1, at.getUTCDate());
};
