import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/cli/read-input.ts';
import type { Activity } from '../../src/core/activity.ts';
import { isRun } from '../../src/core/sport.ts';
import { reduceSamples } from '../../src/normalise/reduce-samples.ts';
import { quantile } from '../../src/numeric/quantile.ts';

/** A folder of real exports; it is no part of the project, and without it these tests are skipped. */
const ROOT = process.env.RECOVER_CORPUS;
/** Below this the rounding of a start alone is a percent. */
const SHORTEST_S = 600;

const RECORDING = /\.(?:fit|gpx|tcx)(?:\.gz)?$/i;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

const read = async (path: string): Promise<readonly Activity[]> => {
  const packed = readFileSync(path);
  const isPacked = packed[0] === 0x1f && packed[1] === 0x8b;
  const name = path.replace(/\.gz$/i, '');
  try {
    return (await readInput({ name, bytes: isPacked ? gunzipSync(packed) : packed }, {})).activities;
  } catch {
    return [];
  }
};

/** The recording that a row of a list names: beside the list, or anywhere under the same name or the same number. */
const recordingOf = (list: string, named: string, recordings: readonly string[]): string | undefined => {
  const beside = join(dirname(list), named);
  if (existsSync(beside)) return beside;
  const number = /\d{6,}/.exec(basename(named))?.[0];
  return recordings.find(
    (path) => basename(path) === basename(named) || (number !== undefined && basename(path).includes(number)),
  );
};

interface Pair {
  readonly name: string;
  readonly stravaMps: number;
  readonly oursMps: number;
}

const pairOf = async (list: string, row: Activity, recordings: readonly string[]): Promise<Pair | undefined> => {
  const stravaMps = row.facts.gradeAdjustedSpeedMps;
  if (stravaMps === undefined || row.linkedFile === undefined || !isRun(row.sport)) return undefined;
  const path = recordingOf(list, row.linkedFile, recordings);
  if (path === undefined) return undefined;
  const [activity, ...others] = await read(path);
  if (activity?.samples === undefined || others.length > 0) return undefined;
  const { gradeAdjustedSpeedMps: oursMps, movingS = 0 } = reduceSamples(activity.samples, row.sport);
  return oursMps === undefined || movingS < SHORTEST_S ? undefined : { name: basename(path), stravaMps, oursMps };
};

/** Every run of every list of Strava's, in any language, whose row states the pace and whose recording is there. */
const pairs = async (root: string): Promise<readonly Pair[]> => {
  const files = filesIn(root);
  const recordings = files.filter((path) => RECORDING.test(path));
  const found: Pair[] = [];
  for (const list of files.filter((path) => /\.csv$/i.test(path))) {
    const { dialect, activities } = await readInput({ name: list, bytes: readFileSync(list) }, {}).catch(() => ({
      dialect: '',
      activities: [] as readonly Activity[],
    }));
    if (!dialect.startsWith('strava')) continue;
    for (const row of activities) {
      const pair = await pairOf(list, row, recordings);
      if (pair !== undefined) found.push(pair);
    }
  }
  return found;
};

describe.skipIf(!ROOT)('grade-adjusted pace against the one that Strava states in its list of activities', () => {
  it('is within 1 % for half of the runs and within 4 % for nine tenths', { timeout: 300_000 }, async (context) => {
    const found = await pairs(ROOT!);
    if (found.length === 0) return context.skip('no list in the folder states the pace of a recording beside it');
    const off = found.map(({ stravaMps, oursMps }) => Math.abs(oursMps / stravaMps - 1));
    const worst = found.filter((_, i) => off[i]! > 0.04).map(({ name }) => name);
    expect(quantile(off, 0.5), `${found.length} runs`).toBeLessThanOrEqual(0.01);
    expect(quantile(off, 0.9), worst.join('\n')).toBeLessThanOrEqual(0.04);
  });
});
