import type { FittedTable } from './table.ts';

/** Columns that a table takes, without its margin. */
export const tableWidth = ({ columns, gap }: FittedTable): number =>
  columns.reduce((sum, column) => sum + column.width, 0) + gap * Math.max(0, columns.length - 1);
