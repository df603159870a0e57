import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gpxText, pointsFrom, trackText } from '../support/gpx-text.ts';
import { runCli } from '../support/run-cli.ts';
import { zipBytes } from '../support/zip-bytes.ts';

const START = '2026-11-11T06:30:00Z';
const run = (start = START): string => gpxText(trackText(pointsFrom(start, 901), '<type>running</type>'));
const HEADER = 'Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename\n';
const row = (file: string): string => `1,"Nov 11, 2026, 6:30:00 AM",Recovery jog,Run,900,2.50,${file}\n`;
const ROUTE = gpxText('<trk><trkseg><trkpt lat="1" lon="2"/><trkpt lat="1" lon="3"/></trkseg></trk>');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recover-archives-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): string => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

interface Told {
  readonly title: string | null;
  readonly hasStream: boolean;
  readonly source: readonly { readonly file: string; readonly entry: string | null; readonly line: number | null }[];
}

const read = async (paths: readonly string[], stdin?: Uint8Array) => {
  const { code, out, err } = await runCli(
    ['analyze', ...paths, '--all', '--json'],
    stdin === undefined ? {} : { stdin: '', io: { readStdin: () => stdin } },
  );
  const report = code === 0 ? JSON.parse(out) : { sessions: [], findings: [], inputs: [] };
  return { code, err, ...(report as { sessions: Told[]; findings: object[]; inputs: { entry: string | null }[] }) };
};

const sourcesOf = ({ source }: Told): string[] => source.map(({ entry, line }) => `${entry}${line ? `:${line}` : ''}`);

describe('a zip archive', () => {
  it('of one recording is that recording, and the entry is named', async () => {
    const path = put('1.zip', zipBytes([{ name: '1_ACTIVITY.gpx', data: run() }]));
    const { sessions, err } = await read([path]);
    expect(sessions[0]!.source).toEqual([{ file: path, entry: '1_ACTIVITY.gpx', line: null }]);
    expect(err).toBe('');
  });

  it.each([
    ['as Strava writes it', '', 'activities/1.gpx.gz', 'activities/1.gpx.gz'],
    ['inside a folder', 'export_1/', 'activities/1.gpx.gz', 'activities/1.gpx.gz'],
    ['unpacked since', '', 'activities/1.gpx.gz', 'activities/1.gpx'],
    ['packed since', '', 'activities/1.gpx', 'activities/1.gpx.gz'],
    ['with the names of Windows', '', 'activities/1.gpx', 'activities\\1.gpx'],
    ['told with the names of Windows', '', 'activities\\1.gpx', 'activities/1.gpx'],
    ['told with the path of another machine', '', '/home/me/export/activities/1.gpx', 'activities/1.gpx'],
    [
      'with umlauts written in another way',
      '',
      'activities/Lauf\u0308e.gpx',
      `activities/${'Lauf\u0308e'.normalize('NFC')}.gpx`,
    ],
  ])('of a whole export joins rows with their files: %s', async (_, inside, told, lies) => {
    const file = { name: inside + lies, data: lies.endsWith('.gz') ? gzipSync(run()) : run(), stored: true };
    const path = put('export.zip', zipBytes([file, { name: `${inside}activities.csv`, data: HEADER + row(told) }]));
    const { sessions, err } = await read([path]);
    expect(sessions.map((one) => [one.title, one.hasStream, sourcesOf(one)])).toEqual([
      ['Recovery jog', true, [`${inside}activities.csv:2`, inside + lies.replaceAll('\\', '/')]],
    ]);
    expect(err).toBe('');
  });

  it('within a zip archive is opened, as in the exports of Garmin', async () => {
    const inner = zipBytes([{ name: 'me_1.gpx', data: run() }]);
    const other = zipBytes([{ name: 'me_2.gpx', data: run('2026-11-12T06:30:00Z') }]);
    const path = put(
      'garmin.zip',
      zipBytes([
        { name: 'DI_CONNECT/Uploads/Part1.zip', data: inner, stored: true },
        { name: 'DI_CONNECT/Uploads/Part2.zip', data: other },
        { name: 'customer.json', data: '{}' },
      ]),
    );
    const { sessions } = await read([path]);
    expect(sessions.map(sourcesOf)).toEqual([
      ['DI_CONNECT/Uploads/Part1.zip/me_1.gpx'],
      ['DI_CONNECT/Uploads/Part2.zip/me_2.gpx'],
    ]);
  });

  it('is read from standard input, gzipped or not', async () => {
    const bytes = zipBytes([
      { name: 'a.gpx', data: run() },
      { name: 'b.gpx', data: run('2026-11-12T06:30:00Z') },
    ]);
    for (const stdin of [bytes, gzipSync(bytes)]) {
      const { sessions } = await read(['-'], stdin);
      expect(sessions.map((one) => one.source[0])).toMatchObject([
        { file: 'standard input', entry: 'a.gpx' },
        { file: 'standard input', entry: 'b.gpx' },
      ]);
    }
  });

  it('is found in a folder, and whatever it is called when it is named', async () => {
    const bytes = zipBytes([{ name: 'a.gpx', data: run() }]);
    put('runs/a.zip', bytes);
    put('runs/b.zip.gz', gzipSync(bytes));
    const odd = put('export', bytes);
    expect((await read([join(folder, 'runs')])).sessions.map((one) => one.source.length)).toEqual([2]);
    expect((await read([odd])).sessions).toHaveLength(1);
  });

  it('passes over what is no training in it: no finding, one note', async () => {
    const parts = [
      { name: 'activities.csv', data: HEADER + row('') },
      { name: 'profile.csv', data: 'Athlete ID,Email Address,First Name\n1,a@b.example,Ann\n' },
      { name: 'bikes.csv', data: 'Bike Name,Bike Brand\nGravel,Some\n' },
      { name: 'followers.csv', data: 'Follower Athlete ID,Follow Status\n1,Accepted\n' },
      { name: 'events.csv', data: '' },
      { name: 'routes/1.gpx', data: ROUTE },
      { name: 'messaging.json', data: '[]' },
      { name: 'media/1.jpg', data: 'x' },
      { name: '__MACOSX/._activities.csv', data: 'x' },
      { name: '.hidden/2.gpx', data: run() },
    ];
    const { sessions, findings, err } = await read([put('export.zip', zipBytes(parts))]);
    expect([sessions.length, findings.filter((one) => JSON.stringify(one).includes('data/row-skipped'))]).toEqual([
      1,
      [],
    ]);
    expect(err).toBe('note: 5 other files without training in them passed over; --verbose lists them\n');
  });

  it('gives what the folder gives, but for the names of the sources', async () => {
    const parts = [
      { name: 'activities.csv', data: HEADER + row('activities/1.gpx.gz') + row('activities/9.gpx') },
      { name: 'activities/1.gpx.gz', data: gzipSync(run()) },
      { name: 'activities/2.gpx', data: run('2026-11-13T06:30:00Z') },
      { name: 'activities/3.gpx', data: run().slice(0, 5000) },
      { name: 'bikes.csv', data: 'Bike Name,Bike Brand\nGravel,Some\n' },
    ];
    for (const { name, data } of parts) put(`export/${name}`, data);
    const told = async (path: string) => {
      const argv = ['analyze', path, '--all', '--json', '--verbose', '--now', '2026-11-20T12:00:00Z'];
      const { out, err } = await runCli(argv);
      const withoutSources = (key: string, value: unknown) => (['file', 'entry'].includes(key) ? undefined : value);
      return {
        report: JSON.parse(out, withoutSources),
        err: err.replaceAll(`${path}:`, '').replaceAll(`${path}/`, ''),
      };
    };
    const [zip, unpacked] = [await told(put('export.zip', zipBytes(parts))), await told(join(folder, 'export'))];
    expect(zip.report).toEqual(unpacked.report);
    expect(zip.err).toBe(unpacked.err);
  });
});

