import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../src/core/activity.ts';
import { ReadError } from '../../src/core/errors.ts';
import { isRun } from '../../src/core/sport.ts';
import { type Reduced, reduceSamples } from '../../src/normalise/reduce-samples.ts';
import { gpxReader } from '../../src/readers/gpx.ts';

/** A folder of real recordings; it is no part of the project, and without it these tests are skipped. */
const ROOT = process.env.RECOVER_CORPUS;
const HOW = 'set RECOVER_CORPUS to a folder with gpx/, broken/, csv-log/ and other/ to run it';

interface Recording {
  readonly name: string;
  readonly activity: Activity;
  readonly reduced: Reduced;
}

const filesIn = (folder: string): readonly string[] => {
  const path = join(ROOT!, folder);
  return existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : [];
};

const bytesOf = (path: string): Uint8Array =>
  path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path);

const gpxFiles = (): readonly string[] =>
  ['gpx', 'broken'].flatMap(filesIn).filter((path) => /\.gpx(\.gz)?$/i.test(path));

const recordingsOf = (path: string): readonly Recording[] =>
  gpxReader.read({ name: path, bytes: bytesOf(path) }, {}).activities.map((activity) => ({
    name: path,
    activity,
    reduced: reduceSamples(activity.samples!, activity.sport),
  }));

const outcome = (path: string): readonly Recording[] | ReadError => {
  try {
    return recordingsOf(path);
  } catch (error) {
    expect(error, path).toBeInstanceOf(ReadError);
    return error as ReadError;
  }
};

const readAll = (): readonly Recording[] =>
  gpxFiles()
    .map(outcome)
    .flatMap((result) => (result instanceof ReadError ? [] : result));

let kept: readonly Recording[] | undefined;
const allRecordings = (): readonly Recording[] => {
  kept ??= readAll();
  return kept;
};

const off = (ours: number | undefined, truth: number): number => Math.abs(ours! / truth - 1);

const seconds = (clock: string): number => clock.split(':').reduce((total, part) => total * 60 + Number(part), 0);

/** Rows of logs that name the GPX file of each activity, with its distance in km and its duration. */
const loggedRows = (): readonly Record<string, string>[] =>
  filesIn('csv-log')
    .filter((path) => readFileSync(path, 'utf8').slice(0, 2000).split('\n')[0]!.includes('GPX File'))
    .flatMap(
      (path) => parse(readFileSync(path), { columns: true, relax_column_count: true }) as Record<string, string>[],
    );

interface PlatformRow {
  readonly start_date: string;
  readonly distance: number;
  readonly moving_time: number;
  readonly elapsed_time: number;
}

/** What a platform made of uploads of the same files. */
const platformRows = (): readonly PlatformRow[] =>
  filesIn('other')
    .filter((path) => path.endsWith('activities.json'))
    .flatMap((path) => JSON.parse(readFileSync(path, 'utf8')) as PlatformRow[]);

/** Same length, and starts that differ by nothing but a time zone. */
const isSame = (row: PlatformRow, { activity, reduced }: Recording): boolean => {
  const apartS = Math.abs(Date.parse(`${row.start_date}Z`) / 1000 - activity.samples!.timeS[0]!);
  return (
    apartS < 15 * 3600 &&
    Math.abs(apartS - Math.round(apartS / 3600) * 3600) <= 1 &&
    Math.abs(row.elapsed_time - reduced.elapsedS!) <= 1
  );
};

describe.skipIf(ROOT === undefined)(`GPX files of a corpus (${HOW})`, () => {
  it('is read or refused with one sentence, each within ten seconds', () => {
    const files = gpxFiles();
    expect(files.length).toBeGreaterThan(0);
    for (const path of files) {
      const begin = performance.now();
      const result = outcome(path);
      expect(performance.now() - begin, path).toBeLessThan(10_000);
      if (result instanceof ReadError) expect(result.message.length, path).toBeGreaterThan(10);
      else expect(result.length, path).toBeGreaterThan(0);
    }
  }, 600_000);

  it('gives sane numbers', () => {
    for (const { name, reduced } of allRecordings()) {
      for (const [fact, value] of Object.entries(reduced))
        if (typeof value === 'number') expect(value, `${name} ${fact}`).toBeGreaterThanOrEqual(0);
      expect(reduced.durationS ?? 0, name).toBeLessThanOrEqual(reduced.elapsedS! + 1e-6);
      expect(reduced.movingS ?? 0, name).toBeLessThanOrEqual((reduced.durationS ?? 0) + 1e-6);
      expect(reduced.maxHeartRateBpm ?? 100, name).toBeLessThanOrEqual(230);
    }
  }, 600_000);

  it('agrees with the log rows that name the file: distance within 2 %, duration within 5 %', () => {
    const pairs = loggedRows().flatMap((row) =>
      allRecordings()
        .filter(({ name }) => row['GPX File'] !== '' && name.endsWith(`__${row['GPX File']}`))
        .map((recording) => ({ row, recording })),
    );
    for (const { row, recording } of pairs) {
      expect(off(recording.reduced.distanceM, Number(row['Distance (km)']) * 1000), recording.name).toBeLessThan(0.02);
      expect(off(recording.reduced.durationS, seconds(row.Duration!)), recording.name).toBeLessThan(0.05);
    }
  }, 600_000);

  it('agrees with a platform on the same files, nine times of ten: distance within 2 %, moving time within 5 %', () => {
    const recordings = allRecordings();
    const pairs = platformRows().flatMap((row) =>
      recordings.filter((recording) => isSame(row, recording)).map((recording) => ({ row, recording })),
    );
    const near = pairs.filter(
      ({ row, recording: { reduced } }) =>
        off(reduced.distanceM, row.distance) < 0.02 && off(reduced.movingS, row.moving_time) < 0.05,
    );
    expect(near.length).toBeGreaterThanOrEqual(0.9 * pairs.length);
  }, 600_000);

  it("agrees with the device's own distance in the file: within 2 % on runs, 4 % on strolls", () => {
    for (const { name, activity, reduced } of allRecordings()) {
      const { distanceM } = activity.facts;
      if (distanceM === undefined) continue;
      expect(off(reduced.distanceM, distanceM), name).toBeLessThan(isRun(activity.sport) ? 0.02 : 0.04);
    }
  }, 600_000);

  it('doubts the heart rate of few files that have it throughout', () => {
    const withHeart = allRecordings().filter(({ reduced: { heartRateTrust } }) => heartRateTrust.verdict !== 'none');
    const doubted = withHeart.filter(
      ({
        reduced: {
          heartRateTrust: { verdict, reasons },
        },
      }) => {
        const isOnlyMissing = reasons.every((reason) => reason.startsWith('no heart rate for'));
        return verdict !== 'good' && !isOnlyMissing;
      },
    );
    expect(doubted.length).toBeLessThanOrEqual(0.05 * withHeart.length);
  }, 600_000);
});
