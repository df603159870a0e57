import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Io, nodeIo } from '../../src/cli/io.ts';
import { ROOT, runCli } from '../support/run-cli.ts';

const SOME = 6;
/** Times their size that the recordings seem to have: enough to read for a cache to be looked into. */
const LARGER = 25;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recover-damaged-'));
  const recordings = join(ROOT, 'fixtures/logs/strava-export/activities');
  cpSync(recordings, join(folder, 'runs'), { recursive: true });
  for (const name of readdirSync(recordings).slice(SOME)) rmSync(join(folder, 'runs', name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const identityOf: Io['identityOf'] = (path) => {
  const found = nodeIo().identityOf(path);
  return found && { ...found, sizeBytes: LARGER * found.sizeBytes };
};

/** Files that were copied just now count as settled: the clock is an hour ahead. */
const now = (): Date => new Date(Date.now() + 3_600_000);

const analyze = (env: Readonly<Record<string, string>>) =>
  runCli(['analyze', join(folder, 'runs'), '--all', '--json', '--now', '2026-12-01'], { env, io: { identityOf, now } });

it('gives the same when series that the cache holds are damaged, and makes a new one', async () => {
  const plain = await analyze({ RECOVER_NO_CACHE: '1' });
  expect(plain.code).toBe(0);
  const env = { RECOVER_CACHE_DIR: join(folder, 'cache') };
  const file = join(folder, 'cache/sessions.cache');
  expect(await analyze(env)).toEqual(plain);
  const whole = readFileSync(file);
  const damaged = Buffer.from(whole);
  for (let at = whole.length >> 1; at < whole.length; at += 500) damaged[at]! ^= 0x55;
  writeFileSync(file, damaged);
  expect(await analyze(env)).toEqual(plain);
  expect(existsSync(file)).toBe(false);
  expect(await analyze(env)).toEqual(plain);
  expect(readFileSync(file)).toEqual(whole);
});
