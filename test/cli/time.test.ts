import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { activity, evenRecords, START } from '../support/fit-run.ts';
import { gpxText, type Point, pointsFrom, trackText } from '../support/gpx-text.ts';
import { runCli } from '../support/run-cli.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recover-time-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

interface Told {
  readonly id: string;
  readonly start: string | null;
  readonly day: string;
  readonly durationS: number;
  readonly elapsedS: number;
}

const sessions = async (path: string, ...flags: string[]): Promise<Told[]> => {
  const { out, code, err } = await runCli(['sessions', path, '-f', 'ndjson', ...flags]);
  expect([code, code === 0 ? '' : err]).toEqual([0, '']);
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
};

const gpx = (points: readonly Point[]): string => gpxText(trackText(points, '<type>running</type>'));
const withOffset = (points: readonly Point[], hours: number): readonly Point[] =>
  points.map((point) => {
    const localMs = Date.parse(point.time!) + hours * 3_600_000;
    const sign = hours < 0 ? '-' : '+';
    return { ...point, time: `${new Date(localMs).toISOString().slice(0, 19)}${sign}0${Math.abs(hours)}:00` };
  });

describe('a recording in UTC', () => {
  it('stands on the local day of --tz, with the offset of its own moment', async () => {
    const path = put('run.gpx', gpx(pointsFrom('2026-11-11T23:40:00Z', 901)));
    const days = async (zone: string) => (await sessions(path, '--tz', zone)).map(({ start, day }) => [start, day]);
    expect(await days('UTC')).toEqual([['2026-11-11T23:40:00+00:00', '2026-11-11']]);
    expect(await days('Asia/Kolkata')).toEqual([['2026-11-12T05:10:00+05:30', '2026-11-12']]);
    expect(await days('America/Los_Angeles')).toEqual([['2026-11-11T15:40:00-08:00', '2026-11-11']]);
  });

  it('has the same id under every zone', async () => {
    const path = put('run.gpx', gpx(pointsFrom('2026-11-11T23:40:00Z', 901)));
    const ids = await Promise.all(['UTC', 'Pacific/Apia'].map((zone) => sessions(path, '--tz', zone)));
    expect(ids[0]![0]!.id).toBe(ids[1]![0]!.id);
  });

  it.each([
    ['forward', '2026-03-29T00:30:00Z', '2026-03-29T01:30:00+01:00'],
    ['back', '2026-10-25T00:30:00Z', '2026-10-25T02:30:00+02:00'],
  ])('lasts as long as it did on the night the clocks go %s', async (_, from, start) => {
    const path = put('run.gpx', gpx(pointsFrom(from, 5401)));
    expect(await sessions(path, '--tz', 'Europe/Berlin')).toMatchObject([
      { start, day: start.slice(0, 10), durationS: 5400, elapsedS: 5400 },
    ]);
  });

  it('belongs to the day and week on which it began when midnight comes', async () => {
    // Sunday 23:50 in Berlin, an hour long.
    const path = put('run.gpx', gpx(pointsFrom('2026-11-15T22:50:00Z', 3601)));
    const { out } = await runCli(['analyze', path, '--json', '--tz', 'Europe/Berlin', '--now', '2026-11-21']);
    const { period, sessions: told, weeks } = JSON.parse(out);
    expect([told[0].day, period.from, period.to]).toEqual(['2026-11-15', '2026-11-09', '2026-11-15']);
    expect(weeks[0].totals.runs).toBe(1);
  });
});

describe('a recording that tells its offset', () => {
  it.each([9, -8])('keeps the day of the place it was made at: GPX, %i hours', async (hours) => {
    const path = put('run.gpx', gpx(withOffset(pointsFrom('2026-11-11T22:00:00Z', 901), hours)));
    const [told] = await sessions(path, '--tz', 'Europe/Berlin');
    expect(told!.day).toBe(hours > 0 ? '2026-11-12' : '2026-11-11');
    expect(Date.parse(told!.start!)).toBe(Date.parse('2026-11-11T22:00:00Z'));
  });

  it('keeps the day of the place it was made at: FIT', async () => {
    const path = put(
      'run.fit',
      evenRecords(activity(), 0, 600)
        .message(34, [
          [253, 'uint32', START + 600],
          [5, 'uint32', START + 600 - 8 * 3600],
        ])
        .close(),
    );
    expect(await sessions(path, '--tz', 'Asia/Tokyo')).toMatchObject([
      { start: '2026-11-10T22:31:00-08:00', day: '2026-11-10' },
    ]);
  });
});

describe('a log', () => {
  it('of Strava is in UTC, of Garmin local', async () => {
    const strava = put(
      'activities.csv',
      'Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance\n1,"Nov 11, 2026, 11:40:00 PM",Late,Run,1800,5\n',
    );
    expect(await sessions(strava, '--tz', 'Asia/Kolkata')).toMatchObject([
      { start: '2026-11-12T05:10:00+05:30', day: '2026-11-12' },
    ]);
    const garmin = put(
      'Activities.csv',
      'Activity Type,Date,Title,Distance,Time,Calories,Avg HR\nRunning,2026-11-11 23:40:00,Late,5.00,00:30:00,300,140\n',
    );
    for (const zone of ['Asia/Kolkata', 'America/Los_Angeles']) {
      expect((await sessions(garmin, '--tz', zone))[0]!.day).toBe('2026-11-11');
    }
  });

  it('in UTC knows apart what happened in the hour that comes twice', async () => {
    const path = put(
      'activities.csv',
      'Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance\n' +
        '2,"Oct 25, 2026, 1:35:00 AM",Second,Run,1800,5\n1,"Oct 25, 2026, 12:30:00 AM",First,Run,1800,5\n',
    );
    expect((await sessions(path, '--tz', 'Europe/Berlin')).map(({ start }) => start)).toEqual([
      '2026-10-25T02:30:00+02:00',
      '2026-10-25T02:35:00+01:00',
    ]);
  });

  it('takes leap days, and says which days no calendar has', async () => {
    const path = put(
      'log.csv',
      'date,km,time\n2024-02-29,5,30:00\n2023-02-29,5,30:00\n1970-01-01,5,30:00\n2038-01-20,5,30:00\n1969-12-31,5,30:00\n2101-01-01,5,30:00\n',
    );
    const { out } = await runCli(['analyze', path, '--all', '--json', '--now', '2040-01-01']);
    const report = JSON.parse(out);
    expect(report.sessions.map(({ day }: Told) => day)).toEqual(['1970-01-01', '2024-02-29', '2038-01-20']);
    const skipped = report.findings.filter(({ rule }: { rule: string }) => rule === 'data/row-skipped');
    const lines = skipped.map(({ location: { line, endLine } }: { location: Record<string, number> }) => [
      line,
      endLine,
    ]);
    expect(lines).toEqual([
      [3, null],
      [6, 7],
    ]);
  });
});

it('a zone that is none is refused', async () => {
  const { code, err } = await runCli(['analyze', 'fixtures/logs/season.csv', '--tz', 'Middle/Earth']);
  expect([code, err]).toEqual([2, expect.stringContaining('Europe/Amsterdam')]);
});
