import { pad } from '../../format/pad.ts';
import { truncate } from '../../format/truncate.ts';
import type { Pen } from './pen.ts';
import type { FittedColumn, FittedTable } from './table.ts';

/** Colours a finished cell; its width is settled already. */
export type Paint = (cell: string, column: FittedColumn) => string;

const plain: Paint = (cell) => cell;

/** One row of a table, two blanks in. `cellOf` gives a column's text. */
export const tableRow = (
  table: FittedTable,
  pen: Pen,
  cellOf: (column: FittedColumn) => string,
  paint: Paint = plain,
): string => {
  const last = table.columns.length - 1;
  const cells = table.columns.map((column, index) => {
    const cell = truncate(cellOf(column), column.width, pen.ellipsis);
    const isTail = index === last && column.align === 'left';
    return paint(isTail ? cell : pad(cell, column.width, column.align), column);
  });
  return `  ${cells.join(' '.repeat(table.gap))}`.trimEnd();
};
