import { tzOffset } from '@date-fns/tz';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { remember } from './remember.ts';

/** Calendar days are plain `YYYY-MM-DD` strings: they compare as text and know no time zone. */
export type Day = string;
export type WeekStart = 'monday' | 'sunday';

const DAY_MS = 86_400_000;
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const epochOfDay = remember((day: Day): number => Date.parse(`${day}T00:00:00Z`));
const dayOfEpoch = remember((epochMs: number): Day => new Date(epochMs).toISOString().slice(0, 10));

const DAY_TEXT = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const daysIn = (year: number, month: number): number => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
};

/** True for a real calendar day written `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => {
  const match = DAY_TEXT.exec(text);
  if (match === null) return false;
  const day = Number(match[3]);
  return day >= 1 && day <= daysIn(Number(match[1]), Number(match[2]));
};

export const addDays = (day: Day, days: number): Day => dayOfEpoch(epochOfDay(day) + days * DAY_MS);

/** Days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => Math.round((epochOfDay(b) - epochOfDay(a)) / DAY_MS);

/** 1 January 1970 was a Thursday. */
const FIRST_WEEKDAY = 3;

/** 0 = Monday … 6 = Sunday. */
export const weekdayIndex = (day: Day): number => (((epochOfDay(day) / DAY_MS + FIRST_WEEKDAY) % 7) + 7) % 7;

export const weekdayOf = (day: Day): Weekday => WEEKDAYS[weekdayIndex(day)]!;

/** First day of the week that holds `day`. */
export const startOfWeek = (day: Day, weekStart: WeekStart): Day => {
  const sinceMonday = weekdayIndex(day);
  return addDays(day, -(weekStart === 'monday' ? sinceMonday : (sinceMonday + 1) % 7));
};

/** The local-midnight Date that date-fns' calendar functions read; noon keeps it clear of every DST change. */
const asDate = (day: Day): Date =>
  new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), 12);

/** `2026-W46` for Monday weeks; the first day itself for Sunday weeks, which ISO 8601 does not number. */
export const weekName = (firstDay: Day, weekStart: WeekStart): string => {
  if (weekStart === 'sunday') return firstDay;
  const date = asDate(firstDay);
  return `${getISOWeekYear(date)}-W${String(getISOWeek(date)).padStart(2, '0')}`;
};

/** First day of ISO week `2026-W46`; undefined when the year has no such week. */
export const firstDayOfIsoWeek = (name: string): Day | undefined => {
  const match = /^(\d{4})-?W(\d{2})$/.exec(name);
  if (match === null) return undefined;
  const monday = addDays(startOfWeek(`${match[1]}-01-04`, 'monday'), (Number(match[2]) - 1) * 7);
  return weekName(monday, 'monday') === `${match[1]}-W${match[2]}` ? monday : undefined;
};

/** Offset of `timeZone` from UTC at that moment, in minutes east. */
export const offsetMinutesAt = (epochMs: number, timeZone: string): number =>
  timeZone === 'UTC' ? 0 : tzOffset(timeZone, new Date(epochMs));

export const isTimeZone = (name: string): boolean => !Number.isNaN(offsetMinutesAt(0, name));

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const offsetText = (minutes: number): string => {
  const size = Math.abs(Math.round(minutes));
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
};

/** `2026-11-11T06:31:00+01:00`; fractions of a second are cut. */
export const isoWithOffset = (epochMs: number, offsetMinutes: number): string =>
  `${new Date(epochMs + offsetMinutes * 60_000).toISOString().slice(0, 19)}${offsetText(offsetMinutes)}`;

/**
 * The moment at which clocks in `timeZone` show `dateTime` (`2026-11-11T06:31:00`). In the hour that a DST change
 * repeats, the earlier moment; in the hour that it skips, the moment as if the change had not come yet.
 */
export const epochOfLocal = (dateTime: string, timeZone: string): number => {
  const asUtc = Date.parse(`${dateTime}Z`);
  const before = offsetMinutesAt(asUtc - DAY_MS, timeZone);
  const candidate = asUtc - before * 60_000;
  if (offsetMinutesAt(candidate, timeZone) === before) return candidate;
  const after = asUtc - offsetMinutesAt(asUtc + DAY_MS, timeZone) * 60_000;
  const stands = after + offsetMinutesAt(after, timeZone) * 60_000 === asUtc;
  return stands ? after : candidate;
};
