import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importCycles, importFaults, impurityFaults, nameFaults, oversized, tableLines } from './support/house.ts';
import { type Code, scan } from './support/source-scan.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const LIMITS = { fileLines: 300, functionLines: 60 };

/** `file` or `file function` → why it may be longer. Best empty. */
const LONGER: Readonly<Record<string, string>> = {};

const codeBelow = (folder: string): Code[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

const virtual = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => scan({ path, text }));

const house = [...codeBelow('bin'), ...codeBelow('src')].map(scan);

describe('the house', () => {
  it('imports only what the tables allow', () => expect(importFaults(house)).toEqual([]));

  it('has no import circles, type imports included', () => expect(importCycles(house)).toEqual([]));

  it('touches clock, environment, locale and console only in cli', () => expect(impurityFaults(house)).toEqual([]));

  it('names its files after what they export, without defaults', () => expect(nameFaults(house)).toEqual([]));

  it('keeps files within 300 lines and functions within 60', () => {
    const found = oversized(house, LIMITS);
    const faults = [...found].filter(([name]) => LONGER[name] === undefined);
    expect(faults.map(([name, lines]) => `${name} has ${lines} lines`)).toEqual([]);
    expect(Object.keys(LONGER).filter((name) => !found.has(name))).toEqual([]);
  });

  it('shows the same tables in docs/architecture.md', () => {
    const lines = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8').split('\n');
    expect(tableLines().filter((line) => !lines.includes(line))).toEqual([]);
  });
});

