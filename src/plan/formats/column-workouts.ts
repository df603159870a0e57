import { present } from '../../core/present.ts';
import type { Draft } from './drafts.ts';
import type { Context } from './finish.ts';
import type { PlanRow } from './plan-row.ts';
import { cellAt, placedCell, type TableRow } from './plan-table.ts';

type Workout = Omit<Draft, 'at'>;

const halfOf = (header: string): 'am' | 'pm' | undefined => {
  if (/^(?:a\.? ?m\b|morning)/i.test(header)) return 'am';
  return /^(?:p\.? ?m\b|evening|afternoon)/i.test(header) ? 'pm' : undefined;
};

/** Headers that say that a workout stands below, and not of which sport. */
const NO_SPORT = /session|workout|sesi|einheit|s[eé]ance|second/i;

const NOTHING = {
  day: undefined,
  week: undefined,
  weekday: undefined,
  intensity: undefined,
  distance: undefined,
  durationS: undefined,
  ok: undefined,
} as const;

const NOTHING_PLANNED = /^(?:-{1,3}|—|–|rest|rest day|off|day off|none|x|n\/a)$/i;

/** A workout for each of these columns that holds one: by sport, or of a morning and an evening. `head` is the header's row. */
export const columnWorkouts = (
  context: Context,
  row: PlanRow,
  head: TableRow,
  columns: readonly number[],
): readonly Workout[] => {
  const cells = row.cells('workout');
  const isIdle = cells.every(({ text }) => text === '' || NOTHING_PLANNED.test(text));
  const first = cells.findIndex(({ text }) => text !== '');
  return cells.flatMap((cell, i): readonly Workout[] => {
    // "Rest" in all columns is a day of rest, in one of them no workout of that sport.
    if (cell.text === '' || (NOTHING_PLANNED.test(cell.text) && !(isIdle && i === first))) return [];
    const name = cellAt(head, columns[i]!);
    const part = halfOf(name.text);
    const isSport = !isIdle && part === undefined && !NO_SPORT.test(name.text);
    return [
      present<Workout>({
        ...NOTHING,
        cell: placedCell(context.source, cell),
        kind: isSport ? placedCell(context.source, name) : undefined,
        part,
      }),
    ];
  });
};
