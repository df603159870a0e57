import type { Field } from './dialect.ts';
import type { FieldColumn } from './match-header.ts';
import { secondsOf } from './quantities.ts';
import { readQuantity } from './read-number.ts';
import { columnsOf, type Settled, type Sheet } from './sheet.ts';

/** Rounding makes two columns of one quantity differ by so much. Tool default. */
const TOLERANCE = 1.05;
/** As many rows of ten must agree. Tool default. */
const AGREEING_RATIO = 0.9;

const FIELDS: readonly Field[] = ['distance', 'duration'];

const measureIn = (text: string, column: FieldColumn): number | undefined =>
  column.field === 'duration' ? secondsOf(text, column) : readQuantity(text, column.decimal)?.value;

/** How often the one holds the other's measure, row by row; undefined = no row has both. */
const ratiosOf = ({ rows }: Sheet, first: FieldColumn, other: FieldColumn): readonly number[] => {
  const ratios: number[] = [];
  for (const row of rows) {
    const a = measureIn(row.cells[first.index] ?? '', first);
    const b = measureIn(row.cells[other.index] ?? '', other);
    if (a !== undefined && b !== undefined && (a > 0 || b > 0)) ratios.push(b / a);
  }
  return ratios;
};

const isSameQuantity = (ratios: readonly number[]): boolean => {
  if (ratios.length === 0) return true;
  const middle = ratios.toSorted((a, b) => a - b)[ratios.length >> 1]!;
  const agreeing = ratios.filter((ratio) => ratio < middle * TOLERANCE && ratio > middle / TOLERANCE);
  return agreeing.length >= ratios.length * AGREEING_RATIO;
};

/**
 * The sheet without columns that only seem to hold the same quantity once more: "Total miles" beside "Miles" sums the
 * week, and must not stand in for a run on a day without one.
 */
export const settleSpareColumns = (sheet: Sheet): Settled<Sheet> => {
  if (!sheet.dialect.freeHeaders) return { value: sheet, notes: [], doubts: [] };
  const columns = new Map(sheet.columns);
  const notes: string[] = [];
  for (const field of FIELDS) {
    const [first, ...others] = columnsOf(sheet.columns, field);
    const strange = others.filter((other) => !isSameQuantity(ratiosOf(sheet, first!, other)));
    if (strange.length === 0) continue;
    notes.push(...strange.map(({ header }) => `${header} does not go with ${first!.header} and was not read`));
    columns.set(
      field,
      [first!, ...others].filter((column) => !strange.includes(column)),
    );
  }
  return { value: { ...sheet, columns }, notes, doubts: [] };
};
