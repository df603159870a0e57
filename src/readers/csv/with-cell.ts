import type { Row } from './row.ts';

/** The row with another text in one cell; a row that ends before it is filled up. */
export const withCell = (row: Row, index: number, text: string): Row => {
  const cells = [...row.cells];
  while (cells.length < index) cells.push('');
  cells[index] = text;
  return { ...row, cells };
};
