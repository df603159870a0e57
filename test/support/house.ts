import { posix } from 'node:path';
import type { ImportLine, Scan } from './source-scan.ts';

/** One line of the import table. `types` may be imported as types only; a path stands for itself and all below it. */
interface Row {
  readonly folders: readonly string[];
  readonly says: string;
  readonly may: readonly string[] | 'everything';
  readonly types?: readonly string[];
  readonly but?: readonly string[];
}

/**
 * Who may import whom inside `src/`, the folder itself always included. `docs/architecture.md` shows the same lines.
 * `version` is the file `src/version.ts`.
 */
const IMPORT_TABLE: readonly Row[] = [
  { folders: ['numeric', 'version'], says: '–', may: [] },
  { folders: ['core'], says: 'numeric (types)', may: [], types: ['numeric'] },
  { folders: ['format', 'guidelines', 'readers'], says: 'core', may: ['core'] },
  { folders: ['config'], says: 'core, guidelines', may: ['core', 'guidelines'] },
  { folders: ['normalise', 'measures'], says: 'core, numeric', may: ['core', 'numeric'] },
  {
    folders: ['athlete', 'judge'],
    says: 'core, numeric, measures, guidelines',
    may: ['core', 'numeric', 'measures', 'guidelines'],
  },
  {
    folders: ['plan'],
    says: "core, numeric, judge's vocabularies, readers' text and CSV engine",
    may: ['core', 'numeric', 'judge/vocabularies', 'readers/csv', 'readers/decode-text'],
  },
  {
    folders: ['rules', 'schedule'],
    says: 'core, numeric, measures, athlete, judge, guidelines',
    may: ['core', 'numeric', 'measures', 'athlete', 'judge', 'guidelines'],
  },
  { folders: ['reporters'], says: 'core, format, version', may: ['core', 'format', 'version'] },
  {
    folders: ['engine'],
    says: 'everything but readers, rules, reporters and cli',
    may: 'everything',
    but: ['readers', 'rules', 'reporters', 'cli'],
  },
  { folders: ['cli'], says: 'everything', may: 'everything' },
  { folders: ['bin'], says: 'cli', may: ['cli'] },
];

/** Where a package may be imported: paths from the project root. `types` may hold type imports only. */
interface PackageRow {
  readonly packages: readonly string[];
  readonly says: string;
  readonly may: readonly string[];
}

const PACKAGE_TABLE: readonly PackageRow[] = [
  { packages: ['node:*'], says: 'bin, cli/io*', may: ['bin/', 'src/cli/io'] },
  { packages: ['zod'], says: 'config, reporters/schemas*', may: ['src/config/', 'src/reporters/schemas'] },
  { packages: ['date-fns', '@date-fns/tz'], says: 'core/dates.ts', may: ['src/core/dates.ts'] },
  { packages: ['csv-parse'], says: 'tests', may: [] },
  { packages: ['saxes'], says: 'readers', may: ['src/readers/'] },
  { packages: ['chalk', 'cli-table3'], says: 'reporters, cli', may: ['src/reporters/', 'src/cli/'] },
  { packages: ['commander', 'tinyglobby'], says: 'cli', may: ['src/cli/'] },
  {
    packages: ['yauzl'],
    says: 'cli/list-zip.ts, cli/zip-entry-name.ts',
    may: ['src/cli/list-zip.ts', 'src/cli/zip-entry-name.ts'],
  },
  { packages: ['jsonc-parser'], says: 'config', may: ['src/config/'] },
  { packages: ['uuid'], says: 'schedule', may: ['src/schedule/'] },
  { packages: ['yaml'], says: 'plan', may: ['src/plan/'] },
];

