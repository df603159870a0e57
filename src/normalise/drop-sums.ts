import type { Place } from '../core/activity.ts';
import type { Session } from '../core/session.ts';

/** A list and its recording start within two minutes and agree on the distance within 2 %, as for a run told twice. */
const START_APART_MS = 120_000;
const DISTANCE_RATIO = 0.02;

/**
 * True when the parts, recorded in one file, make up the row: a triathlon that a list names once, or two outings in one
 * track. They begin with the row, do not reach beyond it, and cover its distance.
 */
export const isSumOf = (row: Session, parts: readonly Session[]): boolean => {
  const { startEpochMs, distanceM, elapsedS = row.durationS } = row;
  if (startEpochMs === undefined || distanceM === undefined || elapsedS === undefined || parts.length < 2) return false;
  const starts = parts.map((part) => part.startEpochMs ?? Number.NaN);
  const sumM = parts.reduce((sum, part) => sum + (part.distanceM ?? 0), 0);
  return (
    Math.abs(Math.min(...starts) - startEpochMs) <= START_APART_MS &&
    Math.max(...starts) <= startEpochMs + elapsedS * 1000 &&
    Math.abs(sumM - distanceM) <= DISTANCE_RATIO * Math.max(sumM, distanceM)
  );
};

const fileOf = ({ file, entry = '' }: Place): string => `${file}\0${entry}`;

/** Recordings by the file they come from, where it holds several. */
const partsByFile = (sessions: readonly Session[]): Session[][] => {
  const byFile = new Map<string, Session[]>();
  for (const session of sessions) {
    if (session.trace === undefined) continue;
    for (const place of session.sources) {
      if (place.line !== undefined) continue;
      const file = fileOf(place);
      const parts = byFile.get(file);
      if (parts === undefined) byFile.set(file, [session]);
      else if (parts.at(-1) !== session) parts.push(session);
    }
  }
  return [...byFile.values()].filter((parts) => parts.length > 1);
};

const mayBeOne = (row: Session, parts: readonly Session[]): boolean =>
  parts.every(({ athlete }) => athlete === row.athlete || athlete === undefined || row.athlete === undefined);

/** What people wrote of the whole holds for its parts. */
const withRow = (part: Session, { sources, title, notes, declaredIntent, athlete }: Session): Session => ({
  ...part,
  ...(athlete !== undefined && { athlete }),
  ...(title !== undefined && { title }),
  ...(notes !== undefined && { notes }),
  ...(declaredIntent !== undefined && { declaredIntent }),
  sources: [...sources, ...part.sources],
});

const HOUR_MS = 3_600_000;

const hourOf = (session: Session): number => Math.floor((session.startEpochMs ?? Number.NaN) / HOUR_MS);

/** Files of several recordings by the hour in which they begin, so that a row is held against few of them. */
const partsByHour = (sessions: readonly Session[]): Map<number, Session[][]> => {
  const byHour = new Map<number, Session[][]>();
  for (const parts of partsByFile(sessions)) {
    const hour = Math.min(...parts.map(hourOf));
    byHour.set(hour, [...(byHour.get(hour) ?? []), parts]);
  }
  return byHour;
};

/** The sessions without rows that are the sum of several recordings in one file: those stand for them, and name them. */
export const dropSums = (sessions: readonly Session[]): readonly Session[] => {
  const byHour = partsByHour(sessions);
  if (byHour.size === 0) return sessions;
  const wholes = new Map<Session, Session>();
  const rows = sessions.filter(({ trace }) => trace === undefined);
  const sums = new Set(
    rows.filter((row) => {
      const hours = [hourOf(row) - 1, hourOf(row), hourOf(row) + 1];
      const files = hours.flatMap((hour) => byHour.get(hour) ?? []);
      const parts = files.find((file) => isSumOf(row, file) && mayBeOne(row, file));
      for (const part of parts ?? []) wholes.set(part, row);
      return parts !== undefined;
    }),
  );
  return sessions
    .filter((session) => !sums.has(session))
    .map((session) => {
      const row = wholes.get(session);
      return row === undefined ? session : withRow(session, row);
    });
};
