import type { Sheet, SheetRow } from '../../core/workbook.ts';
import { commentOfRow } from './comment-of-row.ts';
import { lineStartsOf, type PlanSource, type SourceCell } from './plan-source.ts';
import type { Cell, Comment, PlanTable, TableRow } from './plan-table.ts';

/** A sheet as a table. */
export interface SheetTable {
  readonly sheet: Sheet;
  readonly table: PlanTable;
}

/** Rows that are kept of those that are empty between two others. Tool default. */
const MOST_BLANK_ROWS = 20;

const BETWEEN = '\t';

/** The text of a workbook while it grows: a line a row, tabs between cells. */
class GrowingText {
  readonly cells: SourceCell[] = [];
  readonly parts: string[] = [];
  #length = 0;

  /** Adds a cell, or an empty one in its place. */
  add(sheet: string, row: number, column: number, text: string): Cell {
    const from = this.#length;
    const to = from + text.length;
    this.cells.push({ sheet, row, column, from, to });
    this.parts.push(text, BETWEEN);
    this.#length = to + 1;
    return { text, from, to };
  }

  endRow(): void {
    // What follows the last cell of a row ends the line.
    if (this.parts.length > 0) this.parts[this.parts.length - 1] = '\n';
  }
}

const NOTHING: SourceCell = { sheet: '', row: 1, column: 1, from: 0, to: 0 };

const finder =
  (cells: readonly SourceCell[]): NonNullable<PlanSource['cellAt']> =>
  (index) => {
    let low = 0;
    let high = cells.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (cells[middle]!.from <= index) low = middle;
      else high = middle - 1;
    }
    return cells[low] ?? NOTHING;
  };

const tableRow = (sheet: string, { row, cells }: SheetRow, text: GrowingText): TableRow => {
  const filled: Cell[] = [];
  for (const cell of cells) {
    while (filled.length < cell.column - 1) filled.push(text.add(sheet, row, filled.length + 1, ''));
    filled.push(text.add(sheet, row, cell.column, cell.text));
  }
  text.endRow();
  return { cells: filled, line: row };
};

/** What parts a row of cells from a comment that was spread over cells at its commas. Tool defaults. */
const [HEADER_CELLS, LONGEST_HEADER] = [5, 16];

/** A comment, also one that a spreadsheet has spread over several cells when it opened a CSV file. */
const commentOf = (row: TableRow): Cell | undefined => {
  const alone = commentOfRow(row);
  const [first, ...others] = row.cells;
  const mark = /^(?:#+|\/\/+)\s+(?=\S)/.exec(first?.text ?? '')?.[0];
  const last = row.cells.findLast(({ text }) => text !== '');
  if (alone !== undefined || first === undefined || mark === undefined || last === undefined) return alone;
  if (others.length >= HEADER_CELLS && row.cells.every(({ text }) => text.length < LONGEST_HEADER)) return undefined;
  const text = row.cells.map((cell) => cell.text).join(BETWEEN);
  return { text: text.slice(mark.length), from: first.from + mark.length, to: last.to };
};

type Content = Pick<PlanTable, 'rows' | 'comments'>;

const contentOf = ({ name, rows }: Sheet, text: GrowingText): Content => {
  const found: TableRow[] = [];
  const comments: Comment[] = [];
  let last = 0;
  for (const row of rows) {
    const blank = Math.min(MOST_BLANK_ROWS, row.row - last - 1);
    for (let i = blank; i > 0; i--) found.push({ cells: [], line: row.row - i });
    last = row.row;
    const read = tableRow(name, row, text);
    const comment = commentOf(read);
    if (comment === undefined) found.push(read);
    else comments.push({ cell: comment, rowsAbove: found.length });
  }
  return { rows: found, comments };
};

/** The sheets of a workbook as tables of one text, of which each character knows its cell. */
export const sheetTables = (
  file: string,
  sheets: readonly Sheet[],
): { readonly source: PlanSource; readonly tables: readonly SheetTable[] } => {
  const growing = new GrowingText();
  const contents = sheets.map((sheet) => ({ sheet, content: contentOf(sheet, growing) }));
  const text = growing.parts.join('');
  const source: PlanSource = { name: file, text, lineStarts: lineStartsOf(text), cellAt: finder(growing.cells) };
  return { source, tables: contents.map(({ sheet, content }) => ({ sheet, table: { source, ...content } })) };
};
