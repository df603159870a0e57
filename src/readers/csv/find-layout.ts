import type { ColumnChoice } from '../../core/log-fields.ts';
import { DIALECTS } from './dialects/index.ts';
import { type ForeignSource, foreignSource } from './foreign-headers.ts';
import { type HalfDays, halfDaysOf } from './half-days.ts';
import { isHeaderLine, joinHeaders } from './join-headers.ts';
import { matchAbroad } from './match-abroad.ts';
import { type HeaderMatch, matchHeader, withChoices } from './match-header.ts';
import { type NamedColumn, nameColumns } from './name-columns.ts';
import { readRows } from './read-rows.ts';
import type { Row } from './row.ts';
import { type Delimiter, sniffDelimiters } from './sniff-delimiter.ts';

/** Titles and owner's names above a table never take more lines. Tool default. */
const MAX_HEADER_ROWS = 30;

export interface Layout {
  readonly found: true;
  readonly delimiter: Delimiter;
  readonly headerLine: number;
  readonly header: readonly NamedColumn[];
  readonly match: HeaderMatch;
  /** Where rows hold a morning and an evening run; `header` is then that of one run. */
  readonly halfDays?: HalfDays;
}

/** What stands where a header should be. */
export interface NoLayout {
  readonly found: false;
  /** Headers of the first row that has several; empty = no table at all. */
  readonly headers: readonly string[];
  readonly line?: number;
  readonly foreign?: ForeignSource;
}

/** What a header is looked for with. */
interface Search {
  readonly delimiter: Delimiter;
  /** Columns that the runner has named. */
  readonly choices: readonly ColumnChoice[];
}

interface HeaderRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly columns: readonly NamedColumn[];
}

const headerRows = (text: string, delimiter: Delimiter, maxRows: number): readonly Row[] =>
  readRows(text, delimiter, maxRows).rows.filter((row) => row.cells.length > 1);

const particular = DIALECTS.filter((dialect) => !dialect.freeHeaders);
const general = DIALECTS.filter((dialect) => dialect.freeHeaders);

/** `z1_min`, `HRZone4Minutes`, `icu_hr_z2`: one digit behind letters is part of a name. */
const NUMBERED_NAME = /^\p{L}\D*\d\D*$/u;

const holdsValue = (cell: string): boolean => /\d/.test(cell) && !NUMBERED_NAME.test(cell);

/** Headers name things: a row of which half the cells hold a number is data. Tool default. */
const isData = ({ cells }: Row): boolean => cells.filter(holdsValue).length > cells.length / 2;

/** The first row that is a particular dialect's header; row by row, so that the data below is not looked at for nothing. */
const particularLayout = (rows: readonly Row[], { delimiter, choices }: Search): Layout | undefined => {
  for (const row of rows) {
    if (isData(row)) continue;
    const header = nameColumns(row.cells);
    for (const dialect of particular) {
      const match = matchHeader(dialect, header, choices);
      if (match !== undefined) return { found: true, delimiter, headerLine: row.line, header, match };
    }
  }
  return undefined;
};

/** The first row that is the header of a site's export in another language. */
const layoutAbroad = (rows: readonly HeaderRow[], { delimiter, choices }: Search): Layout | undefined => {
  for (const { line, columns } of rows) {
    const match = matchAbroad(columns);
    if (match !== undefined)
      return { found: true, delimiter, headerLine: line, header: columns, match: withChoices(match, columns, choices) };
  }
  return undefined;
};

const toHeaderRow = ({ line, cells }: Row): HeaderRow => ({ line, cells, columns: nameColumns(cells) });

/** A row in which more than a quarter are numbers is data, whatever words stand between them. Tool default. */
const MOST_NUMBERS_RATIO = 0.25;

const isNamesOnly = ({ columns }: HeaderRow): boolean =>
  columns.filter((column) => /^\d+$/.test(column.name)).length <= columns.length * MOST_NUMBERS_RATIO;

const unitsIn = ({ columns }: HeaderMatch): number =>
  [...columns.values()].flat().filter((column) => column.unit !== undefined).length;

const tells = (match: HeaderMatch): number => match.known + unitsIn(match);

