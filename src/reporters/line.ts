import type { AnalyzeReport } from '../core/report.ts';
import type { Reporter } from '../core/reporter.ts';
import type { View } from '../core/view.ts';
import { type Pen, penFor } from './text/pen.ts';
import { weekLine } from './text/week-line.ts';

const lines = (report: AnalyzeReport, pen: Pen): string[] =>
  report.weeks.length === 0 ? ['no session in this period'] : report.weeks.map((week) => weekLine(week, report, pen));

const render = (report: AnalyzeReport, view: View): string => {
  const pen = penFor(view);
  return lines(report, pen)
    .map((line) => `${line}\n`)
    .join('');
};

/** The report for a chat: a line per week, without colour. */
export const line: Reporter = {
  id: 'line',
  summary: 'one line per week, for a chat',
  render,
};
