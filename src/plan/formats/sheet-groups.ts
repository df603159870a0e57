import type { Sheet } from '../../core/workbook.ts';
import { monthInDate } from '../../readers/csv/month-names.ts';
import { gridHeaders } from './grid-header.ts';
import type { Comment, PlanTable, TableRow } from './plan-table.ts';
import { rowHeader } from './row-columns.ts';
import type { SheetTable } from './sheet-tables.ts';
import { readWeekLabel } from './week-label.ts';

/** Sheets whose tables may be parts of one plan. */
export interface SheetGroup {
  readonly sheets: readonly Sheet[];
  readonly tables: readonly PlanTable[];
}

const PHASE = /^(?:phase|block|month|monat|meso\w*|base|build|peak|taper|race)\b/i;

/** What part of a plan a sheet is by its name; undefined for one that may well be a plan of its own. */
const partOf = (name: string): { readonly is: string; readonly number?: number } | undefined => {
  const week = readWeekLabel(name);
  if (week !== undefined && !week.isBare) return { is: 'week', number: week.number };
  const word = /^\p{L}+/u.exec(name.trim())?.[0];
  if (word !== undefined && monthInDate(word) !== undefined) return { is: 'month' };
  return PHASE.test(name.trim()) ? { is: 'phase' } : undefined;
};

/** How the table is laid out: the same in parts of one plan. */
const layoutOf = (table: PlanTable): string => {
  const [grid] = gridHeaders(table);
  if (grid !== undefined) return `grid ${grid.days.map(({ column, weekday }) => `${column}:${weekday}`).join(' ')}`;
  const header = rowHeader(table);
  return header === undefined ? '' : `rows ${header.headers.join('\u0001').toLowerCase()}`;
};

const goesOn = (last: SheetTable, next: SheetTable): boolean => {
  const [a, b] = [partOf(last.sheet.name), partOf(next.sheet.name)];
  if (a === undefined || a.is !== b?.is) return false;
  if (a.number !== undefined && b.number !== undefined && b.number <= a.number) return false;
  const layout = layoutOf(last.table);
  return layout !== '' && layout === layoutOf(next.table);
};

/** Neighbouring sheets that are named and laid out as parts of one plan ("Week 1", "Week 2") stand together. */
export const sheetGroups = (tables: readonly SheetTable[]): readonly SheetGroup[] => {
  const groups: SheetTable[][] = [];
  for (const one of tables) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && goesOn(last, one)) group.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => ({
    sheets: group.map(({ sheet }) => sheet),
    tables: group.map(({ table }) => table),
  }));
};

/** From its header on: what stands above it in a further sheet is about that sheet. */
const fromHeader = (table: PlanTable): PlanTable => {
  const row = gridHeaders(table)[0]?.row ?? rowHeader(table)?.row ?? 0;
  const comments = table.comments.map((comment) => ({ ...comment, rowsAbove: Math.max(0, comment.rowsAbove - row) }));
  return { ...table, rows: table.rows.slice(row), comments };
};

const NO_ROW: TableRow = { cells: [], line: 0 };

/** The tables of a group, one below the other. */
export const joinedTable = ({ tables: [first, ...further] }: SheetGroup): PlanTable => {
  const rows: TableRow[] = [...first!.rows];
  const comments: Comment[] = [...first!.comments];
  for (const table of further.map(fromHeader)) {
    rows.push(NO_ROW);
    comments.push(...table.comments.map((one) => ({ ...one, rowsAbove: one.rowsAbove + rows.length })));
    rows.push(...table.rows);
  }
  return { source: first!.source, rows, comments };
};
