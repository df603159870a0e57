import type { ColumnChoice } from '../../core/log-fields.ts';
import { chooseColumns } from './choose-columns.ts';
import { type Dialect, FIELDS, type Field, type FieldNames, type HeaderName, type Unit } from './dialect.ts';
import type { FieldColumn, FieldColumns } from './field-column.ts';
import { foldName } from './fold-name.ts';
import { freeKeys } from './free-keys.ts';
import { splitHeaderUnits, unitForField } from './header-units.ts';
import type { NamedColumn } from './name-columns.ts';

export type { FieldColumn, FieldColumns };

export interface HeaderMatch {
  readonly dialect: Dialect;
  readonly language: string;
  readonly columns: FieldColumns;
  /** How many of the header's columns the dialect knows. */
  readonly known: number;
}

type FieldKeys = readonly (readonly [Field, readonly string[]])[];

const keyOf = (name: string, occurrence: number): string => `${name}#${occurrence}`;

const keyOfHeader = (header: HeaderName): string =>
  typeof header === 'string' ? keyOf(foldName(header), 1) : keyOf(foldName(header[0]), header[1]);

/** A column and the one of its names that was asked for. */
interface Named {
  readonly column: NamedColumn;
  readonly name: string;
}

interface ColumnIndex {
  readonly byName: ReadonlyMap<string, Named>;
  /** By the name without the unit, in hand-written headers. */
  readonly byBareName: ReadonlyMap<string, Named>;
  /** By another name, with and without the unit: only where no column bears it. */
  readonly byAlias: ReadonlyMap<string, Named>;
}

const putNew = (map: Map<string, Named>, key: string, named: Named): void => {
  if (!map.has(key)) map.set(key, named);
};

const putBare = (map: Map<string, Named>, named: Named): void => {
  const { name, units } = splitHeaderUnits(named.name);
  if (units.length > 0) putNew(map, keyOf(name, named.column.occurrence), named);
};

const carriesUnits = ({ freeHeaders, unitsInHeaders }: Dialect): boolean => freeHeaders || unitsInHeaders === true;

const columnIndex = (columns: readonly NamedColumn[], hasUnits: boolean): ColumnIndex => {
  const byName = new Map<string, Named>();
  const byBareName = new Map<string, Named>();
  const byAlias = new Map<string, Named>();
  for (const column of columns) byName.set(keyOf(column.name, column.occurrence), { column, name: column.name });
  if (!hasUnits) return { byName, byBareName, byAlias };
  for (const column of columns) {
    putBare(byBareName, { column, name: column.name });
    for (const name of column.aliases ?? []) {
      putNew(byAlias, keyOf(name, column.occurrence), { column, name });
      putBare(byAlias, { column, name });
    }
  }
  return { byName, byBareName, byAlias };
};

const suitsAlias = ({ column, name }: Named, field: Field, key: string): boolean =>
  key === keyOf(name, column.occurrence) || unitForField(field, splitHeaderUnits(name).units) !== undefined;

/** `Run (miles)` is no title: a unit must suit the field that the name without it stands for. */
const columnFor = (index: ColumnIndex, field: Field, key: string): Named | undefined => {
  const named = index.byName.get(key);
  if (named !== undefined) return named;
  const bare = index.byBareName.get(key);
  if (bare !== undefined && unitForField(field, splitHeaderUnits(bare.name).units) !== undefined) return bare;
  const alias = index.byAlias.get(key);
  return alias !== undefined && suitsAlias(alias, field, key) ? alias : undefined;
};

/** Names that stand for a distance only beside its unit: `Run (miles)`, `km total`. */
const DISTANCE_BESIDE_UNIT: readonly string[] = [
  'run',
  'running',
  'ran',
  'actual',
  'done',
  'covered',
  'completed',
  'logged',
  'daily',
  'day',
  'total',
  'total run',
].map((name) => keyOf(name, 1));

const distanceBesideUnit = ({ byBareName }: ColumnIndex, taken: ReadonlySet<number>): Named | undefined => {
  for (const key of DISTANCE_BESIDE_UNIT) {
    const named = byBareName.get(key);
    const fits = named !== undefined && unitForField('distance', splitHeaderUnits(named.name).units) !== undefined;
    if (fits && !taken.has(named.column.index)) return named;
  }
  return undefined;
};

const unitOf = (dialect: Dialect, field: Field, { name }: Named): Unit | undefined =>
  carriesUnits(dialect) ? unitForField(field, splitHeaderUnits(name).units) : dialect.units[field];

export const toFieldColumn = (dialect: Dialect, field: Field, named: Named): FieldColumn => {
  const unit = unitOf(dialect, field, named);
  const { index, header } = named.column;
  const twoPart = unit === 'h:mm' || unit === 'h' ? 'h:mm' : 'mm:ss';
  return { field, index, header, decimal: 'point', twoPart, ...(unit === undefined ? {} : { unit }) };
};

