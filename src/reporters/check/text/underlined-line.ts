import { displayWidth } from '../../../format/display-width.ts';
import { type SourceCell, sourceCells } from './source-cells.ts';

/** Part of a line of a file, in UTF-16 units from 0; the end just behind the last. */
interface Part {
  readonly from: number;
  readonly to: number;
}

interface Paper {
  /** Columns that the line may take. */
  readonly width: number;
  readonly ellipsis: string;
  readonly isAscii: boolean;
}

/** A line of a file as it is shown, and blanks and carets for the line below it. */
export interface UnderlinedLine {
  readonly source: string;
  readonly carets: string;
}

/** A character is at most this many UTF-16 units, by far most of them one or two: enough of a long line is looked at. */
const UNITS_PER_COLUMN = 8;

const isHalf = (line: string, at: number): boolean => /[\udc00-\udfff]/.test(line.charAt(at));

/** What can be seen of a line around the part, so that a line of a megabyte costs no more than a short one. */
const surroundings = (line: string, part: Part, width: number): Part => {
  const reach = width * UNITS_PER_COLUMN;
  const from = Math.max(0, part.from - reach);
  const to = Math.min(line.length, part.from + reach);
  return { from: isHalf(line, from) ? from - 1 : from, to: isHalf(line, to) ? to - 1 : to };
};

const sumOf = (cells: readonly SourceCell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

const isMarked = ({ from, to }: SourceCell, part: Part): boolean => to > part.from && from < part.to;

/** The cells that fit into `room` columns: the marked part in the middle, its beginning where it is too long. */
const windowOf = (cells: readonly SourceCell[], part: Part, room: number): Part => {
  const first = cells.findIndex(({ to }) => to > part.from);
  const start = first === -1 ? cells.length : first;
  const marked = sumOf(cells.filter((cell) => isMarked(cell, part)));
  const before = Math.floor(Math.max(0, room - marked) / 2);
  let [from, to] = [start, start];
  let used = 0;
  while (from > 0 && used + cells[from - 1]!.width <= before) used += cells[--from]!.width;
  while (to < cells.length && used + cells[to]!.width <= room) used += cells[to++]!.width;
  while (from > 0 && used + cells[from - 1]!.width <= room) used += cells[--from]!.width;
  return { from, to };
};

/** A line with carets below a part of it, cut around that part to the width. An empty part has one caret. */
export const underlinedLine = (line: string, part: Part, { width, ellipsis, isAscii }: Paper): UnderlinedLine => {
  const seen = surroundings(line, part, width);
  const cells = sourceCells(line.slice(seen.from, seen.to), seen.from, isAscii);
  // Behind the end of the line the caret wants a column of its own.
  const needed = sumOf(cells) + (part.from >= line.length ? 1 : 0);
  const isWhole = seen.from === 0 && seen.to === line.length && needed <= width;
  const dots = displayWidth(ellipsis);
  const shown = isWhole ? { from: 0, to: cells.length } : windowOf(cells, part, Math.max(1, width - 2 * dots));
  const kept = cells.slice(shown.from, shown.to);
  const head = seen.from > 0 || shown.from > 0 ? ellipsis : '';
  const tail = seen.to < line.length || shown.to < cells.length ? ellipsis : '';
  const before = sumOf(kept.filter(({ to }) => to <= part.from));
  const marked = sumOf(kept.filter((cell) => isMarked(cell, part)));
  return {
    source: (head + kept.map((cell) => cell.shown).join('') + tail).trimEnd(),
    carets: ' '.repeat(displayWidth(head) + before) + '^'.repeat(Math.max(1, marked)),
  };
};
