import type { PlainCell, PlanLayout } from '../../core/plan.ts';
import { foldName } from '../../readers/csv/fold-name.ts';
import type { Context } from './finish.ts';
import { plainDates } from './plain-dates.ts';
import { plainHeader } from './plain-header.ts';
import { readToldDate } from './plan-dates.ts';
import type { PlanRow } from './plan-row.ts';
import { type PlanTable, placedCell, type TableRow } from './plan-table.ts';
import type { Role, RowHeader } from './row-columns.ts';
import { weekdayOfWord } from './week-words.ts';

/** Exports that another program reads back: names and dates stay as it writes them. */
const EXPORTS = new Set(['trainingpeaks', 'runningahead']);

/** As wide as the header and no wider: not the prose above or below a table, nor a row with a comma too many. */
export const wholeRowLines = (rows: readonly TableRow[], header: TableRow): readonly number[] => {
  const width = header.cells.findLastIndex(({ text }) => text !== '') + 1;
  const isWhole = ({ cells }: TableRow): boolean =>
    cells.length >= width && cells.slice(header.cells.length).every(({ text }) => text === '');
  return [header, ...rows].filter(isWhole).map(({ line }) => line);
};

/** A coach may have a column of what was really run; heart rates and calories come from a watch. */
const hasMeasured = ({ headers, columns }: RowHeader): boolean =>
  (columns.get('done') ?? []).some((column) => !/^actual/i.test(headers[column]!));

type HeaderChange = Omit<PlainCell, 'cell'> & { readonly column: number };

const headerChanges = ({ headers, columns }: RowHeader, unit: 'km' | 'mi' | undefined): readonly HeaderChange[] => {
  const taken = new Set(headers.map(foldName));
  const isOneUnit = !columns.has('distanceUnit');
  return [...columns].flatMap(([role, list]: readonly [Role, readonly number[]]): readonly HeaderChange[] => {
    const column = list[0];
    const change = column === undefined ? undefined : plainHeader(headers[column]!, role, isOneUnit ? unit : undefined);
    if (column === undefined || change === undefined || taken.has(foldName(change.plain))) return [];
    return [{ column, ...change }];
  });
};

/** What may be tidied in a table with a row per workout; `unit` is that of bare distances, where it was told. */
export const rowLayout = (
  context: Context,
  table: PlanTable,
  header: RowHeader,
  { rows, again, unit }: { rows: readonly PlanRow[]; again: readonly TableRow[]; unit: 'km' | 'mi' | undefined },
): PlanLayout => {
  const head = table.rows[header.row]!;
  const isExport = EXPORTS.has(context.format);
  const changes = isExport ? [] : headerChanges(header, unit);
  const headers = [head, ...again].flatMap(({ cells }) =>
    changes.map(({ column, ...change }): PlainCell => ({ ...change, cell: placedCell(table.source, cells[column]!) })),
  );
  const dates = rows.flatMap((row) => {
    const cell = row.cell('date');
    const told = readToldDate(cell.text);
    return told === undefined ? [] : [{ cell, told, weekday: weekdayOfWord(row.cell('weekday').text) }];
  });
  return {
    ...(table.delimiter === undefined ? {} : { delimiter: table.delimiter }),
    plain: isExport ? [] : [...headers, ...plainDates(table.source, dates, context.hints.dateOrder)],
    ...(hasMeasured(header) ? { hasMeasured: true } : {}),
    rowLines: wholeRowLines([...again, ...rows.map(({ row }) => row)], head),
  };
};
