import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gpxText, pointsFrom, segmentText, trackText } from '../support/gpx-text.ts';
import { runCli } from '../support/run-cli.ts';

const START = '2026-11-11T06:30:00Z';
/** 900 s and 2502 m. */
const run = (start = START): string => gpxText(trackText(pointsFrom(start, 901), '<type>running</type>'));
const HEADER = 'Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename\n';
const row = (file: string): string => `1,"Nov 11, 2026, 6:30:00 AM",Recovery jog,Run,900,2.50,${file}\n`;
const CUT = run().slice(0, 5000);
const ROUTE = gpxText('<trk><trkseg><trkpt lat="1" lon="2"/><trkpt lat="1" lon="3"/></trkseg></trk>');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recover-folders-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
};

interface Told {
  readonly title: string | null;
  readonly hasStream: boolean;
  readonly source: readonly { readonly file: string }[];
}

const read = async (...paths: string[]) => {
  const { code, out, err } = await runCli(['analyze', ...paths, '--all', '--json'], {});
  const report = code === 0 ? JSON.parse(out) : { sessions: [], findings: [], inputs: [] };
  return { code, err, ...(report as { sessions: Told[]; findings: { rule: string }[]; inputs: { file: string }[] }) };
};

const filesOf = ({ source }: Told): readonly string[] => source.map(({ file }) => file.slice(folder.length + 1));

describe('an export folder', () => {
  it('passes over what is no training: no finding, one note, all among the inputs', async () => {
    put('activities.csv', HEADER + row(''));
    put('bikes.csv', 'Bike Name,Bike Brand\nGravel,Some\n');
    put('comments.csv', 'Comment Date,Comment\n2026-11-10 10:00:00 UTC,Nice 10 km in 50:00\n');
    put('events.csv', '');
    put('routes/1.gpx', ROUTE);
    const { sessions, findings, inputs, err } = await read(folder);
    expect(sessions).toHaveLength(1);
    expect(findings.filter(({ rule }) => rule === 'data/row-skipped')).toEqual([]);
    expect(err).toBe('note: 4 other files without training in them passed over; --verbose lists them\n');
    expect(inputs).toHaveLength(5);
  });

  it('warns of a damaged recording and of a log in a language that is not read', async () => {
    put('a.gpx', run());
    put('b.gpx', CUT);
    put('Activities.csv', 'Typ aktivity,Datum,Oblíbené,Název,Vzdálenost\nBěh,2026-11-11 07:30:00,false,Run,5\n');
    const { err } = await read(folder);
    expect(err).toMatch(/warning: \S*b\.gpx:\d+: not well-formed XML/);
    expect(err).toMatch(/warning: \S*Activities\.csv.*Czech/);
  });

  it('is walked once however its links go in circles', async () => {
    put('runs/a.gpx', run());
    symlinkSync('..', join(folder, 'runs', 'up'));
    symlinkSync('../runs', join(folder, 'runs', 'again'));
    symlinkSync('self.gpx', join(folder, 'runs', 'self.gpx'));
    const { sessions, err } = await read(folder);
    expect(sessions.map((one) => one.source.length)).toEqual([1]);
    expect(err).toMatch(/self\.gpx: its symbolic links go in a circle/);
  });

  it('without anything readable ends with 2 and says why of each', async () => {
    put('routes/1.gpx', ROUTE);
    const { code, err } = await read(folder);
    expect([code, err]).toEqual([2, expect.stringMatching(/routes\/1\.gpx: 2 track points without a time/)]);
  });

  it('that is empty is named', async () => {
    const { code, err } = await read(folder);
    expect([code, err.includes(folder)]).toEqual([2, true]);
  });
});

