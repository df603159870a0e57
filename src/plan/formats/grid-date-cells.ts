import type { GridHeader } from './grid-header.ts';
import type { DateCell } from './plain-dates.ts';
import { type DateText, readToldDate } from './plan-dates.ts';
import { type Cell, partOf } from './plan-table.ts';
import { readWeekLabel } from './week-label.ts';

/** Dates in the day columns of a row, by column. */
export type DatesAbove = ReadonlyMap<number, DateText & { readonly cell: Cell }>;

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
