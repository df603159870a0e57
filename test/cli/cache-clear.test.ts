import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheFolderPath } from '../../src/cli/cache-folder-path.ts';
import { nodeIo } from '../../src/cli/io.ts';
import { runCli } from '../support/run-cli.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'recover-home-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('the folder of the cache', () => {
  const folderIn = (env: Readonly<Record<string, string>>, platform = 'linux') =>
    cacheFolderPath({ ...nodeIo(), env, platform, home: '/home/runner', cwd: '/runs' });

  it.skipIf(process.platform === 'win32').each([
    ['linux', {}, '/home/runner/.cache/recover'],
    ['linux', { XDG_CACHE_HOME: '/fast' }, '/fast/recover'],
    ['linux', { XDG_CACHE_HOME: 'relative' }, '/home/runner/.cache/recover'],
    ['linux', { XDG_CACHE_HOME: '' }, '/home/runner/.cache/recover'],
    ['darwin', {}, '/home/runner/Library/Caches/recover'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/recover'],
    ['win32', {}, '/home/runner/AppData/Local/recover'],
    ['linux', { XDG_CACHE_HOME: '/fast', RECOVER_CACHE_DIR: '/mine' }, '/mine'],
    ['linux', { RECOVER_CACHE_DIR: 'mine' }, '/runs/mine'],
    ['linux', { RECOVER_CACHE_DIR: '' }, '/home/runner/.cache/recover'],
  ])('on %s with %o is %s', (platform, env, folder) => expect(folderIn(env, platform)).toBe(folder));
});

describe('recover cache clear', () => {
  const clear = (folder: string) => runCli(['cache', 'clear'], { env: { RECOVER_CACHE_DIR: folder } });

  it('removes the cache and nothing else, and says what it removed', async () => {
    writeFileSync(join(home, 'sessions.cache'), Buffer.alloc(2_340_000));
    writeFileSync(join(home, 'sessions.cache.1.tmp'), '');
    writeFileSync(join(home, 'mine.cache'), '');
    expect(await clear(home)).toMatchObject({ code: 0, out: `removed a cache of 2.3 MB in ${home}\n` });
    expect(readdirSync(home)).toEqual(['mine.cache']);
    expect(await clear(home)).toMatchObject({ code: 0, out: `there is no cache in ${home}\n` });
  });

  it('makes no folder', async () => {
    expect((await clear(join(home, 'none'))).code).toBe(0);
    expect(existsSync(join(home, 'none'))).toBe(false);
  });

  it('says why it cannot', async () => {
    mkdirSync(join(home, 'sessions.cache/inside'), { recursive: true });
    const { code, err } = await clear(home);
    expect([code, err]).toEqual([2, expect.stringContaining(`the cache in ${home} cannot be removed: `)]);
  });

  it('is the only thing that can be done with the cache', async () => {
    expect((await runCli(['cache'])).code).toBe(2);
    const { code, err } = await runCli(['cache', 'clean']);
    expect([code, err]).toEqual([2, expect.stringContaining('Did you mean clear?')]);
  });
});
