import type { Dialect, Field, FieldNames, HeaderName, Unit } from './dialect.ts';
import { foldName } from './fold-name.ts';
import { splitHeaderUnits, unitForField } from './header-units.ts';
import type { NamedColumn } from './name-columns.ts';

/** A column that a dialect knows. */
export interface FieldColumn {
  readonly field: Field;
  readonly index: number;
  /** As the file writes it. */
  readonly header: string;
  /** Absent = the header does not tell and the source has no fixed one. */
  readonly unit?: Unit;
  readonly decimal: 'point' | 'comma';
  /** What a two-part time such as `37:10` means. */
  readonly twoPart: 'mm:ss' | 'h:mm';
}

export type FieldColumns = ReadonlyMap<Field, readonly FieldColumn[]>;

export interface HeaderMatch {
  readonly dialect: Dialect;
  readonly language: string;
  readonly columns: FieldColumns;
  /** How many of the header's columns the dialect knows. */
  readonly known: number;
}

type FieldKeys = readonly (readonly [Field, readonly string[]])[];

interface Language {
  readonly name: string;
  readonly keys: FieldKeys;
}

const keyOf = (name: string, occurrence: number): string => `${name}#${occurrence}`;

const keyOfHeader = (header: HeaderName): string =>
  typeof header === 'string' ? keyOf(foldName(header), 1) : keyOf(foldName(header[0]), header[1]);

/** The columns by every name under which a dialect may ask for them. */
const columnIndex = (columns: readonly NamedColumn[], freeHeaders: boolean): ReadonlyMap<string, NamedColumn> => {
  const byKey = new Map<string, NamedColumn>();
  for (const column of columns) byKey.set(keyOf(column.name, column.occurrence), column);
  if (!freeHeaders) return byKey;
  for (const column of columns) {
    const key = keyOf(splitHeaderUnits(column.name).name, column.occurrence);
    if (!byKey.has(key)) byKey.set(key, column);
  }
  return byKey;
};

const unitOf = (dialect: Dialect, field: Field, column: NamedColumn): Unit | undefined =>
  dialect.freeHeaders ? unitForField(field, splitHeaderUnits(column.name).units) : dialect.units[field];

const toFieldColumn = (dialect: Dialect, field: Field, column: NamedColumn): FieldColumn => {
  const unit = unitOf(dialect, field, column);
  const { index, header } = column;
  const twoPart = unit === 'h:mm' || unit === 'h' ? 'h:mm' : 'mm:ss';
  return { field, index, header, decimal: 'point', twoPart, ...(unit === undefined ? {} : { unit }) };
};

const matchFields = (dialect: Dialect, keys: FieldKeys, columns: readonly NamedColumn[]): FieldColumns => {
  const byKey = columnIndex(columns, dialect.freeHeaders);
  const taken = new Set<number>();
  const matched = new Map<Field, readonly FieldColumn[]>();
  for (const [field, wanted] of keys) {
    const found = wanted
      .map((key) => byKey.get(key))
      .filter((column) => column !== undefined && !taken.has(column.index))
      .map((column) => toFieldColumn(dialect, field, column!));
    for (const column of found) taken.add(column.index);
    if (found.length > 0) matched.set(field, found);
  }
  return matched;
};

/** Hand-written headers mix languages: all names of a field together. */
const allLanguages = (dialect: Dialect): FieldNames => {
  const names: Partial<Record<Field, readonly HeaderName[]>> = {};
  for (const language of Object.values(dialect.languages)) {
    for (const [field, headers] of Object.entries(language) as [Field, readonly HeaderName[]][]) {
      names[field] = [...(names[field] ?? []), ...headers];
    }
  }
  return names;
};

const toKeys = (names: FieldNames): FieldKeys =>
  (Object.entries(names) as [Field, readonly HeaderName[]][]).map(([field, headers]) => [
    field,
    headers.map(keyOfHeader),
  ]);

const compileLanguages = (dialect: Dialect): readonly Language[] =>
  dialect.freeHeaders
    ? [{ name: Object.keys(dialect.languages).join('+'), keys: toKeys(allLanguages(dialect)) }]
    : Object.entries(dialect.languages).map(([name, names]) => ({ name, keys: toKeys(names) }));

/** Folding all names of a dialect for each of thirty rows would cost more than reading the file. */
const compiled = new Map<Dialect, readonly Language[]>();

const languagesOf = (dialect: Dialect): readonly Language[] => {
  const known = compiled.get(dialect) ?? compileLanguages(dialect);
  compiled.set(dialect, known);
  return known;
};

const countColumns = (columns: FieldColumns): number => {
  let count = 0;
  for (const list of columns.values()) count += list.length;
  return count;
};

/** How a header row reads in a dialect, in the language that knows most of it; undefined = it is not of this dialect. */
export const matchHeader = (dialect: Dialect, header: readonly NamedColumn[]): HeaderMatch | undefined => {
  let best: HeaderMatch | undefined;
  for (const language of languagesOf(dialect)) {
    const columns = matchFields(dialect, language.keys, header);
    if (!dialect.needs.every((group) => group.some((field) => columns.has(field)))) continue;
    const known = countColumns(columns);
    if (best === undefined || known > best.known) best = { dialect, language: language.name, columns, known };
  }
  return best;
};
