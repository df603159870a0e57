import type { Sums } from './work.ts';

/** Columns of the table, and the places of those that the reader of Strava's list looks at. */
export const WIDTH = 94;
export const WANTED: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 10, 12, 15, 16, 17, 20, 21];

/** Counts of a table's rows and cells, and of the characters in the wanted columns. */
export const tableSums = (rows: readonly (readonly string[])[]): Sums => {
  let [cells, characters] = [0, 0];
  for (const row of rows) {
    cells += row.length;
    for (const index of WANTED) characters += row[index]!.length;
  }
  return { rows: rows.length, cells, characters };
};
