import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { gpxText, pointsFrom, trackText } from '../support/gpx-text.ts';
import { runCli } from '../support/run-cli.ts';
import { zipBytes } from '../support/zip-bytes.ts';

const RUN = gpxText(trackText(pointsFrom('2026-11-11T06:30:00Z', 901), '<type>running</type>'));
const LOG = 'date,title,distance_km,duration,athlete\n2026-11-11 06:30:00,Jog,2.5,15:00,Cleo\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recover-athletes-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): string => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const athletesIn = async (path: string): Promise<(string | null)[]> => {
  const { out } = await runCli(['sessions', path, '-f', 'ndjson']);
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).athlete);
};

it('keeps two who ran together apart, each named by their folder', async () => {
  put('athletes/Anna/2026/a.gpx', RUN);
  put('athletes/Ben/a.gpx', RUN);
  expect((await athletesIn(folder)).sort()).toEqual(['Anna', 'Ben']);
  const { code, err } = await runCli(['analyze', folder]);
  expect([code, err]).toEqual([2, expect.stringMatching(/several athletes: choose one with --athlete/)]);
});

it('finds the folders in an archive, and believes a column more than a folder', async () => {
  const parts = [
    { name: 'club/athletes/Anna/a.gpx', data: RUN },
    { name: 'club/athletes/Ben/log.csv', data: LOG },
  ];
  expect((await athletesIn(put('club.zip', zipBytes(parts)))).sort()).toEqual(['Anna', 'Cleo']);
});

it('names nobody for any other folder', async () => {
  put('2025/a.gpx', RUN);
  put('athletes/b.gpx', RUN);
  expect(await athletesIn(folder)).toEqual([null]);
});