const matchFields = (dialect: Dialect, keys: FieldKeys, columns: readonly NamedColumn[]): FieldColumns => {
  const names = columnIndex(columns, carriesUnits(dialect));
  const taken = new Set<number>();
  const matched = new Map<Field, readonly FieldColumn[]>();
  for (const [field, wanted] of keys) {
    const found: FieldColumn[] = [];
    for (const key of wanted) {
      const named = columnFor(names, field, key);
      if (named === undefined || taken.has(named.column.index)) continue;
      taken.add(named.column.index);
      found.push(toFieldColumn(dialect, field, named));
    }
    if (found.length > 0) matched.set(field, found);
  }
  const distance = matched.has('distance') || !dialect.freeHeaders ? undefined : distanceBesideUnit(names, taken);
  if (distance !== undefined) matched.set('distance', [toFieldColumn(dialect, 'distance', distance)]);
  return matched;
};

const toKeys = (names: FieldNames): FieldKeys =>
  (Object.entries(names) as [Field, readonly HeaderName[]][]).map(([field, headers]) => [
    field,
    headers.map(keyOfHeader),
  ]);

const keysByNames = new Map<FieldNames, FieldKeys>();

/** Folding all names of a language for each of thirty rows would cost more than reading the file. */
const keysOf = (names: FieldNames): FieldKeys => {
  const keys = keysByNames.get(names) ?? toKeys(names);
  keysByNames.set(names, keys);
  return keys;
};

export const countColumns = (columns: FieldColumns): number => {
  let count = 0;
  for (const list of columns.values()) count += list.length;
  return count;
};

/** True when of each group of fields at least one is there. */
export const meets = (columns: FieldColumns, groups: Dialect['needs']): boolean =>
  groups.every((group) => group.some((field) => columns.has(field)));

/** The columns that a header row has under these names. */
export const columnsNamed = (dialect: Dialect, names: FieldNames, header: readonly NamedColumn[]): FieldColumns =>
  matchFields(dialect, keysOf(names), header);

const matchIn = (
  dialect: Dialect,
  language: string,
  names: FieldNames,
  header: readonly NamedColumn[],
): HeaderMatch => {
  const columns = columnsNamed(dialect, names, header);
  return { dialect, language, columns, known: countColumns(columns) };
};

/** In the order of the fields: of two fields that could take a column, the first one does. */
const freeFieldKeys = (names: ReadonlyMap<Field, readonly string[]>): FieldKeys =>
  FIELDS.filter((field) => names.has(field)).map((field) => [field, names.get(field)!.map((name) => keyOf(name, 1))]);

/** A header of one's own in any language or several; English alone where it knows every column. */
const matchFree = (dialect: Dialect, header: readonly NamedColumn[]): HeaderMatch => {
  const [[english, words]] = Object.entries(dialect.languages) as [[string, FieldNames]];
  const match = matchIn(dialect, english, words, header);
  const isWhole =
    match.known === header.filter(({ name }) => name !== '').length && meets(match.columns, dialect.needs);
  if (isWhole || dialect.moreLanguages === undefined) return match;
  const { language, names } = freeKeys(dialect, header);
  const columns = matchFields(dialect, freeFieldKeys(names), header);
  return { dialect, language, columns, known: countColumns(columns) };
};

/** The match with the columns that the runner has named. */
export const withChoices = (
  match: HeaderMatch,
  header: readonly NamedColumn[],
  choices: readonly ColumnChoice[],
): HeaderMatch => {
  if (choices.length === 0) return match;
  const unit = (field: Field, column: NamedColumn) => unitOf(match.dialect, field, { column, name: column.name });
  const columns = chooseColumns(match.columns, header, choices, unit);
  return { ...match, columns, known: countColumns(columns) };
};

const better = (best: HeaderMatch | undefined, one: HeaderMatch): HeaderMatch =>
  best === undefined || one.known > best.known ? one : best;

/** How a header row in English, or in any words of one's own, reads in a dialect; undefined = it is not of this dialect. */
export const matchHeader = (
  dialect: Dialect,
  header: readonly NamedColumn[],
  choices: readonly ColumnChoice[] = [],
): HeaderMatch | undefined => {
  if (dialect.freeHeaders) {
    const match = withChoices(matchFree(dialect, header), header, choices);
    return meets(match.columns, dialect.needs) ? match : undefined;
  }
  const best = Object.entries(dialect.languages)
    .map(([language, names]) => matchIn(dialect, language, names, header))
    .filter(({ columns }) => meets(columns, dialect.needs))
    .reduce<HeaderMatch | undefined>(better, undefined);
  return best === undefined ? undefined : withChoices(best, header, choices);
};
