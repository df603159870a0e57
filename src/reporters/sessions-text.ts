import type { ReportedSession } from '../core/report.ts';
import type { View } from '../core/view.ts';
import { plural } from '../format/plural.ts';
import { truncate } from '../format/truncate.ts';
import type { Renderer } from './renderer.ts';
import { fitColumns } from './text/fit-columns.ts';
import { paintVerdict } from './text/paint-verdict.ts';
import { type Pen, penFor } from './text/pen.ts';
import { sessionColumns } from './text/session-columns.ts';
import type { Column } from './text/table.ts';
import { tableRow } from './text/table-row.ts';

/** Longest name of an athlete that a table shows. Tool default, columns. */
const LONGEST_NAME = 16;

/** Whose session it is, where the log knows several people; the last column to leave. */
const athleteColumn = (sessions: readonly ReportedSession[], pen: Pen): Column[] => {
  const names = sessions.map(({ athlete }) => (athlete === undefined ? '-' : pen.say(athlete)));
  if (new Set(names).size < 2) return [];
  return [
    {
      title: 'Athlete',
      align: 'left',
      cells: names.map((name) => truncate(name, LONGEST_NAME, pen.ellipsis)),
      leaves: 6,
    },
  ];
};

const render = (sessions: readonly ReportedSession[], view: View): string => {
  const pen = penFor(view);
  const rows = sessions.map((session) => ({ day: pen.say(session.day), session }));
  const [day, ...others] = sessionColumns(rows, pen, undefined);
  const table = fitColumns([day!, ...athleteColumn(sessions, pen), ...others], pen.width - 2);
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
