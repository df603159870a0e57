import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { ROOT, runCli } from '../support/run-cli.ts';

// fixtures/rules/<group>/<rule>/*.csv: what the rule must say on each row; fixtures/README.md says how they are made.

const TABLES = 'fixtures/rules';
const FILES = ['fires', 'silent', 'limit', 'no-data'] as const;

/** Rules that no table of runs can show, and where they are tested instead. A new rule has a folder or stands here. */
const withoutTable: Readonly<Record<string, string>> = {
  'recovery/hr-spikes': 'looks at the stream of a recording: test/rules/recovery/hr-spikes.test.ts',
  'recovery/pace-creep': 'looks at the stream of a recording: test/rules/recovery/pace-creep.test.ts',
  'recovery/no-gentle-start': 'looks at the stream of a recording: test/rules/recovery/no-gentle-start.test.ts',
  'recovery/worse-after': 'looks at days of the body: test/rules/recovery/worse-after.test.ts',
  'data/hrmax-exceeded': 'looks at the peak of a recording: test/rules/data/hrmax-exceeded.test.ts',
  'data/hrmax-estimated': 'of the log as a whole: test/rules/data/hrmax-estimated.test.ts',
  'data/zone-mismatch': "looks at a device's own summary: test/rules/data/zone-mismatch.test.ts",
  'data/missing-column': 'of the log as a whole: test/rules/data/missing-column.test.ts',
  'data/unit-ambiguous': 'of logs whose columns do not tell: test/rules/data/unit-ambiguous.test.ts',
  'data/date-ambiguous': 'of logs whose columns do not tell: test/rules/data/date-ambiguous.test.ts',
  'data/timezone-assumed': 'of the log as a whole: test/rules/data/timezone-assumed.test.ts',
  'data/duplicate-activity': 'of the log as a whole: test/rules/data/duplicate-activity.test.ts',
  'data/stale-suppression': 'looks at the suppressions file: test/rules/data/stale-suppression.test.ts',
};

/** Rules on plans read no table of runs; planted faults show them: test/plan/planted.test.ts. */
const isOfPlans = (id: string): boolean => id.startsWith('plan/');

/** Rules on readiness look at days of the body, with weeks of them before: test/rules/readiness, test/engine/readiness-days.test.ts. */
const isOfBody = (id: string): boolean => id.startsWith('readiness/');

/** Tables that a rule with a folder does without. */
const withoutFile: Readonly<Record<string, string>> = {
  'data/row-skipped/no-data': 'what could not be read is its data: without it, it is silent',
};

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly day: string | null;
  readonly location: { readonly line: number | null } | null;
}

interface Row {
  readonly line: number;
  readonly day: string;
  readonly expect: string;
  readonly changed: string;
}

const folderOf = (id: string): string => `${TABLES}/${id}`;
const isThere = (path: string): boolean => existsSync(`${ROOT}${path}`);

