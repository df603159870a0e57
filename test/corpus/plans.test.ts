import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const CORPUS = process.env.RECOVER_CORPUS;
const folder = join(CORPUS ?? '', 'csv-plan');
const paths = CORPUS === undefined ? [] : readdirSync(folder).map((name) => join(folder, name));

interface Checked {
  readonly code: number;
  readonly err: string;
  /** Absent where nothing could be read. */
  readonly report?: {
    readonly files: readonly { understood: number; assumed: number; unparsed: number; format: string | null }[];
    readonly workouts: readonly { readonly kind: string; readonly reading: string }[];
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly location: { line?: number };
    }[];
  };
}

const check = async (path: string): Promise<Checked> => {
  const { code, out, err } = await runCli(['check', path, '--json', '--now', '2026-11-22T08:00:00Z']);
  return { code, err, ...(out !== '' && { report: JSON.parse(out) }) };
};

describe.skipIf(!CORPUS)('recover check on the plan files of the corpus (set RECOVER_CORPUS to its folder)', () => {
  const checked = new Map<string, Checked>();
  beforeAll(async () => {
    for (const path of paths) checked.set(path, await check(path));
  }, 60_000);
  const read = () => [...checked].flatMap(([path, { report }]) => (report === undefined ? [] : [{ path, report }]));

  it('every one is read, or refused with what it is and why', () => {
    expect(checked.size).toBeGreaterThan(15);
    for (const [path, { code, err, report }] of checked) {
      if (report === undefined)
        expect([code, err], path).toEqual([2, expect.stringMatching(/no plan was found|template/)]);
      else expect(report.workouts.length, path).toBeGreaterThan(20);
    }
    expect(read().length).toBeGreaterThanOrEqual(checked.size - 2);
  });

  it('97 % of their cells are understood', () => {
    const files = read().flatMap(({ report }) => report.files);
    const sum = (of: 'understood' | 'assumed' | 'unparsed') => files.reduce((total, file) => total + file[of], 0);
    const all = sum('understood') + sum('assumed') + sum('unparsed');
    expect(all).toBeGreaterThan(1400);
    expect(sum('unparsed') / all).toBeLessThanOrEqual(0.03);
  });

  it('published plans have no two hard days side by side, and no error at all', () => {
    const published = read().filter(({ path }) => path.includes('nanreh__'));
    expect(published).toHaveLength(8);
    for (const { path, report } of published) {
      expect(
        report.findings.filter(({ rule }) => rule === 'plan/hard-back-to-back'),
        path,
      ).toEqual([]);
      expect(
        report.findings.filter(({ severity }) => severity === 'error'),
        path,
      ).toEqual([]);
      // More would drown what counts.
      expect(report.findings.filter(({ severity }) => severity === 'warning').length, path).toBeLessThanOrEqual(4);
    }
  });

  it('every finding has a line', () => {
    for (const { path, report } of read())
      for (const { rule, location } of report.findings) expect(location.line, `${path} ${rule}`).toBeGreaterThan(0);
  });
});
