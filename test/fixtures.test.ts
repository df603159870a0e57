import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { buildFixtures } from '../scripts/fixtures/build.ts';

const FOLDER = fileURLToPath(new URL('../fixtures', import.meta.url));
const built = buildFixtures();

const onDisk = (name: string): Buffer => readFileSync(join(FOLDER, name));
const rowsOf = (name: string): Record<string, string>[] => parse(onDisk(name), { columns: true });
const unpacked = (name: string, bytes: Uint8Array): Buffer =>
  name.endsWith('.gz') ? gunzipSync(bytes) : Buffer.from(bytes);

interface Entry {
  readonly day: string;
  readonly scenario: string | null;
  readonly file: string;
  readonly fileMissing: boolean;
  readonly verdict: string | null;
  readonly expect: readonly string[];
  readonly mayAlso: readonly string[];
  readonly never: readonly string[];
  readonly truth: {
    readonly movingS: number;
    readonly averageHeartRateBpm: number;
    readonly gradeAdjustedPaceSPerKm: number;
    readonly peak30sBpm: number;
    readonly decouplingRatio: number;
    readonly aboveDisputedCapS: number;
    readonly aboveLt1S: number;
    readonly turn: { readonly fasterFromS: number; readonly aboveDisputedCapFromS: number } | null;
  };
}

const expected = JSON.parse(onDisk('logs/strava-export.expected.json').toString('utf8')) as {
  readonly rulesInScope: readonly string[];
  readonly activities: Readonly<Record<string, Entry>>;
};
const entries = Object.values(expected.activities);
const scenario = (name: string): Entry => entries.find((entry) => entry.scenario === name)!;

describe('fixtures', () => {
  it('are what the generator writes today', () => {
    const stale = [...built].filter(([name, bytes]) => {
      if (!existsSync(join(FOLDER, name))) return true;
      return !unpacked(name, onDisk(name)).equals(unpacked(name, bytes));
    });
    expect(stale.map(([name]) => name)).toEqual([]);
  });

  it('hold no file that the generator does not write', () => {
    const names = readdirSync(join(FOLDER, 'logs'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(FOLDER.length + 1)
          .replaceAll('\\', '/'),
      );
    expect(names.filter((name) => !built.has(name))).toEqual([]);
  });

  it('come out the same twice, to the byte', () => {
    const again = buildFixtures();
    const differing = [...built].filter(([name, bytes]) => !Buffer.from(bytes).equals(Buffer.from(again.get(name)!)));
    expect(differing.map(([name]) => name)).toEqual([]);
  });

  it('carry no time stamp in their gzip headers', () => {
    const packed = [...built].filter(([name]) => name.endsWith('.gz'));
    expect(packed.length).toBeGreaterThan(20);
    for (const [name, bytes] of packed) expect([name, ...bytes.slice(4, 8)]).toEqual([name, 0, 0, 0, 0]);
  });

  it('stay under 2.5 MB together, the broken ones under 2 kB each', () => {
    const sizes = [...built.keys()].map((name) => [name, statSync(join(FOLDER, name)).size] as const);
    expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(2.5e6);
    for (const [name, size] of sizes) if (name.startsWith('logs/broken/')) expect(size, name).toBeLessThan(2048);
  });
});

describe('the hand-kept log', () => {
  const rows = rowsOf('logs/season.csv');

  it('holds fourteen weeks up to Sunday 2026-11-15', () => {
    expect(rows).toHaveLength(82);
    expect([rows[0]!.date, rows.at(-1)!.date]).toEqual(['2026-08-11', '2026-11-15']);
  });

  it('expects every rule in scope that rows can show', () => {
    const named = new Set(rows.flatMap((row) => row.expect!.split(' ')).map((cell) => cell.split(':')[0]!));
    named.delete('');
    const fromRows = expected.rulesInScope.filter((rule) => rule !== 'recovery/hr-drift');
    expect([...named].sort()).toEqual([...fromRows].sort());
  });

  it('names the type of some runs and leaves others to their titles', () => {
    const blank = rows.filter((row) => row.type === '').length;
    expect(blank).toBeGreaterThan(25);
    expect(blank).toBeLessThan(50);
  });
});

describe('the platform exports', () => {
  const rows = parse(onDisk('logs/strava-export/activities.csv'), { from_line: 2 }) as string[][];
  const header = (parse(onDisk('logs/strava-export/activities.csv'), { to_line: 1 }) as string[][])[0]!;

  it('hold the same runs of six weeks', () => {
    expect(rows).toHaveLength(34);
    expect(rowsOf('logs/garmin-activities.csv')).toHaveLength(34);
    expect(rows.map((row) => row[0]!)).toEqual(Object.keys(expected.activities));
  });

  it('have the published columns, five of them twice', () => {
    const twice = header.filter((name, i) => header.indexOf(name) !== i);
    expect(header).toHaveLength(103);
    expect(twice).toEqual(['Elapsed Time', 'Distance', 'Max Heart Rate', 'Relative Effort', 'Commute']);
  });

  it('name two files that are not there', () => {
    const missing = rows
      .map((row) => row[header.indexOf('Filename')]!)
      .filter((file) => !existsSync(join(FOLDER, 'logs/strava-export', file)));
    expect(missing.map((file) => file.slice(file.indexOf('.')))).toEqual(['.fit.gz', '.tcx.gz']);
    expect(missing).toEqual(entries.filter((entry) => entry.fileMissing).map((entry) => entry.file));
  });
});

describe('the expected findings', () => {
  it('name rules in scope only', () => {
    const named = entries.flatMap((entry) => [...entry.expect, ...entry.mayAlso, ...entry.never]);
    expect(named.map((rule) => rule.split(':')[0]!).filter((rule) => !expected.rulesInScope.includes(rule))).toEqual(
      [],
    );
  });

  it('keep recovery runs far below every limit', () => {
    const kept = entries.filter((entry) => entry.verdict === 'kept').map((entry) => entry.truth);
    expect(kept.length).toBeGreaterThan(5);
    for (const truth of kept) {
      expect(truth.averageHeartRateBpm).toBeLessThan(125);
      expect(truth.gradeAdjustedPaceSPerKm).toBeGreaterThan(390);
      expect(truth.movingS).toBeLessThanOrEqual(1500);
      expect(Math.abs(truth.decouplingRatio)).toBeLessThan(0.02);
    }
  });

  it('turn one run within 35 s of the change of pace', () => {
    const { turn, aboveLt1S } = scenario('recovery-turned').truth;
    expect(turn!.aboveDisputedCapFromS - turn!.fasterFromS).toBeLessThan(35);
    expect(aboveLt1S).toBeGreaterThan(1200);
  });

  it('let heart rate drift by 8 to 12 % in the heat, below the cap', () => {
    const { decouplingRatio, aboveDisputedCapS } = scenario('recovery-in-heat').truth;
    expect(decouplingRatio).toBeGreaterThan(0.085);
    expect(decouplingRatio).toBeLessThan(0.12);
    expect(aboveDisputedCapS).toBe(0);
  });

  it('let the maximum heart rate be seen in a race', () => {
    expect(Math.max(...entries.map((entry) => entry.truth.peak30sBpm))).toBeGreaterThan(189);
  });
});
