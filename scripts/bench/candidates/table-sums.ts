import type { Sums } from './work.ts';

/** Counts of a table's rows, cells and characters. */
export const tableSums = (rows: readonly (readonly string[])[]): Sums => {
  let [cells, characters] = [0, 0];
  for (const row of rows) {
    cells += row.length;
    for (const cell of row) characters += cell.length;
  }
  return { rows: rows.length, cells, characters };
};
