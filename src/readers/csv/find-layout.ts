import { DIALECTS } from './dialects/index.ts';
import { foreignSource } from './foreign-headers.ts';
import { type HeaderMatch, matchHeader } from './match-header.ts';
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
}

/** What stands where a header should be. */
export interface NoLayout {
  readonly found: false;
  /** Headers of the first row that has several; empty = no table at all. */
  readonly headers: readonly string[];
  readonly line?: number;
  readonly foreign?: string;
}

interface HeaderRow {
  readonly line: number;
  readonly columns: readonly NamedColumn[];
}

const headerRows = (text: string, delimiter: Delimiter, maxRows: number): readonly Row[] =>
  readRows(text, delimiter, maxRows).rows.filter((row) => row.cells.length > 1);

const particular = DIALECTS.filter((dialect) => !dialect.freeHeaders);
const general = DIALECTS.filter((dialect) => dialect.freeHeaders);

/** Headers name things: a row of which half the cells hold a digit is data. Tool default. */
const isData = ({ cells }: Row): boolean => cells.filter((cell) => /\d/.test(cell)).length > cells.length / 2;

/** The first row that is a particular dialect's header; row by row, so that the data below is not looked at for nothing. */
const particularLayout = (rows: readonly Row[], delimiter: Delimiter): Layout | undefined => {
  for (const row of rows) {
    if (isData(row)) continue;
    const header = nameColumns(row.cells);
    for (const dialect of particular) {
      const match = matchHeader(dialect, header);
      if (match !== undefined) return { found: true, delimiter, headerLine: row.line, header, match };
    }
  }
  return undefined;
};

/** A row in which more than a quarter are numbers is data, whatever words stand between them. Tool default. */
const MOST_NUMBERS_RATIO = 0.25;

const isNamesOnly = ({ columns }: HeaderRow): boolean =>
  columns.filter((column) => /^\d+$/.test(column.name)).length <= columns.length * MOST_NUMBERS_RATIO;

/** Of several rows that could head a table kept by hand, the one of which most is known. */
const generalLayout = (rows: readonly HeaderRow[], delimiter: Delimiter): Layout | undefined => {
  let best: Layout | undefined;
  for (const { line, columns } of rows.filter(isNamesOnly)) {
    for (const dialect of general) {
      const match = matchHeader(dialect, columns);
      if (match === undefined || (best !== undefined && match.known <= best.match.known)) continue;
      best = { found: true, delimiter, headerLine: line, header: columns, match };
    }
  }
  return best;
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

/** Finds delimiter, header row and dialect in the beginning of a file. `text` has LF line ends. */
export const findLayout = (text: string): Layout | NoLayout => {
  let miss: NoLayout | undefined;
  for (const delimiter of sniffDelimiters(text)) {
    // Nearly always the first row is the header, and the others need not be taken apart.
    const early = particularLayout(headerRows(text, delimiter, 1), delimiter);
    if (early !== undefined) return early;
    const records = headerRows(text, delimiter, MAX_HEADER_ROWS);
    const certain = particularLayout(records, delimiter);
    if (certain !== undefined) return certain;
    const rows = records.map((row) => ({ line: row.line, columns: nameColumns(row.cells) }));
    const answer = foreignLayout(rows) ?? generalLayout(rows, delimiter);
    if (answer !== undefined) return answer;
    miss ??= describeMiss(rows);
  }
  return miss ?? { found: false, headers: [] };
};
