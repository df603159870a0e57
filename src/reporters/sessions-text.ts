import type { ReportedSession } from '../core/report.ts';
import type { View } from '../core/view.ts';
import { plural } from '../format/plural.ts';
import type { Renderer } from './renderer.ts';
import { fitColumns } from './text/fit-columns.ts';
import { paintVerdict } from './text/paint-verdict.ts';
import { penFor } from './text/pen.ts';
import { sessionColumns } from './text/session-columns.ts';
import { tableRow } from './text/table-row.ts';

const render = (sessions: readonly ReportedSession[], view: View): string => {
  const pen = penFor(view);
  const rows = sessions.map((session) => ({ day: pen.say(session.day), session }));
  const table = fitColumns(sessionColumns(rows, pen, undefined), pen.width - 2);
  const lines = [
    pen.ink.dim(tableRow(table, pen, ({ title }) => title)),
    ...rows.map(({ session }, index) =>
      tableRow(
        table,
        pen,
        ({ cells }) => cells[index] ?? '',
        (cell, { title }) => (title === 'Read as' ? paintVerdict(pen, cell, session) : cell),
      ),
    ),
    ...(view.quiet ? [] : ['', `  ${plural(sessions.length, 'session')}`]),
  ];
  return `${lines.join('\n')}\n`;
};

/** The normalised log as a table. */
export const sessionsText: Renderer<readonly ReportedSession[]> = {
  id: 'text',
  summary: 'a table for reading in a terminal',
  render,
};
