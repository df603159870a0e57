import { fallsShort } from '../core/compare.ts';
import { addDays, daysBetween } from '../core/dates.ts';
import { present } from '../core/present.ts';
import type { JudgedSession } from '../core/session.ts';
import type { NextHard } from '../core/session-measures.ts';
import { isDemanding } from './is-demanding.ts';

/** Coaches leave this long between hard sessions: a hard day, an easy day (Casado 2022); no study gives a threshold. */
const HARD_TO_HARD_H = 48;
/** A hard session further off than this has nothing to do with the run any more. Tool default. */
const REACH_DAYS = 7;

const HOUR_MS = 3_600_000;

/** Hours from the end of one session to the start of another; undefined where only days are known. */
const hoursBetween = (a: JudgedSession, b: JudgedSession): number | undefined => {
  const seconds = a.elapsedS ?? a.durationS;
  if (a.startEpochMs === undefined || b.startEpochMs === undefined || seconds === undefined) return undefined;
  return Math.max(0, (b.startEpochMs - a.startEpochMs - seconds * 1000) / HOUR_MS);
};

/** Whether so many hours are too few; of days alone the next one always is, the third never, the second stays open. */
const isInside = (hours: number | undefined, days: number): boolean | undefined => {
  if (hours !== undefined) return fallsShort(hours, HARD_TO_HARD_H);
  return days === 2 ? undefined : days < 2;
};

/** On one day only the clock tells what came first. */
const isAfter = (session: JudgedSession, other: JudgedSession): boolean =>
  other.day > session.day ||
  (other.day === session.day && (other.startEpochMs ?? Number.NaN) > (session.startEpochMs ?? Number.NaN));

/**
 * The first hard, long or race session of the week after a run, and whether it comes within 48 h of the run's end. With
 * the hours from the hard session before: what would lie between the two, had the run been none. `sessions` are in order
 * of time; undefined where the log holds no such session.
 */
export const nextHard = (session: JudgedSession, sessions: readonly JudgedSession[]): NextHard | undefined => {
  const [from, to] = [addDays(session.day, -REACH_DAYS), addDays(session.day, REACH_DAYS)];
  const next = sessions.find((other) => other.day <= to && isAfter(session, other) && isDemanding(other));
  if (next === undefined) return undefined;
  const before = sessions.findLast((other) => other.day >= from && isAfter(other, session) && isDemanding(other));
  const inH = hoursBetween(session, next);
  const inDays = daysBetween(session.day, next.day);
  return present<NextHard>({
    session: next.id,
    day: next.day,
    title: next.title ?? next.observed.kind,
    inDays,
    inH,
    isInside48h: isInside(inH, inDays),
    sinceHardH: before === undefined ? undefined : hoursBetween(before, next),
  });
};
