import type { Session } from '../core/session.ts';
import type { ReadFile } from './reduce-file.ts';

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

/** The session in the file that a row names, or why it has none. */
export const linkedSession = (row: Session, { sessions: [session, ...others] }: ReadFile): Session | Unused => {
  if (session === undefined) return 'unreadable';
  if (others.length > 0) return 'several';
  return isOtherDay(row, session) ? 'otherDay' : session;
};

/** One sentence for each reason, with the number of rows. */
export const unusedNotes = (counts: ReadonlyMap<Unused, number>): string[] =>
  [...counts].map(([unused, count]) =>
    count === 1
      ? `1 row names ${UNUSED_WORDS[unused]}: the row alone is used`
      : `${count} rows each name ${UNUSED_WORDS[unused]}: the rows alone are used`,
  );
