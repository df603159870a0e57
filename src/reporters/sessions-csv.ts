import type { ReportedSession } from '../core/report.ts';
import { defusedCell, SESSION_COLUMNS, type SessionColumn } from '../core/session-columns.ts';
import { stripControls } from '../format/strip-controls.ts';
import type { Renderer } from './renderer.ts';
import { exactSessionJson } from './session-json.ts';

/** Blanks at either end belong to the text only when it stands in quotes. */
const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const textCell = (text: string): string => quoted(defusedCell(stripControls(text)));

const cellOf = (value: unknown, { holds }: SessionColumn): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return textCell(Array.isArray(value) ? value.join(holds === 'numbers' ? ' ' : '\n') : String(value));
};

const valueAt = (session: object, { path: [member, part] }: SessionColumn): unknown => {
  const value = (session as Readonly<Record<string, unknown>>)[member];
  return part === undefined ? value : (value as Readonly<Record<string, unknown>> | null)?.[part];
};

const row = (session: object): string =>
  `${SESSION_COLUMNS.map((column) => cellOf(valueAt(session, column), column)).join(',')}\n`;

/**
 * The normalised log as CSV (RFC 4180 quoting, lines end in LF); an unknown is an empty cell. In text columns a cell
 * that a spreadsheet would run as a formula gets a leading apostrophe, which is taken off when the list is read back.
 */
export const sessionsCsv: Renderer<readonly ReportedSession[]> = {
  id: 'csv',
  summary: 'one session per row, for spreadsheets',
  render: (sessions) =>
    `${SESSION_COLUMNS.map(({ name }) => name).join(',')}\n${sessions.map((session) => row(exactSessionJson(session))).join('')}`,
};
