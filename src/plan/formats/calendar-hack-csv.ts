import { ReadError } from '../../core/errors.ts';
import type { PlacedText, PlanDocument } from '../../core/plan.ts';
import { present } from '../../core/present.ts';
import type { Draft } from './drafts.ts';
import { type Context, finish } from './finish.ts';
import type { Run } from './placed.ts';
import { type Cell, cellAt, isBlankRow, NO_CELL, type PlanTable, placedCell, type TableRow } from './plan-table.ts';
import { readPreamble } from './preamble.ts';
import { readToldDistance } from './told-amounts.ts';

const WEEK_COMMENT = /^(?:final )?week\s*#?(\d{1,2})\b/i;

/** Written as two characters, a line break is one all the same. */
const withBreaks = (cell: Cell): Cell => {
  if (!cell.text.includes('\\n')) return cell;
  const given: readonly Run[] = cell.runs ?? [{ text: cell.text, from: cell.from, to: cell.to }];
  const runs = given.flatMap((run): readonly Run[] => {
    if (run.text.length !== run.to - run.from) return [run];
    const parts: Run[] = [];
    let at = 0;
    for (let next = run.text.indexOf('\\n'); next >= 0; next = run.text.indexOf('\\n', at)) {
      if (next > at) parts.push({ text: run.text.slice(at, next), from: run.from + at, to: run.from + next });
      parts.push({ text: '\n', from: run.from + next, to: run.from + next + 2 });
      at = next + 2;
    }
    if (at < run.text.length) parts.push({ text: run.text.slice(at), from: run.from + at, to: run.to });
    return parts;
  });
  return { ...cell, text: runs.map(({ text }) => text).join(''), runs };
};

/** Week of each row, by the last comment above it that names one; 1 where none does. */
const weeksOf = (table: PlanTable): readonly number[] => {
  let [week, next] = [1, 0];
  return table.rows.map((_, row) => {
    for (; next < table.comments.length && table.comments[next]!.rowsAbove <= row; next++) {
      const match = WEEK_COMMENT.exec(table.comments[next]!.cell.text);
      if (match !== null) week = Number(match[1]);
    }
    return week;
  });
};

/** True for lists of `"title","description",distance` whose weeks are told by comments. */
export const isCalendarHackCsv = (table: PlanTable): boolean => {
  const weeks = table.comments.filter(({ cell }) => WEEK_COMMENT.test(cell.text));
  if (weeks.length === 0) return false;
  const rows = table.rows.filter((row) => !isBlankRow(row));
  const narrow = rows.filter(({ cells }) => cells.length <= 3 && cells[0]!.text !== '');
  return rows.length >= weeks.length && narrow.length * 10 >= rows.length * 9;
};

const amount = (cell: Cell) => {
  const told = cell.text === '' ? undefined : readToldDistance(cell.text);
  return told === undefined || told.range[1] === 0 ? undefined : told;
};

const draftOf = (context: Context, row: TableRow, at: number, week: number): Draft => {
  const [title, details] = [withBreaks(cellAt(row, 0)), withBreaks(cellAt(row, 1))];
  const texts: readonly PlacedText[] = details.text === '' ? [] : [placedCell(context.source, details)];
  return present<Draft>({
    cell: placedCell(context.source, title),
    details: texts,
    at,
    week,
    distance: amount(cellAt(row, 2)),
    day: undefined,
    weekday: undefined,
    part: undefined,
    kind: undefined,
    intensity: undefined,
    durationS: undefined,
    ok: undefined,
  });
};

/** The plan of such a list: a row a day, seven rows a week. @throws ReadError when it has no rows */
export const readCalendarHackCsv = (context: Context, table: PlanTable): readonly PlanDocument[] => {
  const comments = table.comments.map(({ cell }) => placedCell(table.source, cell));
  const preamble = readPreamble(comments, context.hints);
  const drafts: Draft[] = [];
  const weeks = weeksOf(table);
  let [week, nth] = [0, 0];
  for (const [i, row] of table.rows.entries()) {
    if (cellAt(row, 0) === NO_CELL || cellAt(row, 0).text === '') continue;
    const told = weeks[i]!;
    nth = told === week ? nth + 1 : 0;
    week = told;
    drafts.push(draftOf(context, row, (week - 1) * 7 + nth, week));
  }
  if (drafts.length === 0) throw new ReadError('the plan has no rows');
  return [
    finish(context, {
      preamble,
      drafts,
      totals: [],
      faults: [],
      notes: [],
      passedOver: [],
      comments,
      raceAt: drafts.at(-1)!.at,
    }),
  ];
};
