import { displayWidth } from '../../format/display-width.ts';
import type { Column, FittedColumn, FittedTable } from './table.ts';
import { tableWidth } from './table-width.ts';

/** The most columns that a flexible column takes. */
const FLEXIBLE_MOST = 40;
/** Room below which a table is narrow. */
const NARROW = 50;
/** Blanks between columns, and the columns that a flexible one keeps before another leaves. */
const WIDE_TABLE = { gap: 2, least: 12 };
const NARROW_TABLE = { gap: 1, least: 8 };

const naturalWidth = ({ title, cells }: Column): number =>
  cells.reduce((widest, cell) => Math.max(widest, displayWidth(cell)), displayWidth(title));

/** Gives the flexible column what the others leave of the room, at least 1 and at most what it needs. */
const stretch = (columns: readonly FittedColumn[], room: number, gap: number): FittedColumn[] => {
  const others = columns.map((column) => (column.flexible ? { ...column, width: 0 } : column));
  const free = room - tableWidth({ columns: others, gap });
  return columns.map((column) =>
    column.flexible ? { ...column, width: Math.max(1, Math.min(free, column.width, FLEXIBLE_MOST)) } : column,
  );
};

const hasRoom = (columns: readonly FittedColumn[], room: number, { gap, least }: typeof WIDE_TABLE): boolean => {
  const shrunk = columns.map((column) =>
    column.flexible ? { ...column, width: Math.min(column.width, least) } : column,
  );
  return tableWidth({ columns: shrunk, gap }) <= room;
};

/** Chooses the columns that the room has place for, in their order, and their widths. */
export const fitColumns = (columns: readonly Column[], room: number): FittedTable => {
  const spacing = room < NARROW ? NARROW_TABLE : WIDE_TABLE;
  const turns = columns.flatMap((column) => column.leaves ?? []).sort((a, b) => a - b);
  let kept: readonly FittedColumn[] = columns.map((column) => ({ ...column, width: naturalWidth(column) }));
  for (const turn of turns) {
    if (hasRoom(kept, room, spacing)) break;
    kept = kept.filter((column) => column.leaves !== turn);
  }
  return { columns: stretch(kept, room, spacing.gap), gap: spacing.gap };
};
