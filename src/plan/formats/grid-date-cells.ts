import { addDays } from '../../core/dates.ts';
import type { GridHeader } from './grid-header.ts';
import type { DateCell } from './plain-dates.ts';
import { type DateText, readToldDate, settleDates } from './plan-dates.ts';
import { type Cell, cellAt, partOf, type TableRow } from './plan-table.ts';
import { readWeekLabel } from './week-label.ts';

/** Dates in the day columns of a row, by column. */
export type DatesAbove = ReadonlyMap<number, DateText & { readonly cell: Cell }>;

/** Dates in most of the day columns: the row says when, the next ones what. */
export const dateRow = (row: TableRow, header: GridHeader): DatesAbove | undefined => {
  const dates = new Map<number, DateText & { readonly cell: Cell }>();
  for (const { column } of header.days) {
    const cell = cellAt(row, column);
    const date = readToldDate(cell.text);
    if (date !== undefined) dates.set(column, { ...date, cell });
  }
  const filled = header.days.filter(({ column }) => cellAt(row, column).text !== '').length;
  const isMost = dates.size >= 3 && dates.size >= filled - 1;
  return isMost && stepByDays(dates, header) ? dates : undefined;
};

/** Dates that follow each other as their columns do; `5-Mar`, `6-Apr` were ranges of distances. */
const stepByDays = (dates: ReadonlyMap<number, DateText>, header: GridHeader): boolean => {
  const columns = header.days.filter(({ column }) => dates.has(column));
  const told = columns.map(({ column }) => dates.get(column)!.date);
  const { days } = settleDates(
    told,
    columns.map(({ weekday }) => weekday),
    { today: '2026-01-01' },
  );
  const steps = columns.slice(1).filter(({ offset }, i) => {
    const [a, b] = [days[i], days[i + 1]];
    return a !== undefined && b !== undefined && addDays(a, offset - columns[i]!.offset) === b;
  });
  return steps.length * 2 > columns.length - 1;
};

interface Label {
  readonly date?: DateText;
  readonly dateCell?: Cell;
}

/** The one date of a label: `16 Nov 2026`, `Week 3 (16 Nov 2026)`; none of a range. */
const dateInLabel = ({ date, dateCell }: Label): readonly DateCell[] => {
  if (date === undefined || dateCell === undefined) return [];
  if (readToldDate(dateCell.text) !== undefined) return [{ cell: dateCell, told: date }];
  const rest = readWeekLabel(dateCell.text)?.rest ?? '';
  const at = dateCell.text.lastIndexOf(rest);
  const told = at < 0 ? undefined : readToldDate(rest);
  return told === undefined ? [] : [{ cell: partOf(dateCell, at, at + rest.length), told }];
};

/** The dates beside and above the days of a grid, one by one. */
export const gridDateCells = (
  rows: readonly { readonly label: Label; readonly datesAbove?: DatesAbove }[],
  header: GridHeader,
): readonly DateCell[] => {
  const weekdays = new Map(header.days.map(({ column, weekday }) => [column, weekday]));
  const labels = new Set(rows.map(({ label }) => label));
  const above = new Set(rows.flatMap(({ datesAbove }) => datesAbove ?? []));
  return [
    ...[...labels].flatMap(dateInLabel),
    ...[...above].flatMap((dates) =>
      [...dates].map(([column, told]) => ({ cell: told.cell, told, weekday: weekdays.get(column) })),
    ),
  ];
};
