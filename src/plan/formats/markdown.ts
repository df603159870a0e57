import type { PlanDocument } from '../../core/plan.ts';
import type { Context } from './finish.ts';
import { readGrids } from './grid.ts';
import { type MarkdownTable, markdownTables } from './markdown-table.ts';
import type { PlanSource } from './plan-source.ts';
import type { Comment, PlanTable, TableRow } from './plan-table.ts';
import { readRowPlan } from './rows.ts';
import { readWeekSessions } from './week-sessions.ts';

const HTML_COMMENT = /<!--[ \t]*([^\n]{0,500}?)[ \t]*-->/g;

const commentsOf = (source: PlanSource): readonly Comment[] =>
  [...source.text.matchAll(HTML_COMMENT)].map((match) => {
    const from = match.index + match[0].indexOf(match[1]!, 4);
    return { cell: { text: match[1]!, from, to: from + match[1]!.length }, rowsAbove: 0 };
  });

const headerText = ({ table }: MarkdownTable): string => table.rows[0]!.cells.map(({ text }) => text).join('\u0001');

/** A heading that goes on with a plan rather than beginning another. */
const GOES_ON = /\d|week|phase|block|month|woche|semaine|semana|settimana|base|build|peak|taper/i;

const goesOn = (last: MarkdownTable, next: MarkdownTable): boolean =>
  headerText(last) === headerText(next) && (next.title === last.title || GOES_ON.test(next.title ?? ''));

const groupsOf = (tables: readonly MarkdownTable[]): readonly (readonly MarkdownTable[])[] => {
  const groups: MarkdownTable[][] = [];
  for (const table of tables) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && goesOn(last, table)) groups.at(-1)!.push(table);
    else groups.push([table]);
  }
  return groups;
};

const NO_ROW: TableRow = { cells: [], line: 0 };

const joined = (source: PlanSource, group: readonly MarkdownTable[], comments: readonly Comment[]): PlanTable => ({
  source,
  rows: group.flatMap(({ table }) => [...table.rows, NO_ROW]),
  comments,
});

const readGroup = (context: Context, table: PlanTable): readonly PlanDocument[] => {
  const grids = readGrids(context, table);
  if (grids.length > 0) return grids;
  const rows = readRowPlan(context, table);
  return rows.length > 0 ? rows : readWeekSessions(context, table);
};

/** The plans in the tables of a Markdown file; tables that are none are counted. */
export const readMarkdown = (context: Context): readonly PlanDocument[] => {
  const tables = markdownTables(context.source);
  const comments = commentsOf(context.source);
  const plans: PlanDocument[] = [];
  let others = 0;
  // The first lines of a file say what holds for all of it.
  const first = tables[0]?.above ?? [];
  const heading = /^# +([^\n]{1,120}?) *#* *$/m.exec(context.source.text.slice(0, 5000))?.[1];
  for (const group of groupsOf(tables)) {
    const own = group[0]!.title;
    const title =
      own !== undefined && GOES_ON.test(own) && /^(?:weeks?|woche|phase|block|month)/i.test(own)
        ? (heading ?? own)
        : own;
    const lines = group[0] === tables[0] ? first : [...first, ...group[0]!.above];
    const found = readGroup(
      { ...context, lines, ...(title === undefined ? {} : { title }) },
      joined(context.source, group, comments),
    );
    if (found.length === 0) others += group.length;
    plans.push(...found);
  }
  if (others === 0 || plans.length === 0) return plans;
  const [head, ...rest] = plans as [PlanDocument, ...PlanDocument[]];
  return [{ ...head, passedOver: [...head.passedOver, { reason: 'table without a plan', count: others }] }, ...rest];
};

export const hasMarkdownTable = (source: PlanSource): boolean =>
  /\n[ \t|]*:?-+:?[ \t]*\|[ \t:|-]*(?:\n|$)/.test(source.text.slice(0, 2_000_000)) && markdownTables(source).length > 0;