describe('the import check', () => {
  it('names file, line and the broken line of the table', () => {
    const faults = importFaults(virtual({ 'src/rules/week/a.ts': "\nimport { io } from '../../cli/io.ts';" }));
    expect(faults).toEqual([
      'src/rules/week/a.ts:2 imports cli/io.ts, but the table says: rules | core, numeric, measures, athlete, judge, guidelines',
    ]);
  });

  it.each([
    ['static', "import { a } from '../readers/index.ts';"],
    ['for its effect', "import '../readers/index.ts';"],
    ['dynamic', "const a = await import('../readers/index.ts');"],
    ['type-only', "import type { A } from '../readers/index.ts';"],
    ['a type in place', "let a: import('../readers/index.ts').A;"],
    ['handing on', "export { a } from '../readers/index.ts';"],
    ['handing everything on', "export * from '../readers/index.ts';"],
    ['handing a type on', "export type { A } from '../readers/index.ts';"],
    ['over several lines', "import {\n  a,\n  b,\n} from '../readers/index.ts';"],
  ])('sees an import that is %s', (_, text) => {
    expect(importFaults(virtual({ 'src/engine/a.ts': text }))).toEqual([
      'src/engine/a.ts:1 imports readers/index.ts, but the table says: engine | everything but readers, rules, reporters and cli',
    ]);
  });

  it('is not misled by comments and strings', () => {
    const text = "// import { a } from '../cli/io.ts';\nexport const a = \"import { b } from '../cli/io.ts'\";";
    expect(importFaults(virtual({ 'src/core/a.ts': text }))).toEqual([]);
  });

  it('lets core have numeric as types and not as code', () => {
    const types =
      "import type { Series } from '../numeric/series.ts';\nimport { type Mean } from '../numeric/mean.ts';";
    expect(importFaults(virtual({ 'src/core/a.ts': types }))).toEqual([]);
    expect(importFaults(virtual({ 'src/core/a.ts': "import { mean } from '../numeric/mean.ts';" }))).toHaveLength(1);
    expect(
      importFaults(virtual({ 'src/core/a.ts': "import { type A, mean } from '../numeric/mean.ts';" })),
    ).toHaveLength(1);
  });

  it('lets plan have the vocabularies of judge and nothing else of it', () => {
    expect(importFaults(virtual({ 'src/plan/a.ts': "import { w } from '../judge/vocabularies/german.ts';" }))).toEqual(
      [],
    );
    expect(importFaults(virtual({ 'src/plan/a.ts': "import { i } from '../judge/intent.ts';" }))).toHaveLength(1);
  });

  it('lets a folder import itself, and cli and bin what is theirs', () => {
    const files = {
      'src/rules/week/a.ts': "import { b } from '../recovery/b.ts';",
      'src/cli/run.ts': "import { rules } from '../rules/index.ts';\nimport { VERSION } from '../version.ts';",
      'bin/recover.ts': "import { run } from '../src/cli/run.ts';",
    };
    expect(importFaults(virtual(files))).toEqual([]);
  });

  it('refuses folders without a line, ways out of src and names made at run time', () => {
    const faults = importFaults(
      virtual({
        'src/attic/a.ts': "import { b } from '../core/b.ts';",
        'src/core/b.ts': "import { c } from '../../test/support/c.ts';",
        'src/cli/d.ts': 'const e = await import(name);',
      }),
    );
    expect(faults).toEqual([
      'src/attic/a.ts:1 imports ../core/b.ts, but the import table has no line for attic',
      'src/core/b.ts:1 imports ../../test/support/c.ts, which lies outside src',
      'src/cli/d.ts:1 imports (name), but the package table has no line for it',
    ]);
  });

  it.each([
    ['src/rules/recovery/a.ts', 'node:fs', 'node:* | bin, cli/io*'],
    ['src/cli/run.ts', 'node:fs', 'node:* | bin, cli/io*'],
    ['src/core/days.ts', 'date-fns', 'date-fns, @date-fns/tz | core/dates.ts'],
    ['src/rules/week/a.ts', '@date-fns/tz', 'date-fns, @date-fns/tz | core/dates.ts'],
    ['src/readers/gpx.ts', 'csv-parse/sync', 'csv-parse | tests'],
    ['src/normalise/a.ts', 'saxes', 'saxes | readers'],
    ['src/format/a.ts', 'chalk', 'chalk, cli-table3 | reporters, cli'],
    ['src/reporters/table.ts', 'commander', 'commander, tinyglobby | cli'],
  ])('keeps %s from %s', (path, name, row) => {
    expect(importFaults(virtual({ [path]: `import * as x from '${name}';` }))).toEqual([
      `${path}:1 imports ${name}, but the table says: ${row}`,
    ]);
  });

  it('refuses a package that no line names', () => {
    expect(importFaults(virtual({ 'src/cli/a.ts': "import lodash from 'lodash';" }))).toEqual([
      'src/cli/a.ts:1 imports lodash, but the package table has no line for it',
    ]);
  });

  it('allows packages where they belong', () => {
    const files = {
      'src/cli/io.ts': "import { readFileSync } from 'node:fs';",
      'src/cli/io-files.ts': "import { readFileSync } from 'node:fs';",
      'src/core/dates.ts': "import { addDays } from 'date-fns';\nimport { tz } from '@date-fns/tz';",
      'src/config/a.ts': "import * as z from 'zod/mini';",
    };
    expect(importFaults(virtual(files))).toEqual([]);
  });

  it('wants zod as a namespace, and never in a rule', () => {
    expect(importFaults(virtual({ 'src/config/a.ts': "import { z } from 'zod/mini';" }))).toEqual([
      "src/config/a.ts:1 imports zod in pieces; write import * as z from 'zod/mini'",
    ]);
    expect(importFaults(virtual({ 'src/rules/week/a.ts': "import * as z from 'zod/mini';" }))).toHaveLength(1);
  });
});

describe('the circle check', () => {
  it('finds a circle of three, one of them a type import', () => {
    const files = {
      'src/core/a.ts': "import { b } from './b.ts';",
      'src/core/b.ts': "import type { C } from './c.ts';",
      'src/core/c.ts': "export { a } from './a.ts';",
    };
    expect(importCycles(virtual(files))).toEqual(['src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts']);
  });

  it('finds a file that imports itself', () => {
    expect(importCycles(virtual({ 'src/core/a.ts': "import { a } from './a.ts';" }))).toHaveLength(1);
  });

  it('lets two files share a third', () => {
    const files = {
      'src/core/a.ts': "import { b } from './b.ts';\nimport { c } from './c.ts';",
      'src/core/b.ts': "import { c } from './c.ts';",
      'src/core/c.ts': 'export const c = 1;',
    };
    expect(importCycles(virtual(files))).toEqual([]);
  });
});

