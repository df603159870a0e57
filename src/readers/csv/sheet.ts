import type { Ambiguity } from '../../core/problem.ts';
import type { Sport } from '../../core/sport.ts';
import { sportFromName } from '../sport-names.ts';
import type { Dialect, Field } from './dialect.ts';
import type { FieldColumn, FieldColumns } from './match-header.ts';
import { isMissing } from './missing.ts';
import type { Row } from './row.ts';

/** A table whose columns are known. */
export interface Sheet {
  readonly dialect: Dialect;
  /** Of the header: `en`, `French`, `en+de`. */
  readonly language: string;
  readonly columns: FieldColumns;
  /** Number of header cells. */
  readonly width: number;
  /** The lines above the header: titles, names, a year. */
  readonly above: readonly string[];
  /** Data rows only: no header, no blank lines. */
  readonly rows: readonly Row[];
  /** A log names the same few sports thousands of times; each name is looked up once. */
  readonly sportNamed: (name: string) => Sport | undefined;
}

/** A cell that says something, with the column it stands in. */
export interface Cell {
  readonly text: string;
  readonly column: FieldColumn;
}

/** Something assumed or disbelieved, told with the line it concerns. */
export interface Doubt {
  readonly line: number;
  readonly reason: string;
  /** Of the row, where it concerns one. */
  readonly day?: string;
  /** Of what was read in one of two ways. */
  readonly ambiguous?: Ambiguity;
}

/** What a step decided for the whole file. */
export interface Settled<T> {
  readonly value: T;
  readonly notes: readonly string[];
  readonly doubts: readonly Doubt[];
  /** Columns that nothing decides and that are not read, each with what to pass. */
  readonly refusals?: readonly string[];
}

export const rememberSports = (): ((name: string) => Sport | undefined) => {
  const known = new Map<string, Sport | undefined>();
  return (name) => {
    if (!known.has(name)) known.set(name, sportFromName(name));
    return known.get(name);
  };
};

const NO_COLUMNS: readonly FieldColumn[] = [];

export const columnsOf = (columns: FieldColumns, field: Field): readonly FieldColumn[] =>
  columns.get(field) ?? NO_COLUMNS;

/** The row's first cell for a field that holds more than a sign for "nothing". */
export const cellOf = (sheet: Sheet, row: Row, field: Field): Cell | undefined => {
  for (const column of columnsOf(sheet.columns, field)) {
    const text = row.cells[column.index];
    if (!isMissing(text)) return { text: text!, column };
  }
  return undefined;
};

/** The same columns, changed one by one. */
export const mapColumns = (columns: FieldColumns, change: (column: FieldColumn) => FieldColumn): FieldColumns =>
  new Map([...columns].map(([field, list]) => [field, list.map(change)]));

/** What one column holds, row by row, signs for "nothing" left out. */
export const textsOf = (sheet: Sheet, column: FieldColumn): readonly string[] => {
  const texts: string[] = [];
  for (const row of sheet.rows) {
    const text = row.cells[column.index];
    if (!isMissing(text)) texts.push(text!);
  }
  return texts;
};

/** As many rows as settle a question about a column. Tool default. */
const SAMPLE_ROWS = 150;

/** Rows spread evenly over the table, all of a short one: enough to tell minutes from hours or kilometres from metres. */
export const sampleRows = ({ rows }: Sheet): readonly Row[] => {
  if (rows.length <= SAMPLE_ROWS) return rows;
  const step = rows.length / SAMPLE_ROWS;
  return Array.from({ length: SAMPLE_ROWS }, (_, i) => rows[Math.floor(i * step)]!);
};
