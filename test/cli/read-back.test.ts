import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholeRun } from '../support/fit-run.ts';
import { gpxOfSamples } from '../support/gpx-text.ts';
import { runCli } from '../support/run-cli.ts';
import { syntheticRun, withPause } from '../support/synthetic-run.ts';
import { tcxOfSamples } from '../support/tcx-text.ts';

const SEASON = 'fixtures/logs/season.csv';
const EXPORT = 'fixtures/logs/strava-export';
const HOW = ['--tz', 'Europe/Berlin', '--now', '2026-11-21T12:00:00Z'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recover-read-back-'));
  mkdirSync(join(folder, 'runs'));
  const run = syntheticRun({ seconds: 2400, mps: (second) => 2.6 + second / 8000, heightM: (metres) => metres / 40 });
  writeFileSync(join(folder, 'runs/a.gpx'), gpxOfSamples(withPause(run, 900, 60, true)));
  writeFileSync(join(folder, 'runs/b.fit'), wholeRun().close());
  const longer = syntheticRun({ seconds: 3000, bpm: (second) => 140 + second / 100 });
  writeFileSync(join(folder, 'runs/c.tcx'), tcxOfSamples({ ...longer, timeS: longer.timeS.map((at) => at + 86_400) }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const out = async (argv: readonly string[], stdin?: string): Promise<string> => {
  const done = await runCli([...argv, ...HOW], stdin === undefined ? {} : { stdin });
  expect([done.code, done.code === 0 ? '' : done.err]).toEqual([0, '']);
  return done.out;
};

/** A report but for what it says of its inputs. */
const reportOf = async (path: string, stdin?: string) => {
  const { inputs: _, ...report } = JSON.parse(await out(['analyze', path, '--all', '--json'], stdin));
  return report;
};

describe('sessions -f ndjson --streams', () => {
  it.each([
    ['an export', () => EXPORT],
    ['a folder of GPX, FIT and TCX', () => join(folder, 'runs')],
    ['a log without recordings', () => 'fixtures/logs/garmin-activities.csv'],
  ])('of %s, read back through a pipe, gives the same report', async (_, path) => {
    const list = await out(['sessions', path(), '-f', 'ndjson', '--streams']);
    expect(await reportOf('-', list)).toEqual(await reportOf(path()));
  });

  it('gives the same zones, slots and list again', async () => {
    const list = await out(['sessions', EXPORT, '-f', 'ndjson', '--streams']);
    for (const command of ['zones', 'slots']) {
      expect(await out([command, '-', '--json'], list)).toBe(await out([command, EXPORT, '--json']));
    }
    expect(await out(['sessions', '-', '-f', 'ndjson', '--streams'], list)).toBe(list);
  });

  it('gives the same report from a file, whatever zone is set when it is read', async () => {
    const file = join(folder, 'sessions.ndjson');
    writeFileSync(file, await out(['sessions', EXPORT, '-f', 'ndjson', '--streams']));
    const { timeZone: _, ...report } = JSON.parse(
      (await runCli(['analyze', file, '--all', '--json', '--tz', 'Pacific/Apia', ...HOW.slice(2)])).out,
    );
    expect(report.sessions).toEqual((await reportOf(EXPORT)).sessions);
  });

  it('beside the files it was made from adds nothing', async () => {
    const file = join(folder, 'runs/sessions.ndjson');
    writeFileSync(file, await out(['sessions', join(folder, 'runs'), '-f', 'ndjson', '--streams']));
    const both = await reportOf(join(folder, 'runs'));
    rmSync(file);
    const ids = ({ sessions }: { sessions: readonly { id: string }[] }): string[] => sessions.map(({ id }) => id);
    expect(ids(both)).toEqual(ids(await reportOf(join(folder, 'runs'))));
  });
});

describe('sessions -f csv', () => {
  it.each([SEASON, 'fixtures/logs/garmin-activities.csv'])('of %s reads back to the same report', async (path) => {
    const list = await out(['sessions', path, '-f', 'csv']);
    const plain = (report: Awaited<ReturnType<typeof reportOf>>) => ({
      ...report,
      counts: undefined,
      sessions: report.sessions.map((session: object) => ({ ...session, source: undefined })),
      findings: report.findings
        .filter(({ rule }: { rule: string }) => rule !== 'data/row-skipped')
        .map((finding: object) => ({ ...finding, location: undefined })),
    });
    expect(plain(await reportOf('-', list))).toEqual(plain(await reportOf(path)));
    expect(await out(['sessions', '-', '-f', 'csv'], list)).toBe(list);
  });
});

describe('--streams', () => {
  it('is refused where no format can carry them', async () => {
    const { code, err } = await runCli(['sessions', EXPORT, '-f', 'csv', '--streams']);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('--streams goes with a format that can hold streams\n  add -f ndjson'),
    ]);
  });

  it('works with JSON as well', async () => {
    const list = await out(['sessions', EXPORT, '--json', '--streams']);
    expect(await reportOf('-', list)).toEqual(await reportOf(EXPORT));
  });
});

it('a list of which no line can be read ends with 2 and says where', async () => {
  const { code, err } = await runCli(['analyze', '-'], { stdin: '{"id": "x", "day": "x", "sport": "running"}\n' });
  expect(code).toBe(2);
  expect(err).toContain('standard input:1: "day" is "x", expected a calendar day such as 2026-11-11');
});
