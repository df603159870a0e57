import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Activity } from '../../src/core/activity.ts';
import { ReadError } from '../../src/core/errors.ts';
import { isRun } from '../../src/core/sport.ts';
import { type Reduced, reduceSamples } from '../../src/normalise/reduce-samples.ts';
import { fitReader } from '../../src/readers/fit.ts';

/** A folder of real recordings; it is no part of the project, and without it the tests on them are skipped. */
export const CORPUS = process.env.RECOVER_CORPUS;
/** Below this a recording is a test pattern: the fractions of a second at its ends alone are more than a percent. */
const SHORTEST_S = 120;

/** One activity of a FIT file with samples, as read and as reduced. */
export interface Recording {
  readonly name: string;
  readonly activity: Activity;
  readonly reduced: Reduced;
}

/** The FIT files anywhere in a folder of the corpus, by name; none where the folder is missing. */
export const filesBelow = (folder: string): readonly string[] => {
  const path = join(CORPUS!, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.fit$/i.test(name))
    .sort()
    .map((name) => join(path, name));
};

/** What the reader makes of a file, or how it refuses it. @throws anything else than its refusal */
export const outcome = (path: string): readonly Activity[] | ReadError => {
  try {
    return fitReader.read({ name: path, bytes: readFileSync(path) }, {}).activities;
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
};

/** The recordings in the files that can be read. */
export const recordingsOf = (paths: readonly string[]): readonly Recording[] =>
  paths.flatMap((path) => {
    const activities = outcome(path);
    if (activities instanceof ReadError) return [];
    return activities.flatMap((activity) =>
      activity.samples === undefined
        ? []
        : [{ name: basename(path), activity, reduced: reduceSamples(activity.samples, activity.sport) }],
    );
  });

/** The runs of two minutes and more below these folders. */
export const runsBelow = (...folders: readonly string[]): readonly Recording[] =>
  recordingsOf(folders.flatMap(filesBelow)).filter(
    ({ activity: { sport, facts } }) => isRun(sport) && (facts.durationS ?? 0) >= SHORTEST_S,
  );
