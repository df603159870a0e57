import { ReadError } from '../../core/errors.ts';
import type { PlanTable, TableRow } from './plan-table.ts';
import { doneColumns, type RowHeader } from './row-columns.ts';

const HINT = 'recover analyze reads logs; check reads plans';

/** Columns of what only a watch knows, filled, that make a log. Tool default. */
const FEWEST_DONE = 2;

/** Rows that hold a length: days ahead that nobody has filled in yet are none. */
const sizedRows = (table: PlanTable, { row, columns }: RowHeader): readonly TableRow[] => {
  const sizes = [...(columns.get('distance') ?? []), ...(columns.get('duration') ?? [])];
  const below = table.rows.slice(row + 1);
  return sizes.length === 0
    ? below
    : below.filter(({ cells }) => sizes.some((column) => /[1-9]/.test(cells[column]?.text ?? '')));
};

const filled = (rows: readonly TableRow[], column: number): number =>
  rows.filter(({ cells }) => /[1-9]/.test(cells[column]?.text ?? '')).length;

/** A clock to the second: nobody plans 43:17. */
const TO_THE_SECOND = /^\d{1,3}:\d{2}(?::\d{2})?$/;
const ROUND = /:(?:00|15|30|45)$/;

const isTimed = (table: PlanTable, { row, columns }: RowHeader): boolean => {
  const column = columns.get('duration')?.[0];
  if (column === undefined) return false;
  const times = table.rows.slice(row + 1).flatMap(({ cells }) => cells[column]?.text || []);
  const exact = times.filter(
    (text) => TO_THE_SECOND.test(text) && !ROUND.test(text) && Number(text.slice(-2)) % 5 !== 0,
  );
  return times.length >= 5 && exact.length * 2 > times.length;
};

/** @throws ReadError when the rows tell what was run, and nothing that is planned */
export const refuseLog = (table: PlanTable, header: RowHeader): void => {
  const rows = sizedRows(table, header);
  const done = (header.columns.get('done') ?? []).filter((column) => filled(rows, column) * 2 > rows.length);
  if (done.length < FEWEST_DONE && !isTimed(table, header)) return;
  throw new ReadError('it is a log of what was done, not a plan', { hint: HINT });
};

/** True for a table that no format knows and whose header names what only a watch knows. */
export const looksLikeLog = (table: PlanTable): boolean =>
  table.rows.slice(0, 10).some(({ cells }) => doneColumns(cells.map(({ text }) => text)) >= FEWEST_DONE);

export const logError = (): ReadError => new ReadError('it is a log of what was done, not a plan', { hint: HINT });