describe('recover formats --detect', () => {
  const detect = async (path: string) => {
    const { code, out, err } = await runCli(['formats', '--detect', path, '--json']);
    return { code, err, detected: code === 0 ? JSON.parse(out).detected : null };
  };

  it('says what an archive holds, and what its rows and files give together', async () => {
    const parts = [
      { name: 'activities.csv', data: HEADER + row('1.gpx') },
      { name: '1.gpx', data: run() },
      { name: '2.gpx', data: run('2026-11-12T06:30:00Z') },
      { name: '3.gpx', data: run().slice(0, 5000) },
      { name: 'photo.jpg' },
    ];
    const path = put('export.zip', zipBytes(parts));
    expect((await detect(path)).detected).toMatchObject({
      file: path,
      reader: 'zip',
      why: 'signature PK at the beginning',
      sessions: 2,
      notes: expect.arrayContaining([expect.stringContaining('read as csv (strava-bulk)')]),
      problems: [expect.stringMatching(/^3\.gpx, line \d+: not well-formed XML/)],
    });
  });

  it('says of an archive of one file what that file is', async () => {
    const path = put('1.zip', zipBytes([{ name: 'a.gpx', data: run() }]));
    expect((await detect(path)).detected).toMatchObject({ file: `${path}:a.gpx`, reader: 'gpx', sessions: 1 });
  });

  it('says why an archive cannot be read', async () => {
    expect((await detect(put('a.zip', zipBytes([])))).err).toMatch(/^error: .*a\.zip: the zip archive is empty\n$/);
  });

  it('is not needed to learn what files may be packed in', async () => {
    const { out } = await runCli(['formats', '--json']);
    expect(JSON.parse(out).containers.map(({ id }: { id: string }) => id)).toEqual(['gzip', 'zip', 'xlsx']);
  });
});
