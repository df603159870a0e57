import { type RatingScale, scaleOfValues } from '../../core/rating-scale.ts';
import { isMissing } from '../csv/missing.ts';
import { readQuantity } from '../csv/read-number.ts';
import type { Row } from '../csv/row.ts';
import { sleepSeconds, sleepUnitOf } from './sleep-seconds.ts';
import type { WellnessColumn } from './wellness-columns.ts';
import type { WellnessTable } from './wellness-table.ts';
import type { WellnessField } from './wellness-words.ts';

/** Columns with their units and scales decided, and the reasons why others are not read. */
export interface SettledColumns {
  readonly columns: readonly WellnessColumn[];
  readonly notes: readonly string[];
  readonly refusals: readonly string[];
}

const RATINGS: ReadonlySet<WellnessField> = new Set(['sleepQuality', 'soreness', 'fatigue', 'mood', 'motivation']);

type Settling = { readonly column: WellnessColumn; readonly note?: string } | { readonly refusal: string };

const cellsOf = (rows: readonly Row[], { index }: WellnessColumn): string[] =>
  rows.flatMap(({ cells }) => (isMissing(cells[index]) ? [] : cells[index]!));

const numbersOf = (cells: readonly string[]): number[] =>
  cells.flatMap((cell) => readQuantity(cell, 'point')?.value ?? []);

const scaled = (column: WellnessColumn, cells: readonly string[], own: RatingScale | undefined): Settling => {
  const numbers = numbersOf(cells);
  const scale = own ?? column.scale;
  if (scale !== undefined) {
    // `of 10` says nothing of where it begins; a 0 does.
    const least = scale.least === 1 && numbers.includes(0) ? 0 : scale.least;
    return { column: { ...column, scale: { ...scale, least } } };
  }
  if (numbers.length === 0) return { column };
  const found = scaleOfValues(numbers);
  if (found === undefined)
    return {
      refusal: `column "${column.header}" not read: nothing says what scale it is on; name it ${column.header}_1_5 or ${column.header}_0_10`,
    };
  return { column: { ...column, scale: found }, note: `${column.header} read as ${found.least} to ${found.most}` };
};

const slept = (column: WellnessColumn, cells: readonly string[]): Settling => {
  const bare = cells.filter((cell) => sleepSeconds(cell, undefined) === undefined);
  if (column.unit !== undefined || bare.length === 0) return { column };
  const unit = sleepUnitOf(bare);
  if (unit === undefined)
    return { refusal: `column "${column.header}" not read: its numbers are no nights in hours, minutes or seconds` };
  return { column: { ...column, unit }, note: `${column.header} read in ${unit}` };
};

const settle = (column: WellnessColumn, rows: readonly Row[], { dialect }: WellnessTable): Settling => {
  const cells = cellsOf(rows, column);
  if (column.field === 'sleepS') return slept(column, cells);
  return RATINGS.has(column.field) ? scaled(column, cells, dialect.scale) : { column };
};

/** Of the two ways of counting variability the one that more days have; they are not the same number. */
const oneVariability = (columns: readonly WellnessColumn[], rows: readonly Row[]): readonly WellnessColumn[] => {
  const counts = (['hrvMs', 'sdnn'] as const).map((field) => {
    const column = columns.find((one) => one.field === field);
    return column === undefined ? 0 : cellsOf(rows, column).length;
  });
  const dropped = counts[1]! > counts[0]! ? 'hrvMs' : 'sdnn';
  return columns.filter(({ field }) => field !== dropped);
};

/** Decides by header and values in what unit and on what scale each column is; what nothing decides is not read. */
export const settleColumns = (table: WellnessTable, rows: readonly Row[]): SettledColumns => {
  const settled = oneVariability(table.columns, rows).map((column) => settle(column, rows, table));
  return {
    columns: settled.flatMap((one) => ('column' in one ? [one.column] : [])),
    notes: settled.flatMap((one) => ('note' in one && one.note !== undefined ? [one.note] : [])),
    refusals: settled.flatMap((one) => ('refusal' in one ? [one.refusal] : [])),
  };
};
