import type { AnalyzeReport, ReportedSession, Week } from '../../core/report.ts';
import { wrap } from '../../format/wrap.ts';
import { dayRows } from './day-rows.ts';
import { fitColumns } from './fit-columns.ts';
import { paintVerdict } from './paint-verdict.ts';
import type { Pen } from './pen.ts';
import { sessionColumns } from './session-columns.ts';
import { tableRow } from './table-row.ts';
import { tableWidth } from './table-width.ts';
import { totalsLines } from './totals-lines.ts';
import { withTotals } from './with-totals.ts';

const FOOTNOTE = '? = this heart rate is not to be trusted';

const footnote = (sessions: readonly ReportedSession[], pen: Pen): string[] => {
  const shaky = sessions.some(
    ({ averageHeartRateBpm, heartRateTrust }) =>
      averageHeartRateBpm !== undefined && (heartRateTrust.verdict === 'bad' || heartRateTrust.verdict === 'doubtful'),
  );
  return shaky ? wrap(FOOTNOTE, pen.width - 2).map((line) => pen.ink.dim(`  ${line}`)) : [];
};

/** One week: a row for every session and every day without, then the totals of the runs. */
export const weekTable = (week: Week, report: AnalyzeReport, pen: Pen): string[] => {
  const sessions = report.sessions.filter(({ day }) => day >= week.from && day <= week.to);
  const rows = dayRows(week, sessions);
  const columns = sessionColumns(rows, pen, report.athlete.hrMax?.value);
  const table = fitColumns(withTotals(columns, { week, sessions }, pen), pen.width - 2);
  const hasHeartRate = table.columns.some(({ title }) => title === 'HR');
  return [
    pen.ink.dim(tableRow(table, pen, ({ title }) => title)),
    ...rows.map(({ session }, index) =>
      tableRow(
        table,
        pen,
        ({ cells }) => cells[index] ?? '',
        (cell, { title }) => (title === 'Read as' ? paintVerdict(pen, cell, session) : cell),
      ),
    ),
    pen.ink.dim(`  ${pen.rule.repeat(tableWidth(table))}`),
    ...totalsLines({ week, sessions }, table, pen),
    ...(hasHeartRate ? footnote(sessions, pen) : []),
  ];
};
