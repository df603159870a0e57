import { cleanLine, cleanText } from './clean-text.ts';
import type { Plan } from './plan.ts';
import type { Row } from './row.ts';
import { cellOf, columnsOf } from './sheet.ts';

export interface Labels {
  readonly title?: string;
  readonly notes?: string;
  readonly athlete?: string;
  readonly linkedFile?: string;
}

const lineOf = (plan: Plan, row: Row, field: 'title' | 'description' | 'athlete' | 'linkedFile'): string | undefined =>
  cleanLine(cellOf(plan.sheet, row, field)?.text);

/** All that was written about the session, one piece a line. */
const notesOf = (plan: Plan, row: Row, description: string | undefined): string | undefined => {
  const pieces = columnsOf(plan.sheet.columns, 'notes').map((column) => cleanText(row.cells[column.index]));
  const said = [description, ...pieces].filter((piece) => piece !== undefined);
  return said.length === 0 ? undefined : said.join('\n');
};

/** The row's words. A description is the title where nothing else is. */
export const readLabels = (plan: Plan, row: Row): Labels => {
  const ownTitle = lineOf(plan, row, 'title');
  const description = lineOf(plan, row, 'description');
  const title = ownTitle ?? description;
  const notes = notesOf(plan, row, ownTitle === undefined ? undefined : description);
  const athlete = lineOf(plan, row, 'athlete');
  const linkedFile = lineOf(plan, row, 'linkedFile');
  return {
    ...(title === undefined ? {} : { title }),
    ...(notes === undefined ? {} : { notes }),
    ...(athlete === undefined ? {} : { athlete }),
    ...(linkedFile === undefined ? {} : { linkedFile }),
  };
};