describe("a row's file", () => {
  it.each([
    ['where the row says', 'activities/1.gpx', 'activities/1.gpx'],
    ['packed', 'activities/1.gpx.gz', 'activities/1.gpx.gz'],
    ['unpacked since', 'activities/1.gpx.gz', 'activities/1.gpx'],
    ['packed since', 'activities/1.gpx', 'activities/1.gpx.gz'],
    ['written on Windows', 'activities\\1.gpx', 'activities/1.gpx'],
    ['on a disk of another machine', 'C:\\Users\\me\\export\\activities\\1.gpx', 'activities/1.gpx'],
    ['at a path that has moved', '/home/me/old export/activities/1.gpx', 'activities/1.gpx'],
    ['with blanks and umlauts', 'activities/Läufe im März.gpx', 'activities/Läufe im März.gpx'],
  ])('is found %s and belongs to the row alone', async (_, told, lies) => {
    put('activities.csv', HEADER + row(told));
    put(lies, lies.endsWith('.gz') ? gzipSync(run()) : run());
    const { sessions } = await read(folder);
    expect(sessions.map((one) => [one.title, one.hasStream, filesOf(one)])).toEqual([
      ['Recovery jog', true, ['activities.csv', lies]],
    ]);
  });

  it('recorded on another day is not mixed into the row, but read by itself', async () => {
    put('activities.csv', HEADER + row('1.gpx'));
    put('1.gpx', run('2026-10-01T06:30:00Z'));
    const { sessions, err } = await read(folder);
    expect(sessions.map((one) => [one.hasStream, filesOf(one)])).toEqual([
      [true, ['1.gpx']],
      [false, ['activities.csv']],
    ]);
    expect(err).toMatch(/1 row names a file recorded on another day: the row alone is used/);
  });

  it('with several recordings loses none of them', async () => {
    const two = segmentText(pointsFrom(START, 901)) + segmentText(pointsFrom('2026-11-11T17:00:00Z', 601));
    put('activities.csv', HEADER + row('1.gpx'));
    put('1.gpx', gpxText(`<trk><type>running</type>${two}</trk>`));
    expect((await read(folder)).sessions.map((one) => one.source.length)).toEqual([2, 1]);
  });

  it('whose recordings make up the row stands for it', async () => {
    const two = segmentText(pointsFrom(START, 901)) + segmentText(pointsFrom('2026-11-11T17:00:00Z', 601));
    put('activities.csv', `${HEADER}1,"Nov 11, 2026, 6:30:00 AM",Twice round,Run,39000,4.17,1.gpx\n`);
    put('1.gpx', gpxText(`<trk><type>running</type>${two}</trk>`));
    const { sessions, err } = await read(folder);
    expect(sessions.map((one) => [one.title, one.hasStream, filesOf(one)])).toEqual([
      ['Twice round', true, ['activities.csv', '1.gpx']],
      ['Twice round', true, ['activities.csv', '1.gpx']],
    ]);
    expect(err).not.toMatch(/several recordings/);
  });

  it('that is a device is not opened', async () => {
    put('activities.csv', HEADER + row('/dev/zero'));
    expect((await read(folder)).err).toMatch(/names a file that is not there/);
  });
});

describe('paths', () => {
  it('spelt in two ways are one file', async () => {
    put('a.gpx', run());
    const { sessions } = await read(join(folder, 'a.gpx'), `${folder}/./a.gpx`, `${folder}/`);
    expect(sessions.map((one) => one.source.length)).toEqual([1]);
  });

  it('of an absolute glob stay absolute, and what it catches beside logs is passed over', async () => {
    put('runs/a.gpx', run());
    put('runs/route.gpx', ROUTE);
    const { sessions, err } = await read(`${folder}/**/*.gpx`);
    expect(sessions.map(filesOf)).toEqual([['runs/a.gpx']]);
    expect(err).toMatch(/1 other file without training in it passed over/);
  });

  it('that are empty are refused', async () => {
    expect(await read('')).toMatchObject({ code: 2, err: expect.stringMatching(/empty path/) });
  });
});

it('merges the same run from row, file, second log and older export into one', async () => {
  put('new/activities.csv', HEADER + row('1.gpx'));
  put('new/1.gpx', run());
  put('old/activities.csv', HEADER + row('1.gpx'));
  put('old/1.gpx', run());
  put(
    'garmin.csv',
    'Activity Type,Date,Favorite,Title,Distance,Calories,Time\nRunning,2026-11-11 06:30:00,false,Jog,2.50,200,00:15:00\n',
  );
  const { sessions } = await read(folder);
  expect(sessions).toHaveLength(1);
  expect(filesOf(sessions[0]!).toSorted()).toEqual([
    'garmin.csv',
    'new/1.gpx',
    'new/activities.csv',
    'old/1.gpx',
    'old/activities.csv',
  ]);
});
