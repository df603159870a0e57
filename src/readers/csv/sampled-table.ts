import { channelColumns } from '../activity-csv/channel-columns.ts';
import { readClock } from '../activity-csv/read-clock.ts';
import { readRows } from './read-rows.ts';
import type { Row } from './row.ts';
import { sniffDelimiters } from './sniff-delimiter.ts';

/** A header of a recording names a heart rate; most headers do not say so and are not looked at closely. */
const NAMES_HEART = /heart|puls|\bhr\b|_hr\b|hr_|bpm|\bhf\b|herz|\bfc\b|cardia|hartslag|tętno/i;
const WAYS = new Set(['distanceM', 'speedMps', 'paceSPerM', 'latDeg']);

/** So many rows show the rhythm; fewer than three show none. Tool defaults. */
const RHYTHM_ROWS = 12;
const FEWEST_ROWS = 3;
/** Rows of a recording follow each other within a minute. Tool default. */
const LONGEST_STEP_S = 60;
/** The header stands at the top, or below a line or two of title. Tool default. */
const HEADER_ROWS = 4;

/** True where one row follows the other within a minute, forward, and time does pass. */
const hasRhythm = (rows: readonly Row[], clockAt: number, dayAt: number | undefined, factor: number): boolean => {
  const seconds = rows.slice(0, RHYTHM_ROWS).map(({ cells }) => {
    const time = cells[clockAt]?.trim() ?? '';
    const cell = dayAt === undefined || /\d{4}/.test(time) ? time : `${cells[dayAt]?.trim() ?? ''} ${time}`;
    return readClock(cell, factor)?.seconds;
  });
  const steps = seconds.slice(1).map((after, i) => (after ?? Number.NaN) - (seconds[i] ?? Number.NaN));
  const inRhythm = steps.filter((step) => step >= 0 && step <= LONGEST_STEP_S).length;
  return seconds.length >= FEWEST_ROWS && inRhythm >= 0.8 * steps.length && steps.some((step) => step > 0);
};

/**
 * The line of the header, where a table's rows are moments of one activity: a time, a heart rate, and a speed, a way or
 * a place, row after row within a minute. Undefined for anything else.
 */
export const sampledHeaderLine = (head: string): number | undefined => {
  const top = head.slice(0, 1500);
  if (!NAMES_HEART.test(top)) return undefined;
  const { rows } = readRows(head, sniffDelimiters(head)[0] ?? ',', HEADER_ROWS + RHYTHM_ROWS);
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  for (const [at, row] of filled.slice(0, HEADER_ROWS).entries()) {
    const columns = channelColumns(row.cells);
    const clock = columns.find(({ channel }) => channel === 'clock');
    const day = columns.find(({ channel }) => channel === 'day');
    const hasHeart = columns.some(({ channel }) => channel === 'heartRateBpm');
    if (clock === undefined || !hasHeart || !columns.some(({ channel }) => WAYS.has(channel))) continue;
    // The last row of the head may be cut.
    const data = filled.slice(at + 1, filled.length === HEADER_ROWS + RHYTHM_ROWS ? -1 : undefined);
    if (hasRhythm(data, clock.index, day?.index, clock.factor ?? 1)) return row.line;
  }
  return undefined;
};