/** The header together with the line above or below it, where both say more than one. */
const withSecondLine = (rows: readonly HeaderRow[], layout: Layout, choices: Search['choices']): Layout => {
  const at = rows.findIndex((row) => row.line === layout.headerLine);
  let best = layout;
  for (const upper of [at - 1, at]) {
    const [over, under] = [rows[upper], rows[upper + 1]];
    if (over === undefined || under?.line !== over.line + 1) continue;
    if (!isHeaderLine(over.cells) || !isHeaderLine(under.cells)) continue;
    const header = joinHeaders(over.cells, under.cells);
    const match = matchHeader(layout.match.dialect, header, choices);
    if (match !== undefined && tells(match) > tells(best.match))
      best = { ...best, headerLine: under.line, header, match };
  }
  return best;
};

/** A heart rate in the morning and one in the evening make no two runs. */
const tellsRuns = ({ columns }: HeaderMatch, { shared }: HalfDays): boolean =>
  (['distance', 'duration'] as const).some((field) => columns.get(field)?.some(({ index }) => index >= shared));

/** A header with columns for two runs a day, as that of one run. */
const withHalfDays = ({ line, columns }: HeaderRow, { delimiter, choices }: Search): Layout | undefined => {
  const halfDays = halfDaysOf(columns);
  if (halfDays === undefined) return undefined;
  for (const dialect of general) {
    const match = matchHeader(dialect, halfDays.header, choices);
    if (match !== undefined && tellsRuns(match, halfDays)) {
      return { found: true, delimiter, headerLine: line, header: halfDays.header, match, halfDays };
    }
  }
  return undefined;
};

const isWhollyKnown = ({ header, match }: Layout): boolean =>
  match.known === header.filter(({ name }) => name !== '').length;

/** Of several rows that could head a table kept by hand, the one of which most is known. */
const generalLayout = (rows: readonly HeaderRow[], search: Search): Layout | undefined => {
  let best: Layout | undefined;
  for (const row of rows.filter(isNamesOnly)) {
    // Rows below are looked at for a wider header only; none is wider than one of which every column is known.
    if (best !== undefined && isWhollyKnown(best) && row.columns.length <= best.header.length) continue;
    const { line, columns } = row;
    const halfDays = withHalfDays(row, search);
    if (halfDays !== undefined) return halfDays;
    for (const dialect of general) {
      const match = matchHeader(dialect, columns, search.choices);
      if (match === undefined || (best !== undefined && match.known <= best.match.known)) continue;
      best = { found: true, delimiter: search.delimiter, headerLine: line, header: columns, match };
    }
  }
  return best === undefined ? undefined : withSecondLine(rows, best, search.choices);
};

const describeMiss = (rows: readonly HeaderRow[]): NoLayout => {
  const first = rows[0];
  if (first === undefined) return { found: false, headers: [] };
  return { found: false, headers: first.columns.map((column) => column.header), line: first.line };
};

const foreignLayout = (rows: readonly HeaderRow[]): NoLayout | undefined => {
  for (const { line, columns } of rows) {
    const foreign = foreignSource(columns);
    if (foreign !== undefined) return { found: false, headers: columns.map((column) => column.header), line, foreign };
  }
  return undefined;
};

/** A site's export in another language, or a log kept by hand: German ones share names, and that which knows more is it. */
const inOtherWords = (rows: readonly HeaderRow[], search: Search): Layout | NoLayout | undefined => {
  const abroad = layoutAbroad(rows, search);
  const foreign = abroad === undefined ? foreignLayout(rows) : undefined;
  if (foreign !== undefined) return foreign;
  const general = generalLayout(rows, search);
  if (abroad === undefined || general === undefined) return abroad ?? general;
  return general.match.known > abroad.match.known ? general : abroad;
};

/** Finds delimiter, header row and dialect in the beginning of a file. `text` has LF line ends. */
export const findLayout = (text: string, choices: Search['choices'] = []): Layout | NoLayout => {
  let miss: NoLayout | undefined;
  for (const delimiter of sniffDelimiters(text)) {
    const search: Search = { delimiter, choices };
    // Nearly always the first row is the header, and the others need not be taken apart.
    const early = particularLayout(headerRows(text, delimiter, 1), search);
    if (early !== undefined) return early;
    const records = headerRows(text, delimiter, MAX_HEADER_ROWS);
    const certain = particularLayout(records, search);
    if (certain !== undefined) return certain;
    const rows = records.filter((row) => !isData(row)).map(toHeaderRow);
    const answer = inOtherWords(rows, search);
    if (answer !== undefined) return answer;
    miss ??= describeMiss(records.slice(0, 1).map(toHeaderRow));
  }
  return miss ?? { found: false, headers: [] };
};
