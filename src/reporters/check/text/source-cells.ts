import { ascii } from '../../../format/ascii.ts';
import { clusters } from '../../../format/clusters.ts';
import { displayWidth } from '../../../format/display-width.ts';
import { stripControls } from '../../../format/strip-controls.ts';

/** What one character of a source line looks like in a terminal, and which UTF-16 units of the line it stands for. */
export interface SourceCell {
  readonly from: number;
  readonly to: number;
  readonly shown: string;
  /** Columns that it takes. */
  readonly width: number;
}

/** Columns from one tab stop to the next. Tool default. */
const TAB = 4;
const PLAIN = /^[ -~]$/;

const shownOf = (cluster: string, column: number, isAscii: boolean): string => {
  if (PLAIN.test(cluster)) return cluster;
  if (cluster.startsWith('\t')) return ' '.repeat(TAB - (column % TAB));
  // A character that a terminal would obey is shown as one that it cannot read, so that the ones behind keep their place.
  const safe = stripControls(cluster).replace(/\s/g, ' ');
  if (safe === '') return isAscii ? '?' : '\ufffd';
  return isAscii ? ascii(safe) : safe;
};

/** A line of a file character by character, fit to print; `from` is where the line begins in a longer one. */
export const sourceCells = (line: string, from: number, isAscii: boolean): SourceCell[] => {
  const cells: SourceCell[] = [];
  let at = from;
  let column = 0;
  for (const { text } of clusters(line)) {
    const shown = shownOf(text, column, isAscii);
    const width = displayWidth(shown);
    cells.push({ from: at, to: at + text.length, shown, width });
    at += text.length;
    column += width;
  }
  return cells;
};
