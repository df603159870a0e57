import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/format/unified-diff.ts';

const has = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recover-diff-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs another tool; what it prints. */
const run = (tool: string, args: readonly string[], input = ''): string =>
  spawnSync(tool, args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() },
  }).stdout;

/** Two texts of equally many lines, some of them other. */
const texts = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom('a', 'b', '', '-x', ' y', '\u00e9'), fc.integer({ min: 0, max: 4 })), {
      minLength: 1,
      maxLength: 40,
    }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([lines, end, isEnded]) => {
    const old = lines.map(([line]) => line).join(end) + end;
    const now = lines.map(([line, n]) => (n === 0 ? `${line}!` : line)).join(end) + end;
    const last = lines.at(-1)![0] === '' ? 'z' : '';
    return isEnded ? [old, now] : [old.slice(0, -end.length) + last, now];
  });

describe('a unified diff', () => {
  it('is empty where nothing changed', () => {
    expect(unifiedDiff('plan.csv', 'a\nb\n', 'a\nb\n')).toBe('');
  });

  it('shows three lines around a change, joins neighbours and tells a missing line end', () => {
    const old = 'a\nb\nc\nd\ne\nf\ng\nh\ni';
    expect(unifiedDiff('my plan.csv', old, old.replace('d', 'D').replace('i', 'i\n'))).toBe(
      '--- my plan.csv\t\n+++ my plan.csv\t\n@@ -1,9 +1,9 @@\n a\n b\n c\n-d\n+D\n e\n f\n g\n h\n-i\n\\ No newline at end of file\n+i\n',
    );
  });

  it.skipIf(!has('diff'))('has the hunks that diff -u has', () => {
    // Of equal lines diff may show others as changed, so each line here is unlike the rest.
    const lines = Array.from({ length: 40 }, (_, i) => `line ${i}`);
    fc.assert(
      fc.property(fc.subarray(lines), (changed) => {
        const now = lines.map((line) => (changed.includes(line) ? `${line}!` : line));
        const [a, b] = [join(folder, 'a'), join(folder, 'b')];
        writeFileSync(a, `${lines.join('\n')}\n`);
        writeFileSync(b, `${now.join('\n')}\n`);
        const theirs = run('diff', ['-u', a, b]).split('\n').slice(2);
        expect(unifiedDiff('x', readFileSync(a, 'utf8'), readFileSync(b, 'utf8')).split('\n').slice(2)).toEqual(
          theirs.length === 0 ? [] : theirs,
        );
      }),
      { numRuns: 25 },
    );
  });

  it.skipIf(!has('patch'))('is taken by patch', () => {
    fc.assert(
      fc.property(texts, ([old, now]) => {
        const file = join(folder, 'plan.csv');
        writeFileSync(file, old!);
        const diff = unifiedDiff('plan.csv', old!, now!);
        if (diff !== '') run('patch', ['-p0', '--binary', '--quiet'], diff);
        expect(readFileSync(file, 'utf8')).toBe(now);
      }),
      { numRuns: 25 },
    );
  });

  it.skipIf(!has('git'))('is taken by git apply', () => {
    fc.assert(
      fc.property(texts, ([old, now]) => {
        const file = join(folder, 'plan.csv');
        writeFileSync(file, old!);
        const diff = unifiedDiff('plan.csv', old!, now!);
        if (diff !== '') run('git', ['apply', '-p0', '--whitespace=nowarn', '-'], diff);
        expect(readFileSync(file, 'utf8')).toBe(now);
      }),
      { numRuns: 25 },
    );
  });
});
