import { foldName } from '../../readers/csv/fold-name.ts';
import type { GridHeader } from './grid-header.ts';
import { cellAt, isBlankRow, type PlanTable, type TableRow } from './plan-table.ts';
import { readWeekLabel } from './week-label.ts';
import { namedDays, weekdayOfWord } from './week-words.ts';

const [FEWEST_WEEKS, FEWEST_DAYS, DAYS] = [2, 3, 7];

/** Columns of a row that are headed by weeks. */
const weekColumns = ({ cells }: TableRow): readonly number[] =>
  cells
    .flatMap(({ text }, column) => {
      const label = column === 0 ? undefined : readWeekLabel(text);
      return label === undefined ? [] : [{ column, label }];
    })
    .filter(({ label }, i, all) => !label.isBare || label.number === all[0]!.label.number + i)
    .map(({ column }) => column);

/** True for the name of a day at the head of a row. */
export const isDayCell = (text: string): boolean =>
  weekdayOfWord(text) !== undefined || /^day \d$/.test(foldName(text));

/** A table with a row per day and a column per week, turned round; undefined where it is none. */
export const turnedRound = (table: PlanTable): PlanTable | undefined => {
  for (const [i, row] of table.rows.slice(0, 30).entries()) {
    const weeks = weekColumns(row);
    if (weeks.length < FEWEST_WEEKS) continue;
    const days = table.rows
      .slice(i + 1)
      .filter((one) => isDayCell(cellAt(one, 0).text))
      .slice(0, DAYS);
    const names = days.map((one) => cellAt(one, 0).text);
    if (days.length < FEWEST_DAYS || new Set(names).size < days.length || namedDays(names).length < FEWEST_DAYS)
      continue;
    const head: TableRow = {
      cells: [{ ...cellAt(row, 0), text: 'Week' }, ...days.map((one) => cellAt(one, 0))],
      line: row.line,
    };
    const body = weeks.map(
      (column): TableRow => ({
        cells: [cellAt(row, column), ...days.map((one) => cellAt(one, column))],
        line: row.line,
      }),
    );
    return { ...table, rows: [...table.rows.slice(0, i), head, ...body] };
  }
  return undefined;
};

/** Weeks of seven days below no header: every row begins with its week. */
export const headerless = (table: PlanTable): GridHeader | undefined => {
  const rows = table.rows.filter((row) => !isBlankRow(row));
  const labels = rows.map((row) => readWeekLabel(cellAt(row, 0).text));
  const isWeeks = labels.every(
    (label, i) => label !== undefined && (!label.isBare || label.number === labels[0]!.number + i),
  );
  const hasDays = rows.every(
    ({ cells }) => cells.length >= DAYS + 1 && cells.slice(1, DAYS + 1).some(({ text }) => /\p{L}/u.test(text)),
  );
  if (rows.length < FEWEST_WEEKS || !isWeeks || !hasDays) return undefined;
  const days = Array.from({ length: DAYS }, (_, offset) => ({ column: offset + 1, offset }));
  return { row: -1, days, labels: [0], totals: [] };
};
