import { isMissing } from './missing.ts';
import { readQuantity } from './read-number.ts';

export interface DurationReading {
  /** Unit of a bare number. */
  readonly unit: 's' | 'min' | 'h' | 'd';
  /** What `37:10` means. */
  readonly twoPart: 'mm:ss' | 'h:mm';
  readonly decimal: 'point' | 'comma';
}

const DAY_S = 86_400;
const SECONDS = { s: 1, min: 60, h: 3600, d: DAY_S } as const;

const CLOCK = /^(?:(\d+) days?,? +)?([+-]?)(\d{1,5}):(\d{1,2})(?::(\d{1,2}))?(?:[.,](\d{1,9}))?(?: ?(h|std|min)\.?)?$/i;

const HOURS =
  'h|hrs?|hours?|std|stunden?|heures?|horas?|or[ae]|uur|u|uren|godz|godzin[ay]?|tim|timm?ar|timer?|t|tuntia?|hod|hodin[ay]?|óra|時間|小时|小時';
const MINUTES = "m|mins?|minutes?|minuten?|minutos?|minut[iay]?|minuter|minutter|minuuttia?|perc|分|分钟|分鐘|['′’]";
const SECONDS_WORDS =
  "s|secs?|seconds?|sek|sekunden?|secondes?|segundos?|second[io]|sekund[ya]?|sekunder|sekuntia?|mp|秒|[\"″”]|''";

const WORDS = new RegExp(
  `^(?:(\\d+(?:[.,]\\d+)?) ?(?:${HOURS})\\.? ?)?(?:(\\d+(?:[.,]\\d+)?) ?(?:${MINUTES})\\.? ?)?(?:(\\d+(?:[.,]\\d+)?) ?(?:${SECONDS_WORDS})\\.?)?$`,
  'i',
);
/** `1h05`, `1u05`, `37'10`: the last unit goes without saying. */
const SHORT_HOURS = /^(\d+) ?[hut] ?([0-5]?\d)$/i;
const SHORT_MINUTES = /^(\d+) ?['′’m] ?([0-5]?\d)$/i;
/** `0.45.30`, as the north writes times. */
const POINTS = /^(\d{1,2})\.([0-5]\d)\.([0-5]\d)$/;
/** Some databases keep a time span as a moment of the first day of all. */
const FIRST_DAY = /^1970-01-01[ T](?=\d)/;

/** No time span that a log holds is written longer; the patterns above need not stand up to more. */
const LONGEST_DURATION = 40;

/** True for `37:10`, which may be minutes and seconds or hours and minutes; `22:30.4` leaves no doubt. */
export const isTwoPart = (cell: string): boolean => {
  if (cell.length > LONGEST_DURATION) return false;
  const clock = CLOCK.exec(cell.trim());
  return clock !== null && clock[5] === undefined && clock[6] === undefined && clock[7] === undefined;
};

const fractionS = (digits: string | undefined): number => (digits === undefined ? 0 : Number(`0.${digits}`));

const wordSaysHours = (word: string | undefined, twoPart: 'mm:ss' | 'h:mm'): boolean =>
  word === undefined ? twoPart === 'h:mm' : word.toLowerCase() !== 'min';

const clockS = (match: RegExpExecArray, twoPart: 'mm:ss' | 'h:mm'): number | undefined => {
  const [, days, sign, first, second, third, fraction, word] = match;
  const [a, b] = [Number(first), Number(second)];
  if (b > 59 || Number(third ?? 0) > 59) return undefined;
  const hoursFirst = third !== undefined || (fraction === undefined && wordSaysHours(word, twoPart));
  const clock = hoursFirst ? a * 3600 + b * 60 + Number(third ?? 0) : a * 60 + b;
  const total = Number(days ?? 0) * DAY_S + clock + fractionS(fraction);
  return sign === '-' ? -total : total;
};

const toNumber = (digits: string | undefined): number => Number((digits ?? '0').replace(',', '.'));

const wordsS = (text: string): number | undefined => {
  const hours = SHORT_HOURS.exec(text);
  if (hours !== null) return Number(hours[1]) * 3600 + Number(hours[2]) * 60;
  const minutes = SHORT_MINUTES.exec(text);
  if (minutes !== null) return Number(minutes[1]) * 60 + Number(minutes[2]);
  const words = WORDS.exec(text);
  if (words === null || text === '') return undefined;
  return toNumber(words[1]) * 3600 + toNumber(words[2]) * 60 + toNumber(words[3]);
};

/** A time span in seconds: `0:27:32`, `37:10`, `22:30.4`, `0 days 00:30:00`, `45 min`, `1h05`, `45`. */
export const readDuration = (cell: string, reading: DurationReading): number | undefined => {
  if (cell.length > LONGEST_DURATION || isMissing(cell)) return undefined;
  const text = cell
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^'(?=[-\d])/, '')
    .replace(FIRST_DAY, '')
    .replace(POINTS, '$1:$2:$3');
  const clock = CLOCK.exec(text);
  if (clock !== null) return clockS(clock, reading.twoPart);
  const words = wordsS(text);
  if (words !== undefined) return words;
  const quantity = readQuantity(text, reading.decimal);
  return quantity === undefined || quantity.unit !== undefined ? undefined : quantity.value * SECONDS[reading.unit];
};
