import { parseInstant } from '../parse-instant.ts';

/** The time of a row: seconds on a watch that began at 0, a clock of the day, or a moment. */
export type ClockReading =
  | { readonly kind: 'elapsed'; readonly seconds: number }
  | { readonly kind: 'moment'; readonly seconds: number; readonly offsetMinutes?: number };

const NUMBER = /^\d{1,13}(?:[.,]\d{1,9})?$/;
const WATCH = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2})(?:[.,](\d{1,9}))?$/;
const DAY_FIRST = /^(\d{1,2})[.](\d{1,2})[.](\d{4})[ T]+(\d{1,2}:\d\d:\d\d.*)$/;
const LONGEST = 40;

/** Bare numbers from here on are seconds, or milliseconds, since 1970: 1980-01-01. */
const EPOCH_S = 315_532_800;
const EPOCH_MS = EPOCH_S * 1000;

const ofNumber = (value: number, factor: number): ClockReading => {
  if (value >= EPOCH_MS) return { kind: 'moment', seconds: value / 1000, offsetMinutes: 0 };
  if (value >= EPOCH_S) return { kind: 'moment', seconds: value, offsetMinutes: 0 };
  return { kind: 'elapsed', seconds: value * factor };
};

const twoDigits = (text: string): string => text.padStart(2, '0');

/** `2011/08/04 17:18`, `04.08.2011 7:18:42` as ISO 8601 writes them. */
const asIso = (text: string): string => {
  const dayFirst = DAY_FIRST.exec(text);
  const iso =
    dayFirst === null
      ? text.replace(/^(\d{4})\/(\d\d)\/(\d\d)/, '$1-$2-$3')
      : `${dayFirst[3]}-${twoDigits(dayFirst[2]!)}-${twoDigits(dayFirst[1]!)} ${dayFirst[4]}`;
  return iso.replace(/([ T])(\d):/, '$10$2:');
};

const ofWatch = (text: string): ClockReading | undefined => {
  const [, hours, minutes, seconds, fraction] = WATCH.exec(text) ?? [];
  if (minutes === undefined || Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59)) return undefined;
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  return { kind: 'elapsed', seconds: whole + (fraction === undefined ? 0 : Number(`0.${fraction}`)) };
};

/** The time cell of a row; `factor` turns a bare number into seconds. Undefined = it tells no time. */
export const readClock = (cell: string, factor: number): ClockReading | undefined => {
  const text = cell.trim();
  if (text.length > LONGEST) return undefined;
  if (NUMBER.test(text)) return ofNumber(Number(text.replace(',', '.')), factor);
  const watch = ofWatch(text);
  if (watch !== undefined) return watch;
  const instant = parseInstant(asIso(text));
  if (instant === undefined) return undefined;
  const { timeS: seconds, offsetMinutes } = instant;
  return { kind: 'moment', seconds, ...(offsetMinutes === undefined ? {} : { offsetMinutes }) };
};
