import type { PlainCell, PlanLayout } from '../../core/plan.ts';
import { foldName } from '../../readers/csv/fold-name.ts';
import type { Context } from './finish.ts';
import type { DayColumn, GridHeader } from './grid-header.ts';
import { isDayCell } from './grid-shapes.ts';
import { type DateCell, plainDates } from './plain-dates.ts';
import { cellAt, type PlanTable, placedCell, type TableRow } from './plan-table.ts';
import { wholeRowLines } from './row-layout.ts';
import { namedDays } from './week-words.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** What languages call a week and nothing else, folded; `KW` counts those of the year. */
const WEEK =
  /^(?:week|wk|woche|semaine|semana|settimana|vecka|uge|uke|viikko|tydzien|tyden|неделя|hafta|週|周|주|주차)(?: (?:no|nr|number))?$/;

const plainDay = ({ weekday, part }: DayColumn): string =>
  `${DAYS[weekday!]}${part === undefined ? '' : ` ${part.toUpperCase()}`}`;

/** Headers of days: all of them or none, since each language is recognised by most of its names. */
const dayHeaders = (table: PlanTable, header: GridHeader): readonly PlainCell[] => {
  const row = table.rows[header.row]!;
  const cells = row.cells.map(({ text }) => text);
  const rests = new Map(namedDays(cells).map(({ column, rest }) => [column, rest]));
  const named = header.days.filter(({ column }) => cells[column] !== '');
  const isOnlyDay = ({ column, weekday, part }: DayColumn): boolean =>
    weekday !== undefined && (part !== undefined || rests.get(column) === '');
  if (!named.every(isOnlyDay)) return [];
  return named.map((day) => ({
    what: 'header',
    cell: placedCell(table.source, cellAt(row, day.column)),
    plain: plainDay(day),
  }));
};

const weekHeader = (table: PlanTable, { row, labels }: GridHeader): readonly PlainCell[] => {
  const cell = cellAt(table.rows[row], labels[0] ?? -1);
  const isWeek = labels.length === 1 && WEEK.test(foldName(cell.text));
  return isWeek ? [{ what: 'header', cell: placedCell(table.source, cell), plain: 'Week' }] : [];
};

/** What may be tidied in one table of weeks; `turned` where the days are its rows. */
export const gridLayout = (
  context: Context,
  table: PlanTable,
  header: GridHeader,
  { rows, dates, turned }: { rows: readonly TableRow[]; dates: readonly DateCell[]; turned: PlanTable | undefined },
): PlanLayout => {
  const head = table.rows[header.row];
  const isTurned = turned !== undefined;
  const headers =
    head === undefined ? [] : [...dayHeaders(table, header), ...(isTurned ? [] : weekHeader(table, header))];
  const dayRows = turned?.rows.filter((row) => isDayCell(cellAt(row, 0).text)) ?? [];
  const own = head === undefined ? [] : wholeRowLines(rows, head);
  const turnedHead = turned?.rows.find(({ line }) => line === head?.line);
  return {
    ...(table.delimiter === undefined ? {} : { delimiter: table.delimiter }),
    plain: [
      ...headers.filter(({ cell, plain }) => cell.text !== plain),
      ...plainDates(table.source, dates, context.hints.dateOrder),
    ],
    rowLines: turnedHead === undefined ? own : wholeRowLines(dayRows, turnedHead),
  };
};
