import type { Start } from '../../core/activity.ts';
import type { Plan } from './plan.ts';
import { type Clock, type DateReading, readClock, readDate } from './read-date.ts';
import { readQuantity } from './read-number.ts';
import { readDayOfYear } from './read-partial-date.ts';
import type { Row } from './row.ts';
import { cellOf } from './sheet.ts';

/** A start, or why there is none. `found` = the cell that could not be read. */
export type StartReading =
  | { readonly ok: true; readonly start: Start }
  | { readonly ok: false; readonly reason: string; readonly found?: string };

const NO_YEAR = 'date without a year; add the year to the cells, or in a line of its own above them';

const MINUTE_MS = 60_000;
/** All offsets in use are whole quarters of an hour. */
const OFFSET_STEP_MINUTES = 15;
const MAX_OFFSET_MINUTES = 14 * 60;

const two = (value: number): string => String(value).padStart(2, '0');

const dayText = ({ year, month, day }: DateReading): string => `${year}-${two(month)}-${two(day)}`;

const clockText = ({ hour, minute, second }: Clock): string => `${two(hour)}:${two(minute)}:${two(second)}`;

const epochMsOf = ({ year, month, day }: DateReading, clock: Clock): number =>
  Date.UTC(year, month - 1, day, clock.hour, clock.minute, clock.second);

const withZone = (date: DateReading, clock: Clock, zone: number | 'utc'): Start => {
  const localMs = epochMsOf(date, clock);
  if (zone === 'utc') return { kind: 'instant', epochMs: localMs };
  return { kind: 'instant', epochMs: localMs - zone * MINUTE_MS, offsetMinutes: zone };
};

const startOf = (plan: Plan, date: DateReading, clock: Clock | undefined): Start => {
  if (clock === undefined) return { kind: 'day', day: dayText(date) };
  if (plan.sheet.dialect.clock === 'utc') {
    // There `+00:00` says that the column is in UTC, not where the runner was.
    return withZone(date, clock, clock.zone === undefined || clock.zone === 0 ? 'utc' : clock.zone);
  }
  if (clock.zone !== undefined) return withZone(date, clock, clock.zone);
  return { kind: 'local', dateTime: `${dayText(date)}T${clockText(clock)}` };
};

/** What the source tells of the clock where the runner was, in milliseconds as if it were UTC. */
const localMsOf = (plan: Plan, row: Row): number | undefined => {
  const epoch = cellOf(plan.sheet, row, 'startLocalEpoch');
  if (epoch !== undefined) {
    const seconds = readQuantity(epoch.text, 'point')?.value;
    return seconds === undefined ? undefined : seconds * 1000;
  }
  const local = cellOf(plan.sheet, row, 'startLocal');
  const date = local === undefined ? undefined : readDate(local.text, plan.dates.order);
  return date?.clock === undefined ? undefined : epochMsOf(date, date.clock);
};

const withLocalOffset = (plan: Plan, row: Row, start: Start): Start => {
  const localMs = start.kind === 'instant' ? localMsOf(plan, row) : undefined;
  if (start.kind !== 'instant' || localMs === undefined) return start;
  const offsetMinutes = (localMs - start.epochMs) / MINUTE_MS;
  const isOffset = offsetMinutes % OFFSET_STEP_MINUTES === 0 && Math.abs(offsetMinutes) <= MAX_OFFSET_MINUTES;
  return isOffset ? { ...start, offsetMinutes } : start;
};

const EPOCH = /^\d{9,10}(?:\.\d+)?$/;

/** Seconds since 1970 as the clock at home showed them. */
const fromLocalEpoch = (plan: Plan, row: Row): StartReading | undefined => {
  const text = cellOf(plan.sheet, row, 'startLocalEpoch')?.text.trim();
  if (text === undefined || !EPOCH.test(text)) return undefined;
  const dateTime = new Date(Math.round(Number(text)) * 1000).toISOString().slice(0, 19);
  return { ok: true, start: { kind: 'local', dateTime } };
};

/** Only the local clock is known: a dump without the column in UTC. */
const fromLocalColumn = (plan: Plan, row: Row): StartReading | undefined => {
  const local = cellOf(plan.sheet, row, 'startLocal');
  const date = local === undefined ? undefined : readDate(local.text, plan.dates.order);
  if (local === undefined || date === undefined || !isInRange(date)) return undefined;
  if (date.clock === undefined) return { ok: true, start: { kind: 'day', day: dayText(date) } };
  return { ok: true, start: { kind: 'local', dateTime: `${dayText(date)}T${clockText(date.clock)}` } };
};

const isInRange = ({ year }: DateReading): boolean => year >= 1970 && year <= 2100;

/** When the row's activity began, as exactly as the row tells. */
export const readStart = (plan: Plan, row: Row): StartReading => {
  const cell = cellOf(plan.sheet, row, 'start');
  if (cell === undefined)
    return fromLocalColumn(plan, row) ?? fromLocalEpoch(plan, row) ?? { ok: false, reason: 'no date' };
  const date = readDate(cell.text, plan.dates.order);
  if (date === undefined) {
    const reason = readDayOfYear(cell.text) === undefined ? 'date not understood' : NO_YEAR;
    return fromLocalColumn(plan, row) ?? { ok: false, reason, found: cell.text };
  }
  if (!isInRange(date)) return { ok: false, reason: 'date before 1970 or after 2100', found: cell.text };
  const time = cellOf(plan.sheet, row, 'timeOfDay');
  const ownClock = plan.dates.daysOnly ? undefined : date.clock;
  const clock = ownClock ?? (time === undefined ? undefined : readClock(time.text));
  return { ok: true, start: withLocalOffset(plan, row, startOf(plan, date, clock)) };
};
