import type { Start } from '../core/activity.ts';
import { epochOfLocal, isoWithOffset, offsetMinutesAt } from '../core/dates.ts';

/** A start put on the calendar: the moment where it is known, and always the local day. */
export interface ResolvedStart {
  readonly epochMs?: number;
  /** ISO 8601 with offset. */
  readonly start?: string;
  readonly day: string;
  /** The start as its source states it, the same on every machine: what a session's id is made of. */
  readonly stated: string;
}

const atMoment = (epochMs: number, offsetMinutes: number, stated: string): ResolvedStart => {
  const start = isoWithOffset(epochMs, offsetMinutes);
  return { epochMs, start, day: start.slice(0, 10), stated };
};

const statedInstant = (epochMs: number, offsetMinutes: number | undefined): string =>
  offsetMinutes === undefined
    ? `${new Date(epochMs).toISOString().slice(0, 19)}Z`
    : isoWithOffset(epochMs, offsetMinutes);

/**
 * Local day and moment of a start. An offset stated by the source wins; otherwise clocks are taken to have stood in
 * `timeZone`, both for moments given in UTC and for clock times given without a zone.
 */
export const resolveStart = (start: Start, timeZone: string): ResolvedStart => {
  if (start.kind === 'day') return { day: start.day, stated: start.day };
  if (start.kind === 'instant') {
    const { epochMs, offsetMinutes } = start;
    return atMoment(
      epochMs,
      offsetMinutes ?? offsetMinutesAt(epochMs, timeZone),
      statedInstant(epochMs, offsetMinutes),
    );
  }
  const epochMs = epochOfLocal(start.dateTime, timeZone);
  // In the hour that clocks skip the watch had not been changed yet: its own reading stands, and so does its day.
  const offsetMinutes = (Date.parse(`${start.dateTime}Z`) - epochMs) / 60_000;
  return atMoment(epochMs, offsetMinutes, start.dateTime);
};