/** The columns that are no data stand last and hold no commas. */
const rowsOf = (path: string): Row[] =>
  readFileSync(`${ROOT}${path}`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((text, at) => {
      const cells = text.split(',');
      return { line: at + 1, day: cells[0]!.slice(0, 10), expect: cells.at(-2)!, changed: cells.at(-1)! };
    })
    .slice(1);

const findingsOf = async (path: string, config: string, ...more: readonly string[]): Promise<Found[]> => {
  const flags = ['--all', '--json', '--tz', 'UTC', '--now', '2026-12-31T12:00:00Z'];
  const { code, out, err } = await runCli(['analyze', path, '--config', config, ...flags, ...more]);
  if (code !== 0) throw new Error(`${path}: ${err}`);
  return JSON.parse(out).findings;
};

/** What the rule said on each row, in the words of the column: by the row's line, or by its day. */
const saidOn = (rows: readonly Row[], findings: readonly Found[], id: string): string[] => {
  const ofRule = findings.filter(({ rule }) => rule === id);
  const lineOf = ({ day, location }: Found): number | undefined =>
    location?.line ?? rows.find((row) => row.day === day)?.line;
  return ofRule.map((finding) => `${lineOf(finding)} ${finding.rule}:${finding.severity}`).sort();
};

const claims = (rows: readonly Row[], column: 'expect' | 'changed'): string[] =>
  rows.flatMap((row) => (row[column] === '' ? [] : [`${row.line} ${row[column]}`])).sort();

const tablesOf = (id: string): string[] =>
  FILES.filter((name) => isThere(`${folderOf(id)}/${name}.csv`)).map((name) => `${folderOf(id)}/${name}.csv`);

const settingsOf = (id: string): string =>
  isThere(`${folderOf(id)}/settings.jsonc`) ? `${folderOf(id)}/settings.jsonc` : `${TABLES}/settings.jsonc`;

const WITH_TABLE = RULES.filter(({ meta }) => isThere(folderOf(meta.id)));

describe('the tables of the rules', () => {
  it('are there for every rule that a table can show', () => {
    const missing = RULES.map(({ meta }) => meta.id).filter(
      (id) => !isOfPlans(id) && !isOfBody(id) && !isThere(folderOf(id)) && !(id in withoutTable),
    );
    const how = (id: string): string =>
      `${id}: make ${folderOf(id)}/{fires,silent,limit,no-data}.csv and changed.jsonc, or say in withoutTable why not`;
    expect(missing.map(how)).toEqual([]);
  });

  it('are there for no rule that is said to have none, or that is gone', () => {
    expect(Object.keys(withoutTable).filter((id) => isThere(folderOf(id)))).toEqual([]);
    const ids = RULES.map(({ meta }) => meta.id);
    const folders = readdirSync(`${ROOT}${TABLES}`, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.name.endsWith('.csv'))
      .map(({ parentPath }) => parentPath.replaceAll('\\', '/').split(`${TABLES}/`)[1]!);
    expect([...new Set(folders)].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(WITH_TABLE.map(({ meta }) => meta.id))('%s: fires, is silent, stands at its limit, lacks its data', (id) => {
    const lacks = FILES.filter((name) => !isThere(`${folderOf(id)}/${name}.csv`));
    expect(lacks.filter((name) => !(`${id}/${name}` in withoutFile))).toEqual([]);
    const spoken = (name: (typeof FILES)[number]): boolean[] =>
      lacks.includes(name) ? [] : rowsOf(`${folderOf(id)}/${name}.csv`).map((row) => row.expect !== '');
    expect(spoken('fires')).toContain(true);
    expect(spoken('silent')).not.toContain(true);
    expect([...new Set(spoken('limit'))].sort()).toEqual([false, true]);
    expect(spoken('no-data')).not.toContain(true);
  });
});

describe.each(WITH_TABLE.map(({ meta }) => [meta.id, meta] as const))('%s', (id, meta) => {
  const changed = `${folderOf(id)}/changed.jsonc`;

  it.each(tablesOf(id))('speaks as %s says', async (path) => {
    const rows = rowsOf(path);
    expect(saidOn(rows, await findingsOf(path, settingsOf(id)), id)).toEqual(claims(rows, 'expect'));
  });

  it.each(tablesOf(id))('with its options changed, speaks as the last column of %s says', async (path) => {
    const rows = rowsOf(path);
    expect(saidOn(rows, await findingsOf(path, changed), id)).toEqual(claims(rows, 'changed'));
  });

  it('speaks otherwise somewhere with its options changed', () => {
    const rows = tablesOf(id).flatMap(rowsOf);
    expect(rows.some((row) => row.expect !== row.changed)).toBe(true);
  });

  describe('turned off', () => {
    let findings: Found[] = [];
    beforeAll(async () => {
      const flags = meta.isOffByDefault === true ? [] : ['--off', id];
      const config = meta.isOffByDefault === true ? `${TABLES}/settings.jsonc` : settingsOf(id);
      findings = (await Promise.all(tablesOf(id).map((path) => findingsOf(path, config, ...flags)))).flat();
    });

    it('says nothing', () => {
      expect(findings.filter(({ rule }) => rule === id)).toEqual([]);
    });
  });
});
