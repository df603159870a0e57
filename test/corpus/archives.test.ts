import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { zipBytes } from '../support/zip-bytes.ts';

const CORPUS = process.env.RECOVER_CORPUS;
const FOLDERS = ['broken', 'fit', 'gpx', 'tcx'];
/** Enough to meet every kind, and quick. */
const MOST_BYTES = 300_000;

const namesIn = (folder: string): string[] => (CORPUS ? readdirSync(join(CORPUS, folder)) : []);
const bytesOf = (name: string): Buffer => readFileSync(join(CORPUS!, name));

const zips = FOLDERS.flatMap((folder) =>
  namesIn(folder)
    .filter((name) => name.endsWith('.zip'))
    .map((name) => join(folder, name)),
);
const recordings = FOLDERS.flatMap((folder) =>
  namesIn(folder)
    .filter((name) => /\.(gpx|tcx|fit)$/i.test(name))
    .map((name) => join(folder, name)),
).filter((name) => bytesOf(name).length < MOST_BYTES);

interface Report {
  readonly sessions: readonly { readonly source: readonly { readonly entry: string | null }[] }[];
}

const analyze = (path: string) =>
  runCli(['analyze', path, '--all', '--json', '--verbose', '--now', '2026-11-21T12:00:00Z']);

describe.skipIf(!CORPUS)('real archives (set RECOVER_CORPUS to the folder of real files)', () => {
  it.each(zips)('%s', async (name) => {
    const { code, out, err } = await analyze(join(CORPUS!, name));
    expect(err).not.toMatch(/\n\s+at |zip archive/);
    if (name.includes('all_incorrect')) {
      expect([code, out, err.match(/\.gpx: /g)]).toEqual([2, '', ['.gpx: ', '.gpx: ']]);
      return;
    }
    const { sessions }: Report = JSON.parse(out);
    expect([code, sessions.length]).toEqual([0, 1]);
    expect(sessions[0]!.source[0]!.entry).toMatch(/\.(gpx|fit)$/);
  });
});

describe.skipIf(!CORPUS)('an export made of real files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'recover-export-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the same sessions, findings and notes as a folder and as an archive', async () => {
    mkdirSync(join(folder, 'export/activities'), { recursive: true });
    const parts = recordings.map((name, at) => {
      const packed = at % 2 === 0;
      const kind = name.slice(name.lastIndexOf('.')).toLowerCase();
      return {
        name: `activities/${at}${kind}${packed ? '.gz' : ''}`,
        data: packed ? gzipSync(bytesOf(name)) : bytesOf(name),
      };
    });
    for (const { name, data } of parts) writeFileSync(join(folder, 'export', name), data);
    writeFileSync(join(folder, 'export.zip'), zipBytes(parts.toSorted((a, b) => (a.name < b.name ? -1 : 1))));
    const told = async (path: string) => {
      const { out, err } = await analyze(path);
      const withoutSources = (key: string, value: unknown) => (['file', 'entry'].includes(key) ? undefined : value);
      return {
        report: JSON.parse(out, withoutSources),
        err: err.replaceAll(`${path}:`, '').replaceAll(`${path}/`, ''),
      };
    };
    const [zip, unpacked] = [await told(join(folder, 'export.zip')), await told(join(folder, 'export'))];
    expect(zip).toEqual(unpacked);
    expect(zip.report.sessions.length).toBeGreaterThan(50);
  }, 60_000);
});
