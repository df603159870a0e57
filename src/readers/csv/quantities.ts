import type { Field, Unit } from './dialect.ts';
import { foldName } from './fold-name.ts';
import { unitFromWord } from './header-units.ts';
import type { FieldColumn } from './match-header.ts';
import { readDuration } from './read-duration.ts';
import { readQuantity } from './read-number.ts';
import type { Row } from './row.ts';
import { type Cell, cellOf, type Sheet } from './sheet.ts';

const METRES: Readonly<Partial<Record<Unit, number>>> = { km: 1000, mi: 1609.344, m: 1, yd: 0.9144, ft: 0.3048 };

/** Metres in one of a unit; a unit that is no length counts as kilometres. */
export const metresPer = (unit: Unit): number => METRES[unit] ?? 1000;

const bareUnit = (unit: Unit | undefined): 's' | 'min' | 'h' => (unit === 's' || unit === 'h' ? unit : 'min');

/** A cell of a time column in seconds. */
export const secondsOf = (text: string, column: FieldColumn): number | undefined =>
  readDuration(text, { unit: bareUnit(column.unit), twoPart: column.twoPart, decimal: column.decimal });

/** A row's times, the best for telling its pace first: without pauses where that is known. */
const PACED_TIMES: readonly Field[] = ['moving', 'duration', 'elapsed'];

/** The row's best time in seconds; zero stands for "not measured". */
export const timeOf = (sheet: Sheet, row: Row): number | undefined => {
  for (const field of PACED_TIMES) {
    const cell = cellOf(sheet, row, field);
    const timeS = cell === undefined ? undefined : secondsOf(cell.text, cell.column);
    if (timeS !== undefined && timeS > 0) return timeS;
  }
  return undefined;
};

/** A pace cell in seconds per its unit; undefined when it holds a speed. */
export const paceS = (text: string): number | undefined =>
  text.includes(':') ? readDuration(text, { unit: 'min', twoPart: 'mm:ss', decimal: 'point' }) : undefined;

/** The unit that a column of units names for this row. */
export const rowUnit = (sheet: Sheet, row: Row): Unit | undefined => {
  const cell = cellOf(sheet, row, 'distanceUnit');
  return cell === undefined ? undefined : unitFromWord(foldName(cell.text));
};

/** A distance cell as a bare number in the column's unit, with the unit it names itself. */
export const distanceOf = (sheet: Sheet, row: Row): (Cell & { value: number; unit?: Unit }) | undefined => {
  const cell = cellOf(sheet, row, 'distance') ?? cellOf(sheet, row, 'distanceRounded');
  const quantity = cell === undefined ? undefined : readQuantity(cell.text, cell.column.decimal);
  if (cell === undefined || quantity === undefined || quantity.value <= 0) return undefined;
  const unit = quantity.unit ?? rowUnit(sheet, row) ?? cell.column.unit;
  return { ...cell, value: quantity.value, ...(unit === undefined ? {} : { unit }) };
};
