import type { AnalyzeReport, Week } from '../../core/report.ts';
import { distance } from '../../format/distance.ts';
import { truncate } from '../../format/truncate.ts';
import { dayRows } from '../text/day-rows.ts';
import type { Pen } from '../text/pen.ts';
import { sessionColumns } from '../text/session-columns.ts';
import type { Column } from '../text/table.ts';
import { totalsLabel } from '../text/totals-label.ts';
import { withTotals } from '../text/with-totals.ts';
import { markdownTable } from './markdown-table.ts';

/** Columns of a title in a table, as many as a terminal shows. Tool default. */
const LONGEST_TITLE = 40;

/** A title is cut short; verdicts are padded for a terminal, which Markdown has no use for. */
const tidied = (column: Column, label: string, pen: Pen): Column => {
  const cells = column.cells.map((cell) => cell.replace(/ {2,}/g, ' ').trim());
  if (column.flexible !== true) return { ...column, cells };
  return {
    ...column,
    cells: [...cells.slice(0, -1).map((cell) => truncate(cell, LONGEST_TITLE, pen.ellipsis)), label],
  };
};

/** One week: a row for every session and every day without, the sums below, and the week before. */
export const weekPart = (week: Week, report: AnalyzeReport, pen: Pen): string[][] => {
  const sessions = report.sessions.filter(({ day }) => day >= week.from && day <= week.to);
  const shown = { week, sessions };
  const columns = withTotals(sessionColumns(dayRows(week, sessions), pen, report.athlete.hrMax?.value), shown, pen);
  const { previousDistanceM: before } = week;
  return [
    markdownTable(columns.map((column) => tidied(column, totalsLabel(shown), pen))),
    before === undefined ? [] : [`Week before: ${distance(before, pen.units)} ${pen.units}.`],
  ];
};
