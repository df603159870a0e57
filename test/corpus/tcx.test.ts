import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../src/core/activity.ts';
import { ReadError } from '../../src/core/errors.ts';
import { isRun } from '../../src/core/sport.ts';
import { type Reduced, reduceSamples } from '../../src/normalise/reduce-samples.ts';
import { tcxReader } from '../../src/readers/tcx.ts';

/** A folder of real recordings; it is no part of the project, and without it these tests are skipped. */
const ROOT = process.env.RECOVER_CORPUS;
const HOW = 'set RECOVER_CORPUS to a folder with tcx/ and broken/ to run it';

/** Runs whose points do not hold what the laps count, by the end of their name. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  // The first three minutes have no point: the receiver was still looking for its satellites.
  'unknown_example.tcx': ['durationS', 'distanceM'],
  // The laps count two minutes in which the watch recorded no point and no metre, and which we take for pauses.
  '__garmin.tcx': ['durationS'],
};

interface Recording {
  readonly name: string;
  readonly activity: Activity;
  readonly reduced: Reduced;
}

const filesIn = (folder: string): readonly string[] => {
  const path = join(ROOT!, folder);
  return existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : [];
};

const tcxFiles = (): readonly string[] =>
  ['tcx', 'broken'].flatMap(filesIn).filter((path) => /\.tcx(\.gz)?$/i.test(path));

const bytesOf = (path: string): Uint8Array =>
  path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path);

const activitiesOf = (path: string): readonly Activity[] | ReadError => {
  try {
    return tcxReader.read({ name: path, bytes: bytesOf(path) }, {}).activities;
  } catch (error) {
    expect(error, path).toBeInstanceOf(ReadError);
    return error as ReadError;
  }
};

const recordingsOf = (path: string): readonly Recording[] => {
  const activities = activitiesOf(path);
  if (activities instanceof ReadError) return [];
  return activities.flatMap((activity) =>
    activity.samples === undefined
      ? []
      : [{ name: path, activity, reduced: reduceSamples(activity.samples, activity.sport) }],
  );
};

let kept: readonly Recording[] | undefined;
const runs = (): readonly Recording[] => {
  kept ??= tcxFiles()
    .flatMap(recordingsOf)
    .filter(({ activity }) => isRun(activity.sport));
  return kept;
};

const isException = (name: string, fact: string): boolean =>
  Object.entries(EXCEPTIONS).some(([end, facts]) => name.endsWith(end) && facts.includes(fact));

/** Runs whose device states this fact, with its value and ours. */
const compared = (fact: 'durationS' | 'distanceM' | 'averageHeartRateBpm' | 'maxHeartRateBpm') =>
  runs().flatMap(({ name, activity, reduced }) => {
    const truth = activity.facts[fact];
    return truth === undefined || isException(name, fact) ? [] : [{ name, truth, ours: reduced[fact]! }];
  });

describe.skipIf(ROOT === undefined)(`TCX files of a corpus (${HOW})`, () => {
  it('is read or refused with one sentence, each within ten seconds', () => {
    const files = tcxFiles();
    expect(files.length).toBeGreaterThan(0);
    for (const path of files) {
      const begin = performance.now();
      const result = activitiesOf(path);
      expect(performance.now() - begin, path).toBeLessThan(10_000);
      if (result instanceof ReadError) expect(result.message.length, path).toBeGreaterThan(10);
      else expect(result.length, path).toBeGreaterThan(0);
    }
  }, 600_000);

  it('gives sane numbers', () => {
    for (const { name, activity, reduced } of runs()) {
      for (const [fact, value] of Object.entries(reduced))
        if (typeof value === 'number') expect(value, `${name} ${fact}`).toBeGreaterThanOrEqual(0);
      expect(reduced.durationS ?? 0, name).toBeLessThanOrEqual(reduced.elapsedS! + 1e-6);
      expect(reduced.maxHeartRateBpm ?? 100, name).toBeLessThanOrEqual(230);
      if (activity.facts.averageHeartRateBpm === undefined) continue;
      expect(activity.facts.averageHeartRateBpm, name).toBeLessThanOrEqual(activity.facts.maxHeartRateBpm!);
    }
  }, 600_000);

  it.each(['distanceM', 'durationS'] as const)(
    "agrees with the laps' own %s within 1 % on every run",
    (fact) => {
      const pairs = compared(fact);
      expect(pairs.length).toBeGreaterThan(0);
      for (const { name, truth, ours } of pairs) expect(Math.abs(ours / truth - 1), name).toBeLessThan(0.01);
    },
    600_000,
  );

  it.each([
    ['averageHeartRateBpm', 1.5],
    ['maxHeartRateBpm', 1],
  ] as const)(
    "agrees with the laps' own %s within %d bpm on 97 runs of 100, one of fewer",
    (fact, withinBpm) => {
      const pairs = compared(fact);
      const apart = pairs.filter(({ truth, ours }) => Math.abs(ours - truth) > withinBpm);
      expect(apart.length, apart.map(({ name }) => name).join()).toBeLessThanOrEqual(
        Math.max(1, Math.floor(0.03 * pairs.length)),
      );
    },
    600_000,
  );
});
