import type { PlanSource } from '../formats/plan-source.ts';
import type { Cell, PlanTable, TableRow } from '../formats/plan-table.ts';
import { splitTable } from '../formats/split-table.ts';
import type { TextEdit } from './text-edit.ts';

interface Side {
  /** Where the cell ends on this side, its quote included. */
  readonly edge: number;
  /** Where the blanks beside it end. */
  readonly end: number;
}

const cut = (from: number, to: number): readonly TextEdit[] =>
  from >= to ? [] : [{ from, to, replacement: '', what: 'blank' }];

/** What stands beside a cell in one direction: blanks, and its quote if it is in quotes. Blanks inside of quotes stay. */
const sideOf = (text: string, from: number, step: 1 | -1, delimiter: string): Side => {
  const charAt = (at: number): string | undefined => text[step === 1 ? at : at - 1];
  const beyond = (start: number, isPassed: (char: string) => boolean): number => {
    let at = start;
    for (let char = charAt(at); char !== undefined && isPassed(char); char = charAt(at)) at += step;
    return at;
  };
  const isBlank = (char: string): boolean => char.trim() === '' && char !== delimiter && char !== '\n';
  const plain = beyond(from, isBlank);
  const edge = charAt(plain) === '"' ? plain + step : from;
  return { edge, end: beyond(edge, isBlank) };
};

const before = (text: string, cell: Cell, delimiter: string): readonly TextEdit[] => {
  const { edge, end } = sideOf(text, cell.from, -1, delimiter);
  return cut(end, edge);
};

const behind = (text: string, cell: Cell, delimiter: string): readonly TextEdit[] => {
  const { edge, end } = sideOf(text, cell.to, 1, delimiter);
  return cut(edge, end);
};

const isEmptyLine = ({ cells }: TableRow): boolean => cells.length === 1 && cells[0]!.text === '';

const inRow = (table: PlanTable, row: TableRow, delimiter: string, isWhole: boolean): readonly TextEdit[] => {
  const { text } = table.source;
  const last = row.cells.at(-1)!;
  const ends = behind(text, last, delimiter);
  if (!isWhole && !isEmptyLine(row)) return ends;
  return [
    ...row.cells.flatMap((cell) => [
      ...before(text, cell, delimiter),
      ...(cell === last ? [] : behind(text, cell, delimiter)),
    ]),
    ...ends,
  ];
};

/** Blanks at the end of a comment, unless the empty cells of a spreadsheet stand there. */
const behindComment = (text: string, { to }: Cell): readonly TextEdit[] => {
  const feed = text.indexOf('\n', to);
  const end = feed < 0 ? text.length : feed;
  return text.slice(to, end).trim() === '' ? cut(to, end) : [];
};

/** Blanks around the cells of whole rows, and at the end of every line that is not inside a quoted cell. */
export const blanksInTable = (
  source: PlanSource,
  delimiter: string,
  rowLines: ReadonlySet<number>,
): readonly TextEdit[] => {
  const table = splitTable(source, delimiter);
  return [
    ...table.rows.flatMap((row) => inRow(table, row, delimiter, rowLines.has(row.line))),
    ...table.comments.flatMap(({ cell }) => behindComment(source.text, cell)),
  ];
};