describe('the purity check', () => {
  it.each([
    ['process', 'const home = process.env.HOME;'],
    ['console', "console.log('x');"],
    ['Date.now', 'const now = Date.now();'],
    ['new Date()', 'const now = new Date();'],
    ['Math.random', 'const pick = Math.random();'],
    ['toLocaleString', 'const words = (5).toLocaleString();'],
    ['Buffer', 'const bytes = Buffer.from(text);'],
  ])('finds %s', (name, text) => {
    expect(impurityFaults(virtual({ 'src/measures/a.ts': text }))).toEqual([
      `src/measures/a.ts:1 uses ${name}, which belongs to cli; take it as an argument`,
    ]);
    expect(impurityFaults(virtual({ 'src/cli/a.ts': text }))).toEqual([]);
  });

  it('leaves dates made from data and properties of that name alone', () => {
    const text = 'const day = new Date(epochMs);\nconst a = job.process;\ninterface B { readonly process: string }';
    expect(impurityFaults(virtual({ 'src/core/a.ts': text }))).toEqual([]);
  });
});

describe('the size check', () => {
  const lines = (count: number): string => 'let a = 1;\n'.repeat(count);

  it('accepts 300 lines and finds 301', () => {
    const found = oversized(virtual({ 'src/core/a.ts': lines(300), 'src/core/b.ts': lines(301) }), LIMITS);
    expect([...found]).toEqual([['src/core/b.ts', 301]]);
  });

  it.each([
    ['an arrow', 'export const long = () => {\n', '};'],
    ['a function', 'export function long() {\n', '}'],
    ['a method', 'export const unit = { long() {\n', '} };'],
  ])('accepts %s of 60 lines and finds one of 61', (_, head, tail) => {
    expect(oversized(virtual({ 'src/core/a.ts': head + lines(58) + tail }), LIMITS).size).toBe(0);
    const found = oversized(virtual({ 'src/core/a.ts': head + lines(59) + tail }), LIMITS);
    expect([...found]).toEqual([['src/core/a.ts long', 61]]);
  });
});

describe('the name check', () => {
  it.each([
    ['src/readers/csv-utils.ts', 'export const a = 1;', 'src/readers/csv-utils.ts has a name that says nothing'],
    ['src/common/a.ts', 'export const a = 1;', 'src/common/a.ts has a name that says nothing'],
    ['src/core/heartRate.ts', 'export const heartRate = 1;', 'src/core/heartRate.ts is not in kebab-case'],
    ['src/core/a.ts', '\nexport default 1;', 'src/core/a.ts:2 exports a default'],
    ['src/core/a.ts', 'export default function a() {}', 'src/core/a.ts:1 exports a default'],
    ['src/core/a.ts', 'const a = 1;\nexport { a as default };', 'src/core/a.ts:2 exports a default'],
    [
      'src/rules/week/too-many.ts',
      'export const ramp = 1;',
      'src/rules/week/too-many.ts exports nothing that is named like the file',
    ],
  ])('finds fault with %s', (path, text, fault) => {
    expect(nameFaults(virtual({ [path]: text }))).toEqual([fault]);
  });

  it('accepts the unit’s own name and one word more', () => {
    const files = {
      'src/rules/recovery/hr-above-cap.ts': 'export const hrAboveCap = 1;',
      'src/reporters/json.ts': 'export const jsonReporter = 1;',
      'src/reporters/index.ts': 'export const REPORTERS = [];',
      'src/numeric/weighted-mean.ts': 'export function weightedMean() {}',
      'src/core/session.ts': 'export interface JudgedSession {}',
    };
    expect(nameFaults(virtual(files))).toEqual([]);
  });
});
