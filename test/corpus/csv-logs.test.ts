import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../src/core/activity.ts';
import { ReadError } from '../../src/core/errors.ts';
import type { ReadResult } from '../../src/core/reader.ts';
import { isRun, type Sport } from '../../src/core/sport.ts';
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
  [/^Garmin Connect /, 'garmin-connect'],
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

/** What a careful count of the file itself gives: rows by sport, kilometres and hours of the runs. */
interface Known {
  readonly rows: Readonly<Partial<Record<Sport, number>>>;
  readonly runKm: number;
  readonly runS: number;
  /** Rows that are no session, each with its line. */
  readonly skipped?: readonly (readonly [line: number, reason: string])[];
}

const KNOWN: Readonly<Record<string, Known>> = {
  'RGazzaneo__projeto_garmin__Activities(7).csv': { rows: { cycling: 1040 }, runKm: 0, runS: 0 },
  'RGazzaneo__projeto_garmin__Activities(8).csv': { rows: { swimming: 680 }, runKm: 0, runS: 0 },
  'RGazzaneo__projeto_garmin__Activities(9).csv': {
    rows: { running: 434, 'treadmill-running': 323, 'trail-running': 3 },
    runKm: 7343.97,
    runS: 2_231_972.6,
  },
  'RGazzaneo__projeto_garmin__Activities.csv': {
    rows: { cycling: 1040, swimming: 680, running: 434, 'treadmill-running': 323, 'trail-running': 3 },
    runKm: 7343.97,
    runS: 2_231_972.6,
  },
  'kosek-g__Running_performance_analysis__Activities.csv': { rows: { running: 182 }, runKm: 1467.05, runS: 482_141.2 },
  'PhilippPro__Running-App__Activities.csv': {
    // One distance was typed over with a comma: 2,81.
    rows: { running: 87, 'treadmill-running': 16 },
    runKm: 363.44 + 32.79 + 2 + 2.81,
    runS: 129_267,
  },
  'PhilippPro__Running-App__Activities_old.csv': {
    rows: { running: 57, 'treadmill-running': 3 },
    runKm: 245.72,
    runS: 79_263,
  },
};

const fileOf = ({ path }: Listed): string => path.split('/').at(-1) ?? path;

const bySport = (activities: readonly Activity[]): Readonly<Partial<Record<Sport, number>>> => {
  const rows: Partial<Record<Sport, number>> = {};
  for (const { sport } of activities) rows[sport] = (rows[sport] ?? 0) + 1;
  return rows;
};

const sum = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

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

  describe.each(listed.filter((entry) => fileOf(entry) in KNOWN))('$path, of another language', (entry) => {
    const result = read(entry);
    const known = KNOWN[fileOf(entry)]!;
    const runs = result.activities.filter(({ sport }) => isRun(sport));

    it('has its sports', () => expect(bySport(result.activities)).toEqual(known.rows));

    it('has its kilometres and hours', () => {
      expect(sum(runs.map(({ facts }) => facts.distanceM)) / 1000).toBeCloseTo(known.runKm, 1);
      expect(sum(runs.map(({ facts }) => facts.durationS))).toBeCloseTo(known.runS, 0);
    });

    it('tells each row that is no session, with its line', () => {
      const skipped = result.problems.filter(({ kind }) => kind !== 'doubtful');
      expect(skipped.map(({ place, reason }) => [place.line, reason])).toEqual(known.skipped ?? []);
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
