import type { Unit } from './dialect.ts';
import type { FieldColumn } from './match-header.ts';
import { isMissing } from './missing.ts';
import type { Row } from './row.ts';
import { columnsOf, type Settled, type Sheet } from './sheet.ts';
import { withCell } from './with-cell.ts';

/** The parts of a time, the largest first. */
const UNITS: readonly Unit[] = ['h', 'min', 's'];
const SECONDS: Readonly<Partial<Record<Unit, number>>> = { h: 3600, min: 60, s: 1 };

const WHOLE = /^\d{1,4}(?:[.,]0+)?$/;
const WITH_DECIMALS = /^\d{1,4}(?:[.,]\d+)?$/;

const textIn = (row: Row, column: FieldColumn): string | undefined => {
  const text = row.cells[column.index];
  return isMissing(text) ? undefined : text!.trim();
};

const valueIn = (row: Row, column: FieldColumn): number => Number((textIn(row, column) ?? '0').replace(',', '.'));

/** Below sixty behind a larger part, and only the smallest part has decimals. */
const isPart = (text: string, rank: number, last: number): boolean =>
  (rank === last ? WITH_DECIMALS : WHOLE).test(text) && (rank === 0 || Number.parseFloat(text) < 60);

const holdsParts = (row: Row, parts: readonly FieldColumn[]): boolean =>
  parts.every((column, rank) => {
    const text = textIn(row, column);
    return text === undefined || isPart(text, rank, parts.length - 1);
  });

const partsOf = (sheet: Sheet): readonly FieldColumn[] | undefined => {
  const columns = columnsOf(sheet.columns, 'duration');
  const parts = UNITS.map((unit) => columns.filter((column) => column.unit === unit));
  const one = parts.filter((list) => list.length > 0).map((list) => list[0]!);
  return one.length >= 2 && sheet.rows.every((row) => holdsParts(row, one)) ? one : undefined;
};

const two = (value: number): string => String(value).padStart(2, '0');

const clockText = (seconds: number): string => {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
};

const joined = (row: Row, parts: readonly FieldColumn[]): Row => {
  if (parts.every((column) => textIn(row, column) === undefined)) return row;
  let seconds = 0;
  for (const column of parts) seconds += valueIn(row, column) * SECONDS[column.unit!]!;
  return withCell(row, parts[0]!.index, clockText(seconds));
};

/** The sheet with one time in each row where hours, minutes and seconds stand in columns of their own. */
export const settleTimeParts = (sheet: Sheet): Settled<Sheet> => {
  const parts = sheet.dialect.freeHeaders ? partsOf(sheet) : undefined;
  if (parts === undefined) return { value: sheet, notes: [], doubts: [] };
  const rest = columnsOf(sheet.columns, 'duration').filter((column) => !parts.includes(column));
  const columns = new Map(sheet.columns).set('duration', [...rest, parts[0]!]);
  const rows = sheet.rows.map((row) => joined(row, parts));
  return {
    value: { ...sheet, columns, rows },
    notes: [`${parts.map((column) => column.header).join(', ')} are the parts of one time`],
    doubts: [],
  };
};
