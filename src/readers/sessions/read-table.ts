import type { Place } from '../../core/activity.ts';
import { ReadError } from '../../core/errors.ts';
import type { Problem } from '../../core/problem.ts';
import type { Input } from '../../core/reader.ts';
import { plainCell, SESSION_COLUMNS, type SessionColumn } from '../../core/session-columns.ts';
import { readRows, withLineFeeds } from '../csv/read-rows.ts';
import type { Row } from '../csv/row.ts';
import { decodeText } from '../decode-text.ts';
import type { JsonObject } from './fields.ts';
import { type Gathered, gatherSessions } from './gather-sessions.ts';
import { sessionOf } from './session-of.ts';

export const SESSION_HEADER = SESSION_COLUMNS.map(({ name }) => name).join(',');

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** What is no number or flag stays text, so that the check of its member names it. */
const memberOf = (cell: string, { holds }: SessionColumn): unknown => {
  if (holds === 'number') return NUMBER.test(cell) ? Number(cell) : cell;
  if (holds === 'flag') return cell === 'yes' ? true : cell === 'no' ? false : cell;
  if (holds === 'numbers') return cell.split(' ').map(Number);
  return holds === 'list' ? plainCell(cell).split('\n') : plainCell(cell);
};

const recordOf = (row: Row): JsonObject => {
  if (row.cells.length !== SESSION_COLUMNS.length) {
    throw new ReadError(`the row has ${row.cells.length} cells, the header ${SESSION_COLUMNS.length}`);
  }
  const record: Record<string, unknown> = {};
  for (const [index, column] of SESSION_COLUMNS.entries()) {
    const cell = row.cells[index]!;
    if (cell === '') continue;
    const [member, part] = column.path;
    const value = memberOf(cell, column);
    record[member] = part === undefined ? value : { ...(record[member] as JsonObject | undefined), [part]: value };
  }
  return record;
};

const isBlank = ({ cells }: Row): boolean => cells.every((cell) => cell === '');

/** What `recover sessions -f csv` wrote. */
export const readTable = ({ name, bytes }: Input): Gathered => {
  const { rows, damage } = readRows(withLineFeeds(decodeText(bytes).text), ',');
  const list = rows.slice(1).filter((row) => !isBlank(row));
  const { sessions, problems } = gatherSessions(
    list.map((row) => {
      const place: Place = { file: name, line: row.line };
      return { place, read: () => sessionOf(recordOf(row), place) };
    }),
  );
  const faults = damage.map(
    ({ line, reason, lost }): Problem => ({
      kind: lost ? 'unreadable' : 'doubtful',
      place: { file: name, line },
      rows: lost ? 1 : 0,
      reason,
    }),
  );
  return { sessions, problems: [...faults, ...problems] };
};
