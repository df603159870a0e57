import type { AnalyzeReport } from '../../core/report.ts';
import { wrap } from '../../format/wrap.ts';
import { fitColumns } from './fit-columns.ts';
import type { Pen } from './pen.ts';
import { tableRow } from './table-row.ts';
import { tableWidth } from './table-width.ts';
import { weeksColumns } from './weeks-columns.ts';
import { weeksWords } from './weeks-words.ts';

/** Several weeks: one row each, and their sum. */
export const weeksTable = (report: AnalyzeReport, pen: Pen): string[] => {
  const table = fitColumns(weeksColumns(report, pen), pen.width - 2);
  return [
    pen.ink.dim(tableRow(table, pen, ({ title }) => title)),
    ...report.weeks.map((_, index) => tableRow(table, pen, ({ cells }) => cells[index] ?? '')),
    pen.ink.dim(`  ${pen.rule.repeat(tableWidth(table))}`),
    ...weeksWords(report, table.columns, pen)
      .flatMap((text) => wrap(text, pen.width - 2))
      .map((line) => `  ${line}`),
  ];
};
