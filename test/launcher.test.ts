import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const LOG = join(ROOT, 'fixtures/logs/season.csv');
const RUNS = join(ROOT, 'fixtures/logs/strava-export/activities');

describe('the built program', () => {
  let dist: string;
  let compiled: string;

  /** Runs it somewhere else than where it lies. */
  const analyze = (path = LOG, ...flags: string[]) => {
    const args = [join(dist, 'recover.js'), 'analyze', path, '--tz', 'UTC', ...flags];
    const env = { HOME: dist, RECOVER_CACHE_DIR: join(dist, 'kept') };
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env, cwd: tmpdir() });
    return { status, stdout, stderr };
  };

  beforeAll(() => {
    dist = mkdtempSync(join(tmpdir(), 'recover launcher '));
    const built = spawnSync(process.execPath, ['scripts/build.mjs', '--outdir', dist], { cwd: ROOT, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`the build failed: ${built.stderr}`);
    compiled = join(dist, `compiled-${process.version}-${process.arch}`);
  });

  afterAll(() => rmSync(dist, { recursive: true, force: true }));

  it('keeps compiled code for this Node, and runs the same with it broken or gone', () => {
    const files = readdirSync(compiled).map((name) => join(compiled, name));
    expect(files.length).toBeGreaterThan(3);
    const whole = analyze();
    expect(whole).toMatchObject({ status: 0 });
    expect(whole.stdout).toMatch(/^recover {2}week/);
    for (const file of files) writeFileSync(file, readFileSync(file).subarray(0, 1000));
    expect(analyze()).toEqual(whole);
    for (const file of files) writeFileSync(file, 'not compiled code');
    expect(analyze()).toEqual(whole);
    rmSync(compiled, { recursive: true });
    expect(analyze()).toEqual(whole);
  });

  it('expands a pattern that the shell has left alone', () => {
    const found = analyze(join(ROOT, 'fixtures/logs/strava-export/activities/*.gpx.gz'), '--verbose', '--all');
    expect(found.stderr).not.toContain('error');
    expect(found.status).toBe(0);
    expect(analyze(join(ROOT, 'fixtures/logs/*.nothing')).stderr).toContain('there is no such file');
  });

  it('reads files in threads, and says the same with any number of them', () => {
    const alone = analyze(RUNS, '--all', '--json', '--jobs', '1');
    expect(alone).toMatchObject({ status: 0, stderr: '' });
    expect(analyze(RUNS, '--all', '--json', '--jobs', '2')).toEqual(alone);
    expect(analyze(RUNS, '--jobs', '40', '--verbose').stderr).not.toContain('threads');
    // So little work is done sooner than a cache is opened.
    expect(existsSync(join(dist, 'kept'))).toBe(false);
  });

  it('loses the files whose thread ends, says so and goes on; without threads it reads all itself', () => {
    const thread = join(dist, 'thread.js');
    copyFileSync(thread, join(dist, 'kept.js'));
    const dying =
      "const { parentPort } = require('node:worker_threads'); parentPort.on('message', () => process.exit(3));";
    writeFileSync(thread, `${dying} parentPort.postMessage({ ready: true });`);
    const lost = analyze(RUNS, '--jobs', '3');
    expect([lost.status, lost.stdout]).toEqual([2, '']);
    expect(lost.stderr).toContain('514.gpx.gz: the thread that read it ended (it ended with 3)');
    expect(lost.stderr).not.toMatch(/\n\s+at /);
    rmSync(thread);
    const all = analyze(RUNS, '--jobs', '3', '--verbose');
    expect([all.status, all.stderr]).toEqual([0, expect.stringMatching(/^note: no threads can be had \(Cannot find/)]);
    copyFileSync(join(dist, 'kept.js'), thread);
  });
});
