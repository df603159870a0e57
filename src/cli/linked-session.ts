import type { Activity } from '../core/activity.ts';
import { ReadError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import type { ReadHints } from '../core/reader.ts';
import type { Session } from '../core/session.ts';
import { toSession } from '../normalise/to-session.ts';
import { attempt } from './attempt.ts';
import type { Io } from './io.ts';
import { problemOf } from './problem-of.ts';
import { loadInput, readInput } from './read-file.ts';

/** Why a row's file was not used; the row alone stands then. */
export type Unused = 'missing' | 'unreadable' | 'several' | 'otherDay';

const UNUSED_WORDS: Readonly<Record<Unused, string>> = {
  missing: 'a file that is not there',
  unreadable: 'a file that cannot be read',
  several: 'a file with several recordings',
  otherDay: 'a file recorded on another day',
};

/** Clocks of a row and of its file may stand in different time zones, and no two zones are farther apart. */
const LONGEST_APART_MS = 26 * 3_600_000;

const isOtherDay = (row: Session, file: Session): boolean =>
  row.startEpochMs !== undefined &&
  file.startEpochMs !== undefined &&
  Math.abs(row.startEpochMs - file.startEpochMs) > LONGEST_APART_MS;

/** The log knows the sport; the file may only guess it. */
const toldSport = (row: Activity, activity: Activity): Activity =>
  row.sportStated && !activity.sportStated ? { ...activity, sport: row.sport, sportStated: true } : activity;

interface Job {
  readonly io: Io;
  readonly hints: ReadHints;
  readonly timeZone: string;
}

/** The session in the file that a row names, or why there is none. Doubts about the file go to `problems`. */
export const linkedSession = async (
  row: Activity,
  rowSession: Session,
  path: string,
  { io, hints, timeZone }: Job,
  problems: Problem[],
): Promise<Session | Unused> => {
  const read = await attempt(async () => readInput(await loadInput(io, path), hints));
  if (read instanceof ReadError) {
    problems.push({ ...problemOf(read, { path, named: true }), rows: 0 });
    return 'unreadable';
  }
  const [activity, ...others] = read.activities;
  if (activity === undefined) return 'unreadable';
  if (others.length > 0) return 'several';
  const session = toSession(toldSport(row, activity), timeZone);
  if (isOtherDay(rowSession, session)) return 'otherDay';
  problems.push(...read.problems.filter(({ kind }) => kind === 'doubtful'));
  return session;
};

/** One sentence for each reason, with the number of rows. */
export const unusedNotes = (counts: ReadonlyMap<Unused, number>): string[] =>
  [...counts].map(([unused, count]) =>
    count === 1
      ? `1 row names ${UNUSED_WORDS[unused]}: the row alone is used`
      : `${count} rows each name ${UNUSED_WORDS[unused]}: the rows alone are used`,
  );
