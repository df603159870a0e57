import type { PlacedText } from '../../core/plan.ts';
import { placedRuns, type Run, sliceRuns } from './placed.ts';
import type { PlanSource } from './plan-source.ts';

/** A cell: its text without what only quotes or pads it, and where that stands. */
export interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Only where the file writes the text otherwise than it means. */
  readonly runs?: readonly Run[];
}

export interface TableRow {
  readonly cells: readonly Cell[];
  readonly line: number;
}

/** Rows of a table, blank ones included, and the lines that are comments. */
export interface PlanTable {
  readonly source: PlanSource;
  readonly rows: readonly TableRow[];
  readonly comments: readonly Comment[];
  /** What parts the cells, where it is one character. */
  readonly delimiter?: string;
}

/** A comment line without its mark, and how many rows stand above it. */
export interface Comment {
  readonly cell: Cell;
  readonly rowsAbove: number;
}

export const NO_CELL: Cell = { text: '', from: 0, to: 0 };

export const cellAt = (row: TableRow | undefined, column: number): Cell => row?.cells[column] ?? NO_CELL;

export const isBlankRow = (row: TableRow): boolean => row.cells.every(({ text }) => text === '');

const runsOf = ({ text, from, to, runs }: Cell): readonly Run[] => runs ?? [{ text, from, to }];

export const placedCell = (source: PlanSource, cell: Cell): PlacedText => placedRuns(source, runsOf(cell));

/** Part of a cell, trimmed. */
export const partOf = (cell: Cell, from: number, to: number = cell.text.length): Cell => {
  let [start, end] = [from, to];
  while (start < end && cell.text[start]!.trim() === '') start++;
  while (end > start && cell.text[end - 1]!.trim() === '') end--;
  const runs = sliceRuns(runsOf(cell), start, end);
  const text = cell.text.slice(start, end);
  const place = { from: runs[0]?.from ?? cell.from, to: runs.at(-1)?.to ?? cell.from };
  return cell.runs === undefined ? { text, ...place } : { text, ...place, runs };
};
