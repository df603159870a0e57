/** A moment as Apple Health writes it, `2024-06-17 04:58:38 +0900`. */
export interface HealthTime {
  /** Seconds since 1970 UTC. */
  readonly timeS: number;
  /** Minutes east of UTC. */
  readonly offsetMinutes: number;
}

const PLAIN_LENGTH = 25;
const LONGEST = 40;

/** Phones set to twelve hours write `9:43:21 PM`, with blanks of several widths. */
const ANY = /^(\d{4})-(\d\d)-(\d\d)\s+(\d{1,2}):(\d\d):(\d\d)(?:\s*([AP])\.?\s?M\.?)?\s+([+-])(\d\d):?(\d\d)$/iu;

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** Number of the digits from `at` on; NaN where one of them is none. */
const digits = (bytes: Uint8Array, at: number, count: number): number => {
  let value = 0;
  for (let i = at; i < at + count; i++) {
    if (!isDigit(bytes[i]!)) return Number.NaN;
    value = value * 10 + bytes[i]! - 0x30;
  }
  return value;
};

/** Days since 1970-01-01 of a date of the Gregorian calendar (Hinnant, "chrono-compatible low-level date algorithms"). */
const daysSince1970 = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
};

type Parts = readonly [year: number, month: number, day: number, hour: number, minute: number, second: number];

const timeOf = ([year, month, day, hour, minute, second]: Parts, offsetMinutes: number): HealthTime | undefined => {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 24 && minute <= 59 && second <= 60;
  const timeS = daysSince1970(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - offsetMinutes * 60;
  return exists && Number.isFinite(timeS) ? { timeS, offsetMinutes } : undefined;
};

const offsetOf = (isWest: boolean, hours: number, minutes: number): number =>
  (isWest ? -1 : 1) * (hours * 60 + minutes);

/** Hour of a clock of twelve hours. */
const fullHour = (hour: number, half: string | undefined): number =>
  half === undefined ? hour : (hour % 12) + (half.toUpperCase() === 'P' ? 12 : 0);

/** Reads a moment; undefined when the text is none. */
export const healthTime = (text: string): HealthTime | undefined => {
  const match = text.length > LONGEST ? null : ANY.exec(text.trim());
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, half, sign, hours, minutes] = match;
  return timeOf(
    [Number(year), Number(month), Number(day), fullHour(Number(hour), half), Number(minute), Number(second)],
    offsetOf(sign === '-', Number(hours), Number(minutes)),
  );
};

/** The same from bytes, without making a text of them in the usual form: there are millions of them. */
export const healthTimeOf = (bytes: Uint8Array, from: number, to: number): HealthTime | undefined => {
  const isPlain =
    to - from === PLAIN_LENGTH && bytes[from + 4] === 0x2d && bytes[from + 10] === 0x20 && bytes[from + 19] === 0x20;
  if (!isPlain) return healthTime(new TextDecoder().decode(bytes.subarray(from, to)));
  const sign = bytes[from + 20];
  if (sign !== 0x2b && sign !== 0x2d) return undefined;
  return timeOf(
    [
      digits(bytes, from, 4),
      digits(bytes, from + 5, 2),
      digits(bytes, from + 8, 2),
      digits(bytes, from + 11, 2),
      digits(bytes, from + 14, 2),
      digits(bytes, from + 17, 2),
    ],
    offsetOf(sign === 0x2d, digits(bytes, from + 21, 2), digits(bytes, from + 23, 2)),
  );
};
