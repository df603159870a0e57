import type { DateParts, FormatToken, NumberForm, NumberFormat } from './number-format.ts';
import { serialDate } from './serial-date.ts';

/** What a cell shows of its number. */
export interface ShownNumber {
  readonly text: string;
  /** The day of the week that is shown beside a date. */
  readonly weekday?: string;
}

/** Digits that spreadsheets keep of a number. */
const DIGITS = 15;
/** Digits behind those that are shown: sums of what is rounded on the screen still add up. Tool default. */
const MORE_DECIMALS = 2;
const DAY_S = 86_400;

/** `7.1`, not `7.1000000000000005`. */
const plainNumber = (value: number): string => String(Number(value.toPrecision(DIGITS)));

/** Digits from the right into the places of a pattern: 130 by `0`, `h`, `00` is `1h30`. */
const filled = (value: number, pattern: readonly string[]): string => {
  let rest = String(Math.round(Math.abs(value)));
  const parts: string[] = [];
  for (const [i, part] of [...pattern.entries()].reverse()) {
    if (!/^0+$/.test(part)) parts.unshift(part);
    else {
      const taken = pattern.slice(0, i).some((one) => /^0+$/.test(one)) ? part.length : rest.length;
      parts.unshift(rest.slice(-taken).padStart(part.length, '0'));
      rest = rest.slice(0, Math.max(0, rest.length - taken));
    }
  }
  return parts.join('');
};

const inForm = (value: number, { before, after, decimals, times, pattern }: NumberForm): string => {
  const shown = value * times;
  if (pattern !== undefined && value >= 0) return before + filled(shown, pattern) + after;
  const digits = plainNumber(
    decimals === undefined ? shown : Number(shown.toFixed(Math.min(20, decimals + MORE_DECIMALS))),
  );
  return before + digits + after;
};

const two = (value: number): string => String(value).padStart(2, '0');

/** The time of the day, to the second. */
const clockOf = (seconds: number): string => {
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? clock : `${clock}:${two(seconds % 60)}`;
};

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `2026-11-17`, however it is shown; only a month, a year or a weekday where no more is. */
const inDate = (value: number, has: DateParts, isFrom1904: boolean): ShownNumber => {
  // What the fraction rounds up to may be the next day.
  const seconds = Math.round((value - Math.floor(value)) * DAY_S);
  const date = serialDate(Math.floor(value) + (seconds === DAY_S ? 1 : 0), isFrom1904);
  if (date === undefined) return { text: plainNumber(value) };
  const [year, month] = [date.getUTCFullYear(), MONTHS[date.getUTCMonth()]!];
  const weekday = WEEKDAYS[date.getUTCDay()]!;
  if (!has.day && !(has.weekday && has.month)) {
    if (has.weekday) return { text: weekday };
    if (has.month) return { text: has.year ? `${month}-${two(year % 100)}` : month };
    return { text: String(year) };
  }
  const day = `${year}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  const clock = has.time && seconds % DAY_S > 0 ? ` ${clockOf(seconds % DAY_S)}` : '';
  return { text: day + clock, ...(has.weekday && { weekday }) };
};

/** Seconds are rounded where they are shown, hours and minutes cut off: 0:44 is shown of 44 min 59 s. */
const partOfDay = ({ is, text }: FormatToken, seconds: number): string => {
  const digits = (value: number): string => String(value).padStart(text.length, '0');
  if (is === 'h') return digits(Math.floor(seconds / 3600) % 24);
  if (is === 'm') return digits(Math.floor(seconds / 60) % 60);
  if (is === 's') return digits(seconds % 60);
  if (is === 'H') return digits(Math.floor(seconds / 3600));
  if (is === 'M') return digits(Math.floor(seconds / 60));
  if (is === 'S') return digits(seconds);
  return is === 'literal' ? text : '';
};

/** A number as its cell shows it; `isFrom1904` says how the workbook counts days. */
export const showNumber = (value: number, format: NumberFormat, isFrom1904: boolean): ShownNumber => {
  if (format.kind === 'number') return { text: inForm(value, format.form).trim() };
  if (value < 0) return { text: plainNumber(value) };
  if (format.kind === 'date') return inDate(value, format.has, isFrom1904);
  const seconds = Math.round(value * DAY_S);
  const parts = format.tokens.map((token) => partOfDay(token, seconds));
  return { text: parts.join('').trim() };
};
