import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../src/core/activity.ts';
import { ReadError } from '../../src/core/errors.ts';
import type { ReadResult } from '../../src/core/reader.ts';
import { isRun } from '../../src/core/sport.ts';
import { toSession } from '../../src/normalise/to-session.ts';
import { csvReader } from '../../src/readers/csv/index.ts';
import { isRunningPace, paceOf } from '../../src/readers/csv/plausible-pace.ts';

const CORPUS = process.env.RECOVER_CORPUS;

interface Listed {
  readonly path: string;
  readonly kind: string;
  readonly producer_or_device: string;
  readonly n_points_or_rows: string;
  readonly notes: string;
}

const logs = (): readonly Listed[] => {
  if (CORPUS === undefined || CORPUS === '') return [];
  const manifest: Listed[] = parse(readFileSync(join(CORPUS, 'MANIFEST.csv')), { columns: true });
  return manifest.filter((entry) => entry.kind === 'csv-log');
};

/** The dialects that are read today, by the manifest's words for the producer. */
const READ: readonly (readonly [producer: RegExp, dialect: string])[] = [
  [/^Strava activities\.csv \(English/, 'strava-bulk'],
  [/^Strava API dump/, 'strava-api'],
  [/^Strava website/, 'strava-site'],
  [/^Garmin Connect .*\((?:English|German)/, 'garmin-connect'],
  [/^Garmin Connect activity list \(German/, 'garmin-connect'],
  [/^intervals\.icu/, 'intervals-icu'],
  [/^Runkeeper/, 'runkeeper'],
  [/^hand-kept/, 'plain'],
];

const dialectOf = ({ producer_or_device }: Listed): string | undefined =>
  READ.find(([producer]) => producer.test(producer_or_device))?.[1];

const read = ({ path }: Listed): ReadResult =>
  csvReader.read({ name: path, bytes: readFileSync(join(CORPUS ?? '', path)) }, {});

const skippedRows = (result: ReadResult): number =>
  result.problems.filter(({ kind }) => kind !== 'doubtful').reduce((sum, { rows }) => sum + rows, 0);

const isPossible = ({ sport, facts }: Activity): boolean => {
  const timeS = facts.movingS ?? facts.durationS ?? facts.elapsedS;
  if (!isRun(sport) || timeS === undefined || facts.distanceM === undefined) return true;
  return isRunningPace(paceOf(timeS, facts.distanceM));
};

/** The manifest counts lines of this old layout, preamble and blank ones included. */
const countsLines = ({ producer_or_device }: Listed): boolean => producer_or_device.includes('old layout');

describe.skipIf(!CORPUS)('logs of the corpus (set RECOVER_CORPUS to its folder)', () => {
  const listed = logs();

  describe.each(listed.filter((entry) => dialectOf(entry) !== undefined))('$path', (entry) => {
    const result = read(entry);

    it('is recognised', () => expect(result.dialect).toBe(dialectOf(entry)));

    it('accounts for every row', () => {
      const rows = result.activities.length + skippedRows(result);
      if (countsLines(entry)) expect(rows).toBeLessThan(Number(entry.n_points_or_rows));
      else expect(rows).toBe(Number(entry.n_points_or_rows));
    });

    it('has running paces, or says on which line there is none', () => {
      const doubted = new Set(result.problems.filter(({ kind }) => kind === 'doubtful').map(({ place }) => place.line));
      const silent = result.activities.filter((one) => !isPossible(one) && !doubted.has(one.place.line));
      expect(silent.map(({ place }) => place.line)).toEqual([]);
    });

    it('has heart rates of the living', () => {
      const sessions = result.activities.map((activity) => toSession(activity, 'UTC'));
      const rates = sessions.flatMap((session) => [session.averageHeartRateBpm, session.maxHeartRateBpm]);
      expect(rates.every((bpm) => bpm === undefined || (bpm >= 30 && bpm <= 230))).toBe(true);
    });
  });

  it.each(listed.filter((entry) => dialectOf(entry) === undefined))(
    '$path is read or refused, never a fault',
    (entry) => {
      try {
        expect(read(entry).activities.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(ReadError);
        expect((error as ReadError).hint).toBeDefined();
      }
    },
  );
});