/** The table as Markdown lines. */
export const tableLines = (): string[] => [
  ...IMPORT_TABLE.map(({ folders, says }) => `| ${folders.join(', ')} | ${says} |`),
  ...PACKAGE_TABLE.map(({ packages, says }) => `| ${packages.map((name) => `\`${name}\``).join(', ')} | ${says} |`),
];

const isRelative = (specifier: string): boolean => specifier.startsWith('.');
const resolve = (path: string, specifier: string): string => posix.join(posix.dirname(path), specifier);

/** `src/rules/week/x.ts` → `rules/week/x.ts`; undefined for what lies outside `src/`. */
const insideSrc = (path: string): string | undefined => (path.startsWith('src/') ? path.slice(4) : undefined);
const roomOf = (path: string): string => (insideSrc(path) ?? path).replace(/[/.].*$/, '');
const liesIn = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path === `${place}.ts` || path.startsWith(`${place}/`));

const allows = (row: Row, room: string, target: string, typeOnly: boolean): boolean => {
  if (liesIn(target, [room])) return true;
  if (row.may === 'everything') return !liesIn(target, row.but ?? []);
  return liesIn(target, row.may) || (typeOnly && liesIn(target, row.types ?? []));
};

const folderFault = (path: string, { specifier, typeOnly }: ImportLine): string | undefined => {
  const room = roomOf(path);
  const row = IMPORT_TABLE.find(({ folders }) => folders.includes(room));
  if (row === undefined) return `imports ${specifier}, but the import table has no line for ${room}`;
  const target = insideSrc(resolve(path, specifier));
  if (target === undefined)
    return liesIn(resolve(path, specifier), [room]) ? undefined : `imports ${specifier}, which lies outside src`;
  return allows(row, room, target, typeOnly)
    ? undefined
    : `imports ${target}, but the table says: ${room} | ${row.says}`;
};

const packageName = (specifier: string): string =>
  specifier.startsWith('node:')
    ? 'node:*'
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');

const packageFault = (path: string, { specifier }: ImportLine): string | undefined => {
  const row = PACKAGE_TABLE.find(({ packages }) => packages.includes(packageName(specifier)));
  if (row === undefined) return `imports ${specifier}, but the package table has no line for it`;
  if (row.may.some((place) => path.startsWith(place))) return undefined;
  return `imports ${specifier}, but the table says: ${row.packages.join(', ')} | ${row.says}`;
};

/** A single file of zod's, words of one language. */
const ZOD_LOCALE = /^zod\/v4\/locales\/\w+\.js$/;

/** `import { z } from 'zod'` keeps the whole package in the bundle: five times the size of `import * as z`. */
const zodFault = ({ specifier, form, typeOnly }: ImportLine): string | undefined => {
  if (
    packageName(specifier) !== 'zod' ||
    ZOD_LOCALE.test(specifier) ||
    form === 'namespace' ||
    (typeOnly && form === 'dynamic')
  )
    return undefined;
  return "imports zod in pieces; write import * as z from 'zod/mini'";
};

/** Every import that the tables do not allow, as `file:line what is wrong`. */
export const importFaults = (scans: readonly Scan[]): string[] =>
  scans.flatMap(({ path, imports }) =>
    imports.flatMap((line) => {
      const faults = isRelative(line.specifier)
        ? [folderFault(path, line)]
        : [packageFault(path, line), zodFault(line)];
      return faults.flatMap((fault) => (fault === undefined ? [] : [`${path}:${line.line} ${fault}`]));
    }),
  );

/** Every circle of imports, types included, as `a.ts → b.ts → a.ts`. */
export const importCycles = (scans: readonly Scan[]): string[] => {
  const files = new Map(scans.map((one) => [one.path, one]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, above: readonly string[]): void => {
    const at = above.indexOf(path);
    if (at !== -1) cycles.push([...above.slice(at), path].join(' → '));
    if (at !== -1 || done.has(path)) return;
    const targets = (files.get(path)?.imports ?? []).filter(({ specifier }) => isRelative(specifier));
    for (const { specifier } of targets) visit(resolve(path, specifier), [...above, path]);
    done.add(path);
  };
  for (const path of files.keys()) visit(path, []);
  return cycles;
};

/** Only `cli/` and `bin/` may touch the clock, the environment, the locale, chance or the console. */
export const impurityFaults = (scans: readonly Scan[]): string[] =>
  scans
    .filter(({ path }) => !['bin', 'cli'].includes(roomOf(path)))
    .flatMap(({ path, impurities }) =>
      impurities.map(({ name, line }) => `${path}:${line} uses ${name}, which belongs to cli; take it as an argument`),
    );

export interface Limits {
  readonly fileLines: number;
  readonly functionLines: number;
}

/** Files and functions over the limits, each as a name to look up (`file` or `file function`) and its length. */
export const oversized = (scans: readonly Scan[], limits: Limits): Map<string, number> => {
  const found = new Map<string, number>();
  for (const { path, lines, functions } of scans) {
    if (lines > limits.fileLines) found.set(path, lines);
    for (const one of functions) if (one.lines > limits.functionLines) found.set(`${path} ${one.name}`, one.lines);
  }
  return found;
};

// Folders that hold one unit a file. Registries, types and tests of units have names of their own.
const UNIT_FOLDERS = ['src/numeric/', 'src/measures/', 'src/rules/', 'src/reporters/', 'src/readers/csv/dialects/'];
const VAGUE_WORDS = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'stuff']);

const squeeze = (name: string): string => name.replace(/[-_]/g, '').toLowerCase();

/** True for `hr-drift.ts` with `hrDrift`, and for `gpx.ts` with `gpxReader`: the export may say a word more. */
const isNamedLike = (stem: string, exported: string): boolean =>
  squeeze(exported).startsWith(squeeze(stem)) || squeeze(exported).endsWith(squeeze(stem));

export const nameFaults = (scans: readonly Scan[]): string[] =>
  scans.flatMap(({ path, exports }) => {
    const faults: string[] = [];
    const stem = posix.basename(path, '.ts');
    if (path.split(/[/.-]/).some((word) => VAGUE_WORDS.has(word))) faults.push(`${path} has a name that says nothing`);
    if (/[A-Z_]/.test(stem)) faults.push(`${path} is not in kebab-case`);
    const isUnit = stem !== 'index' && UNIT_FOLDERS.some((folder) => path.startsWith(folder));
    if (isUnit && !exports.some(({ name }) => isNamedLike(stem, name))) {
      faults.push(`${path} exports nothing that is named like the file`);
    }
    for (const { name, line } of exports) if (name === 'default') faults.push(`${path}:${line} exports a default`);
    return faults;
  });
