import { displayWidth } from '../../format/display-width.ts';
import { distance } from '../../format/distance.ts';
import { pad } from '../../format/pad.ts';
import { wrap } from '../../format/wrap.ts';
import type { Pen } from './pen.ts';
import type { Column, FittedTable } from './table.ts';
import { tableRow } from './table-row.ts';
import { tableWidth } from './table-width.ts';
import { type ShownWeek, totalsLabel } from './totals-label.ts';

/** The columns that the label takes the place of. */
const isHead = ({ title }: Column): boolean => title === 'Day' || title === 'Session';

/** The sums under their columns, with the label before them where it fits, else above. */
const sumLines = (shown: ShownWeek, table: FittedTable, pen: Pen): string[] => {
  const head = tableWidth({ columns: table.columns.filter(isHead), gap: table.gap });
  const label = totalsLabel(shown);
  const row = tableRow(table, pen, (column) => (isHead(column) ? '' : (column.cells.at(-1) ?? '')));
  return label.length <= head
    ? [`  ${pad(label, head, 'left')}${row.slice(head + 2)}`.trimEnd()]
    : [...wrap(label, pen.width - 2).map((line) => `  ${line}`), row];
};

/** The week summed up under its table, whose columns carry the sums: runs, time, distance, pace, and the week before. */
export const totalsLines = (shown: ShownWeek, table: FittedTable, pen: Pen): string[] => {
  const lines = sumLines(shown, table, pen);
  const { previousDistanceM } = shown.week;
  if (previousDistanceM === undefined) return lines;
  const previous = `(prev. week ${distance(previousDistanceM, pen.units)} ${pen.units})`;
  const last = lines.at(-1)!;
  const blanks = 2 + tableWidth(table) - displayWidth(last) - previous.length;
  return blanks >= 2 ? [...lines.slice(0, -1), last + ' '.repeat(blanks) + previous] : [...lines, `  ${previous}`];
};
