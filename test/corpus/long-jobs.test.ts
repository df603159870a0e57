import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeIo } from '../../src/cli/io.ts';
import { addressLoader } from '../../src/cli/load-address.ts';
import { reduceApart } from '../../src/cli/reduce-apart.ts';
import { runCli } from '../support/run-cli.ts';

const CORPUS = process.env.RECOVER_CORPUS;

describe.skipIf(!CORPUS)('many real files (set RECOVER_CORPUS to their folder)', () => {
  let cache: string;
  beforeAll(() => {
    cache = mkdtempSync(join(tmpdir(), 'recover-corpus-'));
  });
  afterAll(() => rmSync(cache, { recursive: true, force: true }));

  it.each(['athletes', 'fit', 'gpx', 'tcx', 'broken'])(
    '%s: say the same with a cache, full or empty',
    async (folder) => {
      const argv = ['sessions', join(CORPUS!, folder), '--json', '--tz', 'Europe/Amsterdam', '--now', '2026-11-16'];
      const plain = await runCli([...argv, '--no-cache']);
      expect(plain.code).toBe(0);
      for (const _ of ['first', 'second']) {
        expect(await runCli(argv, { env: { RECOVER_CACHE_DIR: cache } })).toEqual(plain);
      }
    },
  );

  it('give results that can be packed, whatever the files hold', async () => {
    const io = nodeIo();
    const apart = { io, load: addressLoader(io), options: { hints: {}, timeZone: 'UTC' }, hash: undefined };
    for (const folder of ['fit', 'gpx', 'tcx']) {
      for (const name of readdirSync(join(CORPUS!, folder))) {
        const path = join(CORPUS!, folder, name);
        const outcome = await reduceApart(apart, { address: { path, entries: [] } });
        expect([name, 'packed' in outcome]).toEqual([name, true]);
      }
    }
  });

  it('are reduced to the same in any folder, but for the names of places', async () => {
    const real = nodeIo();
    for (const folder of ['fit', 'gpx', 'tcx']) {
      for (const name of readdirSync(join(CORPUS!, folder)).slice(0, 40)) {
        const packed = await Promise.all(
          [CORPUS!, '/another place'].map(async (place) => {
            const io = { ...real, kindOf: () => 'file' as const };
            const load = () => Promise.resolve(real.readFile(join(CORPUS!, folder, name)));
            const apart = { io, load, options: { hints: {}, timeZone: 'UTC' }, hash: undefined };
            return reduceApart(apart, { address: { path: join(place, folder, name), entries: [] } });
          }),
        );
        expect(packed[0]).toEqual(packed[1]);
      }
    }
  });
});
