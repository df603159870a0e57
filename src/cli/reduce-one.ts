import { ReadError } from '../core/errors.ts';
import type { ReadHints } from '../core/reader.ts';
import type { Sport } from '../core/sport.ts';
import { attempt } from './attempt.ts';
import { failureOf } from './failure.ts';
import type { FoundFile } from './found-file.ts';
import type { Io } from './io.ts';
import { placeOf } from './place-of.ts';
import type { Progress } from './progress.ts';
import { type ReducedFile, reduceFile } from './reduce-file.ts';
import { relocate } from './relocate.ts';

/** One file to reduce, with the sport that a log's row states for it. */
export interface ReduceJob {
  readonly file: FoundFile;
  readonly toldSport?: Sport;
}

export interface ReduceCircumstances {
  readonly io: Io;
  readonly hints: ReadHints;
  readonly timeZone: string;
  readonly progress: Progress;
  /** For `--verbose`. */
  readonly note: (text: string) => void;
  /** Results of earlier runs may be used and kept. */
  readonly cache: boolean;
  /** Files that may be reduced at a time; absent = as many as pays. */
  readonly jobs?: number;
}

/** One file loaded, reduced and dropped. */
export const reduceOne = async (
  { file, toldSport }: ReduceJob,
  { hints, timeZone }: ReduceCircumstances,
): Promise<ReducedFile> => {
  const input = await attempt(() => file.load());
  if (input instanceof ReadError) return { failure: failureOf(input) };
  const reduced = await reduceFile(input, { hints, timeZone, ...(toldSport !== undefined && { toldSport }) });
  // The reader knows an entry by its name inside the archive.
  return file.entry === undefined ? reduced : relocate(reduced, placeOf(file));
};
