import type { Abroad, Dialect, Field, FieldNames, Places } from './dialect.ts';
import { DIALECTS } from './dialects/index.ts';
import { foldName } from './fold-name.ts';
import { SITE_LANGUAGES } from './languages/index.ts';
import {
  columnsNamed,
  countColumns,
  type FieldColumn,
  type FieldColumns,
  type HeaderMatch,
  meets,
  toFieldColumn,
} from './match-header.ts';
import type { NamedColumn } from './name-columns.ts';

interface SiteDialect extends Dialect {
  readonly abroad: Abroad;
}

const isSite = (dialect: Dialect): dialect is SiteDialect => dialect.abroad !== undefined;

/** A site's export in one language. */
interface Local {
  readonly dialect: SiteDialect;
  readonly language: string;
  readonly names: FieldNames;
}

const locals = function* (): Generator<Local> {
  for (const dialect of DIALECTS.filter(isSite)) {
    for (const [language, sites] of Object.entries(SITE_LANGUAGES)) {
      const names = sites[dialect.abroad.site];
      if (names !== undefined) yield { dialect, language, names };
    }
  }
};

let signs: ReadonlyMap<string, readonly Local[]> | undefined;

/** Languages by the folded header that tells them; made when the first header is not English. */
const bySign = (): ReadonlyMap<string, readonly Local[]> => {
  if (signs !== undefined) return signs;
  const found = new Map<string, readonly Local[]>();
  for (const local of locals()) {
    for (const header of local.names[local.dialect.abroad.sign] ?? []) {
      const name = foldName(typeof header === 'string' ? header : header[0]);
      found.set(name, [...(found.get(name) ?? []), local]);
    }
  }
  signs = found;
  return found;
};

/** The sites' exports of which the header row holds the telling name. */
export const localsIn = (header: readonly NamedColumn[]): readonly Local[] =>
  header.flatMap(({ name }) => bySign().get(name) ?? []);

const fits = ({ abroad, needs }: SiteDialect, columns: FieldColumns): boolean =>
  meets(columns, needs) || (abroad.enough !== undefined && meets(columns, abroad.enough));

const byName = (header: readonly NamedColumn[]): HeaderMatch | undefined => {
  let best: HeaderMatch | undefined;
  for (const { dialect, language, names } of localsIn(header)) {
    const columns = columnsNamed(dialect, names, header);
    const known = countColumns(columns);
    if (!fits(dialect, columns) || (best !== undefined && known <= best.known)) continue;
    best = { dialect, language, columns, known };
  }
  return best;
};

/** Each pair bears a name of its own: cells of data, or blank ones, are equal by chance. */
const hasPairs = (header: readonly NamedColumn[], { pairs }: Places): boolean => {
  const names = pairs.map(([one, other]) =>
    header[one]?.name === header[other]?.name ? header[one]?.name : undefined,
  );
  const areNames = names.every((name) => name !== undefined && /^\D*\p{L}\D*$/u.test(name));
  return areNames && new Set(names).size === pairs.length;
};

/** The last column is where newer ones are put in before. */
const isPlace = (header: readonly NamedColumn[], index: number): boolean => index < header.length - 1;

const columnsPlaced = (dialect: SiteDialect, header: readonly NamedColumn[], { fields }: Places): FieldColumns => {
  const placed = new Map<Field, readonly FieldColumn[]>();
  for (const [field, indices] of Object.entries(fields) as [Field, readonly number[]][]) {
    const columns = indices.filter((index) => isPlace(header, index)).map((index) => header[index]!);
    if (columns.length === 0) continue;
    placed.set(
      field,
      columns.map((column) => toFieldColumn(dialect, field, { column, name: column.name })),
    );
  }
  return placed;
};

const languageOf = (header: readonly NamedColumn[], dialect: Dialect): string =>
  localsIn(header).find((local) => local.dialect === dialect)?.language ?? 'a language not known';

const byPlace = (header: readonly NamedColumn[]): HeaderMatch | undefined => {
  for (const dialect of DIALECTS.filter(isSite)) {
    const { places } = dialect.abroad;
    if (places === undefined || !hasPairs(header, places)) continue;
    const columns = columnsPlaced(dialect, header, places);
    return { dialect, language: languageOf(header, dialect), columns, known: countColumns(columns) };
  }
  return undefined;
};

/**
 * How a header row reads as a site's export in another language than English: by the places of its columns, which no
 * translation changes, else by their names in the language that knows most of them.
 */
export const matchAbroad = (header: readonly NamedColumn[]): HeaderMatch | undefined =>
  byPlace(header) ?? byName(header);
