import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TooLarge } from '../../src/cli/io.ts';
import { bytesOf, gpxOfSamples } from '../support/gpx-text.ts';
import { healthText, heartText, workoutText } from '../support/health-text.ts';
import { runCli } from '../support/run-cli.ts';
import { syntheticRun } from '../support/synthetic-run.ts';
import { cheetahText, polarText, wahooText } from '../support/table-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'recover-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};

/** A recovery run that passes any cap within its first minutes and goes on rising. */
const run = syntheticRun({
  seconds: 3000,
  bpm: (s) => 132 + s / 80 + 2 * Math.sin(s / 11),
  mps: () => 2.7,
});
const START_S = run.timeS[0]!;
const NAME = '2026_11_11_06_31_00.csv';
const ZONE = ['--tz', 'UTC', '--now', '2026-11-16T08:00:00Z', '--set', 'athlete.hrMax=190', '--all'];

const log = write('log.csv', 'date,title,distance_km,duration\n2026-11-11 06:31,Recovery jog,8.1,50:00\n');

interface Told {
  readonly verdict: string;
  readonly turnS: number;
  readonly driftPct: number;
  readonly hr: number;
  readonly rules: readonly string[];
}

const told = async (...paths: readonly string[]): Promise<Told> => {
  const { out, err } = await runCli(['analyze', ...paths, '--json', ...ZONE]);
  if (out === '') throw new Error(err);
  const { sessions, findings } = JSON.parse(out);
  expect(sessions).toHaveLength(1);
  const [{ verdict, turn, drift, avgHrBpm }] = sessions;
  return {
    verdict,
    turnS: turn.atS,
    driftPct: drift.decouplingPct,
    hr: avgHrBpm,
    rules: findings.map(({ rule, severity }: { rule: string; severity: string }) => `${rule} ${severity}`),
  };
};

describe('the same recovery run from another kind of file', () => {
  const byGpx = told(log, write('gpx/run.gpx', gpxOfSamples(run)));

  it.each([
    ['Polar Flow', polarText(run)],
    ['Polar Flow in miles', polarText(run, true)],
    ['GoldenCheetah', cheetahText(run)],
    ['Wahoo Fitness', wahooText(run)],
  ])('gives the same verdict and nearly the same numbers by %s', async (kind, text) => {
    const expected = await byGpx;
    const found = await told(log, write(`${kind}/${NAME}`, text));
    expect(expected.verdict).toBe('became-workout');
    expect(found.verdict).toBe(expected.verdict);
    expect(found.rules).toEqual(expected.rules);
    expect(Math.abs(found.turnS - expected.turnS)).toBeLessThanOrEqual(30);
    expect(Math.abs(found.driftPct - expected.driftPct)).toBeLessThan(0.5);
    expect(found.hr).toBeCloseTo(expected.hr, 0);
  });

  it('and by Apple Health, whose heart rates and route stand in two files', async () => {
    const expected = await byGpx;
    const hearts = Array.from({ length: 600 }, (_, i) => heartText(START_S + i * 5, run.heartRateBpm![i * 5]!)).join(
      '\n',
    );
    const route = '<WorkoutRoute><FileReference path="/workout-routes/route_1.gpx"/></WorkoutRoute>';
    const path = write(
      'apple/export.xml',
      healthText(hearts, workoutText({ startS: START_S, lastingS: 3000, inside: route })),
    );
    write('apple/workout-routes/route_1.gpx', gpxOfSamples(run).replaceAll(/<extensions>.*?<\/extensions>/g, ''));
    const found = await told(log, path);
    expect(found.verdict).toBe(expected.verdict);
    expect(found.rules).toEqual(expected.rules);
    expect(Math.abs(found.turnS - expected.turnS)).toBeLessThanOrEqual(30);
    expect(Math.abs(found.driftPct - expected.driftPct)).toBeLessThan(0.5);
    expect(await told(log, join(folder, 'apple'))).toEqual(found);
  });
});

describe('an export that is larger than memory', () => {
  const text = healthText(workoutText({ startS: START_S, lastingS: 3000 }));
  const large = {
    kindOf: (path: string) => (/\.(?:xml|gpx)$/.test(path) ? ('file' as const) : undefined),
    readFile: () => {
      throw new TooLarge('the file has 3000 MB, more than the 256 MB that are read');
    },
    openFile: async function* () {
      const bytes = bytesOf(text);
      for (let at = 0; at < bytes.length; at += 500) yield bytes.slice(at, at + 500);
    },
  };

  it('is read part by part', async () => {
    const { code, out } = await runCli(['sessions', 'export.xml', '-f', 'ndjson'], { io: large });
    expect([code, JSON.parse(out).durationS]).toEqual([0, 3000]);
  });

  it('is named by formats --detect', async () => {
    const { out } = await runCli(['formats', '--detect', 'export.xml'], { io: large });
    expect(out).toContain('apple-health');
  });

  it('is refused where it is of another kind', async () => {
    const openFile = async function* () {
      yield bytesOf(gpxOfSamples(run));
    };
    const { code, err } = await runCli(['sessions', 'a.gpx'], { io: { ...large, openFile } });
    expect([code, err]).toEqual([2, expect.stringContaining('more than the 256 MB')]);
  });
});

describe('laps', () => {
  const laps = [1, 2, 3, 4, 5, 6, 7]
    .map((lap) => `${lap},00:06:40,00:06:40,1.00,06:40,170,88,${125 + lap * 3},${135 + lap * 3}`)
    .join('\n');
  const text = `Split,Time,Moving Time,GetDistance,Avg Pace,Avg Run Cadence,Avg Stride Length,Avg HR,Max HR\n${laps}\nSummary,00:46:40,00:46:40,7.00,06:40,170,88,137,156\n`;

  it('tell drift as a note, and say that it is by lap', async () => {
    const path = write('laps/Run20261111063100.csv', text);
    const rows = write('laps/log.csv', 'date,title,distance_km,duration\n2026-11-11 06:31,Recovery jog,7,46:40\n');
    const { out } = await runCli(['analyze', rows, path, '--json', ...ZONE]);
    const { sessions, findings } = JSON.parse(out);
    expect(sessions).toHaveLength(1);
    expect(sessions[0].drift).toMatchObject({ assessable: true, from: 'laps' });
    const drift = findings.find(({ rule }: { rule: string }) => rule === 'recovery/hr-drift');
    expect(drift).toMatchObject({ severity: 'info', message: expect.stringContaining('from lap to lap') });
  });

  it('without a day are refused, and it is said what to do', async () => {
    const { code, err } = await runCli(['analyze', write('laps/activity_22629961007.csv', text)]);
    expect(code).toBe(2);
    expect(err).toMatch(/neither the file nor its name tells the day/);
    expect(err).toMatch(/2026-11-11_06-31-00\.csv/);
  });
});

it('formats lists the tables of one activity and Apple Health', async () => {
  const { out } = await runCli(['formats']);
  for (const name of ['polar-flow', 'golden-cheetah', 'wahoo-fitness', 'epson-runsense', 'laps', 'apple-health'])
    expect(out).toContain(name);
});
