import { ReadError } from '../../core/errors.ts';
import type { Problem } from '../../core/problem.ts';
import type { Input, ReadHints, ReadResult } from '../../core/reader.ts';
import type { WellnessFacts, WellnessRecord } from '../../core/wellness.ts';
import { doubtProblems, gatherSkipped, refusalProblems, type SkippedRow } from '../csv/gather-problems.ts';
import { isMissing } from '../csv/missing.ts';
import { type DateOrder, numericParts, readDate } from '../csv/read-date.ts';
import { readRows, withLineFeeds } from '../csv/read-rows.ts';
import type { Row } from '../csv/row.ts';
import type { Doubt } from '../csv/sheet.ts';
import { decodeText } from '../decode-text.ts';
import { readValue } from './read-value.ts';
import { settleColumns } from './settle-columns.ts';
import type { WellnessColumn } from './wellness-columns.ts';
import { type WellnessTable, wellnessTable } from './wellness-table.ts';

/** Any part above 12 is a day. @throws ReadError where nothing decides */
const dateOrder = (cells: readonly string[], hints: ReadHints): DateOrder => {
  const parts = cells.flatMap((cell) => (/^\d{4}/.test(cell) ? [] : (numericParts(cell) ?? [])));
  if (parts.some(({ first }) => first > 12)) return 'dmy';
  if (parts.length === 0 || parts.some(({ second }) => second > 12)) return 'mdy';
  if (hints.dateOrder !== undefined) return hints.dateOrder;
  throw new ReadError(`${cells[0]} may be day/month or month/day, and nothing in the file decides`, {
    hint: 'pass --set csv.dateOrder=dmy or --set csv.dateOrder=mdy',
  });
};

const dayOf = (cell: string, order: DateOrder): string | undefined => {
  const date = readDate(cell, order);
  if (date === undefined) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`;
};

interface Reading {
  readonly table: WellnessTable;
  readonly columns: readonly WellnessColumn[];
  readonly dateIndex: number;
  readonly order: DateOrder;
  readonly file: string;
}

type RowReading =
  | { readonly record: WellnessRecord; readonly doubts: readonly Doubt[] }
  | { readonly skip: Omit<SkippedRow, 'line' | 'index'>; readonly doubts: readonly Doubt[] };

const NO_YEAR = /^\p{L}{3,}\.? \d{1,2}$|^\d{1,2}\.? \p{L}{3,}\.?$/u;

const withoutDay = (cell: string): RowReading => ({
  skip: { kind: 'unreadable', reason: NO_YEAR.test(cell.trim()) ? 'the date has no year' : 'no date', found: cell },
  doubts: [],
});

const readRow = ({ table, columns, dateIndex, order, file }: Reading, { cells, line }: Row): RowReading => {
  if (cells.every((cell) => isMissing(cell))) return { skip: { kind: 'empty', reason: 'blank row' }, doubts: [] };
  const day = dayOf(cells[dateIndex] ?? '', order);
  if (day === undefined) return withoutDay(cells[dateIndex] ?? '');
  let facts: WellnessFacts = {};
  const doubts: Doubt[] = [];
  for (const column of columns) {
    const reading = readValue(column, cells[column.index], table.dialect);
    if (reading === undefined) continue;
    if ('doubt' in reading) doubts.push({ line, reason: reading.doubt, day });
    else facts = { ...facts, ...reading.facts };
  }
  if (Object.keys(facts).length === 0)
    return { skip: { kind: 'empty', reason: 'a day without any value that is read' }, doubts };
  return { record: { day, sources: [{ file, line }], series: table.dialect.id, ...facts }, doubts };
};

const notesOf = ({ table }: Reading, notes: readonly string[]): string[] => {
  const used = new Set(table.columns.map(({ index }) => index));
  const unused = table.headers.filter((header, index) => header !== '' && !used.has(index));
  return [
    ...notes,
    ...(unused.length === 0 || table.dialect.isExport ? [] : [`columns not read: ${unused.join(', ')}`]),
  ];
};

/** The table, with its data rows. @throws ReadError when there is none */
const tableIn = ({ bytes }: Input): { readonly table: WellnessTable; readonly rows: readonly Row[] } => {
  const table = wellnessTable(bytes);
  if (table === undefined) throw new ReadError('no header row of daily wellness');
  const text = withLineFeeds(decodeText(bytes).text);
  const { rows } = readRows(text, table.delimiter);
  return { table, rows: rows.filter(({ line }) => line > table.headerLine) };
};

/**
 * Reads a table of days: one record a row, or the reason why it is none.
 * @throws ReadError when there is no such table, or its dates may be read in two ways
 */
export const readWellness = (input: Input, hints: ReadHints): ReadResult => {
  const { table, rows } = tableIn(input);
  const dateIndex = table.columns.find(({ field }) => field === 'date')!.index;
  const order = dateOrder(
    rows.flatMap(({ cells }) => cells[dateIndex] ?? []),
    hints,
  );
  const settled = settleColumns(table, rows);
  const reading: Reading = { table, columns: settled.columns, dateIndex, order, file: input.name };
  const read = rows.map((row) => readRow(reading, row));
  const skipped = read.flatMap((one, index) =>
    'skip' in one ? [{ ...one.skip, line: rows[index]!.line, index }] : [],
  );
  const problems: readonly Problem[] = [
    ...refusalProblems(input.name, settled.refusals),
    ...gatherSkipped(input.name, skipped),
    ...doubtProblems(
      input.name,
      read.flatMap(({ doubts }) => doubts),
    ),
  ];
  return {
    kind: 'wellness',
    dialect: table.dialect.id,
    activities: [],
    wellness: read.flatMap((one) => ('record' in one ? [one.record] : [])),
    problems,
    notes: notesOf(reading, settled.notes),
  };
};
