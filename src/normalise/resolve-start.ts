import type { Start } from '../core/activity.ts';
import { epochOfLocal, isoWithOffset, offsetMinutesAt } from '../core/dates.ts';

/** A start put on the calendar: the moment where it is known, and always the local day. */
export interface ResolvedStart {
  readonly epochMs?: number;
  /** ISO 8601 with offset. */
  readonly start?: string;
  readonly day: string;
}

const atMoment = (epochMs: number, offsetMinutes: number): ResolvedStart => {
  const start = isoWithOffset(epochMs, offsetMinutes);
  return { epochMs, start, day: start.slice(0, 10) };
};

/**
 * Local day and moment of a start. An offset stated by the source wins; otherwise clocks are taken to have stood in
 * `timeZone`, both for moments given in UTC and for clock times given without a zone.
 */
export const resolveStart = (start: Start, timeZone: string): ResolvedStart => {
  if (start.kind === 'day') return { day: start.day };
  if (start.kind === 'instant') {
    return atMoment(start.epochMs, start.offsetMinutes ?? offsetMinutesAt(start.epochMs, timeZone));
  }
  const epochMs = epochOfLocal(start.dateTime, timeZone);
  return atMoment(epochMs, offsetMinutesAt(epochMs, timeZone));
};
