import type { Activity } from '../core/activity.ts';
import { ReadError } from '../core/errors.ts';
import type { Problem } from '../core/problem.ts';
import type { Input, ReadHints, ReadResult, TableHeaders } from '../core/reader.ts';
import type { Session } from '../core/session.ts';
import type { Sport } from '../core/sport.ts';
import type { WellnessRecord } from '../core/wellness.ts';
import { toSession } from '../normalise/to-session.ts';
import { attempt } from './attempt.ts';
import { type Failure, failureOf } from './failure.ts';
import { readInput } from './read-input.ts';

/** All that decides, beside a file's name and bytes, what it is reduced to. */
export interface ReduceOptions {
  readonly hints: ReadHints;
  readonly timeZone: string;
  /** The sport that a log's row states for this file. */
  readonly toldSport?: Sport;
}

/** A file that was understood. Its places name the file as the input was named. */
export interface ReadFile {
  readonly kind: string;
  readonly dialect: string;
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
  readonly sessions: readonly Session[];
  /** Of the body, day by day. */
  readonly wellness?: readonly WellnessRecord[];
  /** For each session the file that its row names; absent when no row names any. */
  readonly linkedFiles?: readonly (string | undefined)[];
  /** Of a table, where the runner has named columns. */
  readonly table?: TableHeaders;
}

/** What is kept of a file: plain data that can be cached and sent between threads, without raw samples. */
export type ReducedFile = ReadFile | { readonly failure: Failure };

/** The log knows the sport; the file may only guess it. Of several recordings a row tells nothing. */
const toldSport = (activity: Activity, sport: Sport | undefined, count: number): Activity =>
  sport === undefined || activity.sportStated || count > 1 ? activity : { ...activity, sport, sportStated: true };

const linkedFilesOf = (activities: readonly Activity[]): Pick<ReadFile, 'linkedFiles'> =>
  activities.some(({ linkedFile }) => linkedFile !== undefined)
    ? { linkedFiles: activities.map(({ linkedFile }) => linkedFile) }
    : {};

const reduced = (read: ReadResult, { timeZone, toldSport: sport }: ReduceOptions): ReadFile => {
  const { activities, kind, dialect, notes, problems, table, wellness } = read;
  const reducedNow = activities.map((activity) => toSession(toldSport(activity, sport, activities.length), timeZone));
  const sessions = [...reducedNow, ...(read.sessions ?? [])];
  return {
    kind,
    dialect,
    notes,
    problems,
    sessions,
    ...linkedFilesOf(activities),
    ...(table !== undefined && { table }),
    ...(wellness !== undefined && { wellness }),
  };
};

/** One file's bytes as sessions, or why there are none. The same input and options give the same result. */
export const reduceFile = async (input: Input, options: ReduceOptions): Promise<ReducedFile> => {
  const read = await attempt(() => readInput(input, options.hints));
  return read instanceof ReadError ? { failure: failureOf(read) } : reduced(read, options);
};
