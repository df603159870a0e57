import type { PlanDocument } from '../../core/plan.ts';
import { present } from '../../core/present.ts';
import { foldName } from '../../readers/csv/fold-name.ts';
import type { Draft } from './drafts.ts';
import { type Context, finish } from './finish.ts';
import { cellAt, isBlankRow, type PlanTable, placedCell } from './plan-table.ts';
import { readPreamble } from './preamble.ts';
import { readToldDistance, unitInHeader } from './told-amounts.ts';
import { isWeekHeader } from './week-label.ts';

const SESSION =
  /(?:^| )(?:workout|session|quality|run|lauf|einheit|seance|training|key|long run|q\d|s\d|(?:day|tag|jour|dia|giorno|dag) \d|sesion|allenamento)(?: |$)|^(?:easy|tempo|intervals?|long|recovery|speed)(?: run)?$/;
const NO_SESSION =
  /(?:^| )(?:notes?|comments?|mileage|distance|km|total|actual|difference|type|date|time|pace|done|feeling)(?: |$)/;

export interface SessionHeader {
  readonly row: number;
  readonly week: number;
  /** Columns of workouts, in the order of the week. */
  readonly sessions: readonly number[];
  readonly counts: 'up' | 'down';
}

/** A few cells tell a header; long texts are workouts. */
const LONGEST_HEADER = 40;

const MOST_ABOVE = 60;

/** "Long run (km)": lengths of one run a week stand below, where "easy (km)" may be a sum. */
const LONG_RUNS =
  /^(.{0,12}\b(?:long|longest|lange[rn]?|longue|largo|larga|lungo)\b.{0,12})\((?:in )?(?:kms?|k|mi|miles)\)$/i;

/** Workouts of a column of that name are long runs, whatever their cells leave out. */
const LONG_HEAD = /^(?:long(?: runs?)?|langer lauf|sortie longue|tirada larga|lungo)$/i;

const isText = (text: string): boolean => /\p{L}/u.test(text) && !/^#(?:VALUE|REF|N\/A|DIV)/.test(text);

const isSized = (text: string): boolean => isText(text) || /\d/.test(text);

/** The row that heads weeks with a column for each workout that has no day: `Weeks until race, Workout Q1, Workout Q2`. */
export const sessionHeader = (table: PlanTable): SessionHeader | undefined => {
  for (const [row, { cells }] of table.rows.slice(0, MOST_ABOVE).entries()) {
    if (cells.some(({ text }) => text.length > LONGEST_HEADER)) continue;
    const week = cells.findIndex(({ text }) => isWeekHeader(text) || /^weeks? (?:until|to|before)/i.test(text));
    if (week < 0) continue;
    const sessions = cells.flatMap(({ text }, column) => {
      const name = foldName(text.replace(LONG_RUNS, '$1'));
      const below = table.rows.slice(row + 1).flatMap((one) => cellAt(one, column).text || []);
      const isSession = SESSION.test(name) && !NO_SESSION.test(name) && column !== week;
      const isFilled = LONG_RUNS.test(text) ? isSized : isText;
      return isSession && below.length > 0 && below.filter(isFilled).length * 2 > below.length ? [column] : [];
    });
    if (sessions.length < 2) continue;
    return { row, week, sessions, counts: /until|to |before|out/i.test(cells[week]!.text) ? 'down' : 'up' };
  }
  return undefined;
};

const WITHOUT = {
  day: undefined,
  weekday: undefined,
  part: undefined,
  intensity: undefined,
  durationS: undefined,
  ok: undefined,
} as const;

/** The plan of such a table: the workouts of a week keep their order and are spread over it. */
export const readWeekSessions = (context: Context, table: PlanTable): readonly PlanDocument[] => {
  const header = sessionHeader(table);
  if (header === undefined) return [];
  const comments = table.comments.map(({ cell }) => placedCell(table.source, cell));
  const preamble = readPreamble([...context.lines, ...comments], context.hints);
  const step = 7 / header.sessions.length;
  const rows = table.rows
    .slice(header.row + 1)
    .filter((row) => !isBlankRow(row) && header.sessions.some((column) => isText(cellAt(row, column).text)));
  const drafts = rows.flatMap((row, index): readonly Draft[] =>
    header.sessions.flatMap((column, nth) => {
      const cell = cellAt(row, column);
      const head = cellAt(table.rows[header.row]!, column);
      const distance = LONG_RUNS.test(head.text) ? readToldDistance(cell.text, unitInHeader(head.text)) : undefined;
      if (!isText(cell.text) && distance === undefined) return [];
      return [
        present<Draft>({
          ...WITHOUT,
          cell: placedCell(context.source, cell),
          // What stands below names no kind of its own.
          kind: distance !== undefined || LONG_HEAD.test(head.text) ? placedCell(context.source, head) : undefined,
          distance,
          at: index * 7 + Math.floor(nth * step),
          week: index + 1,
        }),
      ];
    }),
  );
  if (drafts.length === 0) return [];
  const units = new Set(
    table.rows[header.row]!.cells.flatMap(({ text }) => {
      const unit = unitInHeader(text);
      return unit === 'km' || unit === 'mi' ? [unit] : [];
    }),
  );
  const distanceUnit = preamble.distanceUnit ?? (units.size === 1 ? [...units][0] : undefined);
  return [
    finish(context, {
      preamble: { ...preamble, distanceUnit },
      drafts,
      totals: [],
      faults: [],
      notes: ['workouts without a day are spread over their week'],
      passedOver: [],
      comments,
    }),
  ];
};
