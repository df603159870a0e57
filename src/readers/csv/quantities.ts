import type { Field, Unit } from './dialect.ts';
import { foldName } from './fold-name.ts';
import { unitFromWord } from './header-units.ts';
import type { FieldColumn } from './match-header.ts';
import { readDuration } from './read-duration.ts';
import { type Quantity, readQuantity } from './read-number.ts';
import type { Row } from './row.ts';
import { type Cell, cellOf, type Sheet } from './sheet.ts';

const METRES: Readonly<Partial<Record<Unit, number>>> = { km: 1000, mi: 1609.344, m: 1, yd: 0.9144, ft: 0.3048 };

/** Metres in one of a unit; a unit that is no length counts as kilometres. */
export const metresPer = (unit: Unit): number => METRES[unit] ?? 1000;

const bareUnit = (unit: Unit | undefined): 's' | 'min' | 'h' | 'd' =>
  unit === 's' || unit === 'h' || unit === 'd' ? unit : 'min';

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

/** Races that go by their name, in metres. */
const NAMED_DISTANCES: ReadonlyMap<string, number> = new Map([
  ['marathon', 42_195],
  ['full marathon', 42_195],
  ['half marathon', 21_097.5],
  ['half', 21_097.5],
  ['parkrun', 5000],
]);

/** `10 laps`, `45 min` and the ten kilometres of a Swedish `mil` are no distance that could be told. */
const isLength = ({ unit, isNamedOtherwise }: Quantity): boolean =>
  isNamedOtherwise !== true && (unit === undefined || METRES[unit] !== undefined);

/** A number cell; a distance may go by the name of a race. */
export const readMeasure = (text: string, column: FieldColumn): Quantity | undefined => {
  const quantity = readQuantity(text, column.decimal);
  if (column.field !== 'distance') return quantity;
  if (quantity !== undefined) return isLength(quantity) ? quantity : undefined;
  const metres = NAMED_DISTANCES.get(foldName(text));
  return metres === undefined ? undefined : { value: metres, unit: 'm' };
};

/** Behind a pace: `8:51 /mi`, `5:30 min/km`, `9:00 per mile`. */
const PACE_UNIT = /\s*(?:min(?:utes)?)?\s*(?:\/|per|a)?\s*\b(km|kilomet(?:er|re)|k|mi|mile|m)\.?$/i;

/** A pace cell in seconds per its unit; undefined when it holds a speed. */
export const paceS = (text: string): number | undefined =>
  /[:'′’]/.test(text)
    ? readDuration(text.replace(PACE_UNIT, ''), { unit: 'min', twoPart: 'mm:ss', decimal: 'point' })
    : undefined;

/** The unit that a pace names itself, in the cell or in its header. */
export const paceUnit = ({ text, column }: Cell): Unit | undefined => {
  const word = PACE_UNIT.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return column.unit;
  return word.startsWith('k') ? 'km' : 'mi';
};

/** The unit that a column of units names for this row. */
export const rowUnit = (sheet: Sheet, row: Row): Unit | undefined => {
  const cell = cellOf(sheet, row, 'distanceUnit');
  return cell === undefined ? undefined : unitFromWord(foldName(cell.text));
};

/** A distance cell as a bare number in the column's unit, with the unit it names itself. */
export const distanceOf = (sheet: Sheet, row: Row): (Cell & { value: number; unit?: Unit }) | undefined => {
  const cell = cellOf(sheet, row, 'distance') ?? cellOf(sheet, row, 'distanceRounded');
  const quantity = cell === undefined ? undefined : readMeasure(cell.text, cell.column);
  if (cell === undefined || quantity === undefined || quantity.value <= 0) return undefined;
  const unit = quantity.unit ?? rowUnit(sheet, row) ?? cell.column.unit;
  return { ...cell, value: quantity.value, ...(unit === undefined ? {} : { unit }) };
};
