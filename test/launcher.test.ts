import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const LOG = join(ROOT, 'fixtures/logs/season.csv');

describe('the built program and its compiled code', () => {
  let dist: string;
  let compiled: string;

  const analyze = () => {
    const args = [join(dist, 'recover.js'), 'analyze', LOG, '--tz', 'UTC'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: { HOME: dist } });
    return { status, stdout, stderr };
  };

  beforeAll(() => {
    dist = mkdtempSync(join(tmpdir(), 'recover-launcher-'));
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
});
