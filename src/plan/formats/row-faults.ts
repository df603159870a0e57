import { addDays, daysBetween } from '../../core/dates.ts';
import type { PlanFault } from '../../core/plan.ts';
import { type Draft, faultOf } from './drafts.ts';
import type { Context } from './finish.ts';
import { typedBefore } from './mangled.ts';
import type { PlanRow } from './plan-row.ts';
import { type PlanTable, placedCell } from './plan-table.ts';
import type { RowHeader } from './row-columns.ts';

/** A plan is in order if at most one row in five is not; else its order says nothing. Tool default. */
const MOST_OUT_OF_ORDER_RATIO = 0.2;

const dayCell = (context: Context, rows: readonly PlanRow[], i: number) => {
  const own = rows[i]!.cell('date');
  return own.text === '' ? undefined : placedCell(context.source, own);
};

/** Rows whose date lies before the one above, in a plan that is otherwise in order. */
export const orderFaults = (
  context: Context,
  rows: readonly PlanRow[],
  drafts: readonly Draft[],
): readonly PlanFault[] => {
  const faults: PlanFault[] = [];
  let latest: string | undefined;
  for (const [i, { day }] of drafts.entries()) {
    if (day === undefined) continue;
    if (latest !== undefined && day < latest) {
      const place = dayCell(context, rows, i);
      if (place !== undefined) faults.push(faultOf('date-order', place, { day }));
    } else latest = day;
  }
  return faults.length > drafts.length * MOST_OUT_OF_ORDER_RATIO ? [] : faults;
};

/** Shortest plan whose gaps say something, days, and the gaps it may have. Tool defaults. */
const [SHORTEST_DAYS, MOST_MISSING_RATIO] = [14, 0.04];

const REST =
  /\b(?:rest|off|day off|ruhe|ruhetag|repos|descanso|riposo|rust|vila|hvile|lepo|wolne|volno|отдых|dinlenme)\b|休/iu;

/** Days that no row is for, where all others have one and rest days are written out. */
export const missingDays = (
  context: Context,
  rows: readonly PlanRow[],
  drafts: readonly Draft[],
): readonly PlanFault[] => {
  if (!drafts.some(({ cell, kind }) => REST.test(cell.text) || REST.test(kind?.text ?? ''))) return [];
  const first = new Map<string, number>();
  for (const [i, { day }] of drafts.entries()) if (day !== undefined && !first.has(day)) first.set(day, i);
  const days = [...first.keys()].toSorted();
  if (days.length < SHORTEST_DAYS || drafts.some(({ day }) => day === undefined)) return [];
  const span = daysBetween(days[0]!, days.at(-1)!) + 1;
  if (span - days.length > Math.max(1, span * MOST_MISSING_RATIO)) return [];
  return days.slice(1).flatMap((day, i) => {
    if (daysBetween(days[i]!, day) === 1) return [];
    const missing = Array.from({ length: daysBetween(days[i]!, day) - 1 }, (_, n) => addDays(days[i]!, n + 1));
    const place = dayCell(context, rows, first.get(day)!);
    return place === undefined ? [] : missing.map((one) => faultOf('missing-day', place, { expected: one, day: one }));
  });
};

/** Rows that say the very same as another of their day. */
export const repeatedRows = (
  context: Context,
  rows: readonly PlanRow[],
  drafts: readonly Draft[],
): readonly PlanFault[] => {
  const seen = new Set<string>();
  return drafts.flatMap(({ at, day }, i) => {
    const texts = rows[i]!.row.cells.map(({ text }) => text);
    const key = `${day ?? at}\n${texts.join('\u0001')}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const place = dayCell(context, rows, i) ?? drafts[i]!.cell;
    return [faultOf('duplicate-day', place, { day })];
  });
};

const AMOUNT = /\d\s?(?:km|k|mi|miles?|min|mins|h|m|['′"])(?!\p{L})|@\s?\d|\d:\d\d\s?\/|\bz[1-5]\b/iu;

/** More strange columns than this are a table of another kind. Tool default. */
const MOST_UNKNOWN = 3;

/** Columns of no name that we know and that hold what workouts are made of. */
export const unknownColumns = (context: Context, table: PlanTable, header: RowHeader): readonly PlanFault[] => {
  const found = header.unknown.filter((column) => {
    const texts = table.rows.slice(header.row + 1).flatMap(({ cells }) => cells[column]?.text || []);
    return texts.length > 0 && texts.filter((text) => text.length < 200 && AMOUNT.test(text)).length * 2 > texts.length;
  });
  if (found.length > MOST_UNKNOWN) return [];
  return found.map((column) =>
    faultOf('unknown-column', placedCell(context.source, table.rows[header.row]!.cells[column]!)),
  );
};

/** A date where a workout, a length or a time belongs; a bare number may be anything, the row's own day is none. */
const typedIn = (text: string, day: string | undefined): string | undefined =>
  /\D/.test(text) && !text.startsWith(day ?? ' ') ? typedBefore(text) : undefined;

/** Cells that a spreadsheet took for dates. */
export const mangledRows = (
  context: Context,
  rows: readonly PlanRow[],
  drafts: readonly Draft[],
): readonly PlanFault[] =>
  rows.flatMap((row, i) => {
    const day = drafts[i]?.day;
    const cells = [...row.cells('title'), ...row.cells('distance'), ...row.cells('duration')];
    return cells.flatMap((cell) => {
      const expected = typedIn(cell.text, day);
      return expected === undefined
        ? []
        : [faultOf('mangled-cell', placedCell(context.source, cell), { expected, day })];
    });
  });
