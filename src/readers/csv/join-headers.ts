import { foldName } from './fold-name.ts';
import { type NamedColumn, nameColumns } from './name-columns.ts';

const isBlank = (cell: string | undefined): boolean => cell === undefined || cell.trim() === '';

/** `Heart rate` over `avg` and `max` heads both columns: a blank cell takes what stands left of it. */
const filledRight = (cells: readonly string[]): readonly string[] => {
  let last = '';
  return cells.map((cell) => {
    if (!isBlank(cell)) last = cell;
    return last;
  });
};

/** Numbers stand in rows, not over them; a unit such as `(1-10)` may. */
export const isHeaderLine = (cells: readonly string[]): boolean =>
  cells.some((cell) => !isBlank(cell)) && cells.every((cell) => !/^[\s$£€]*-?\d[\d.,:/-]*$/.test(cell));

/** What the lower line says is the column's own name, unless it only explains the upper: `Date` over `(dd/mm)`. */
const aliasesOf = (upper: string | undefined, lower: string | undefined): readonly string[] => {
  if (isBlank(lower)) return [];
  const explains = /^\s*[([]/.test(lower!);
  if (!explains) return [foldName(lower!)];
  return isBlank(upper) ? [] : [foldName(upper!)];
};

/**
 * One header from two lines: `Distance` over `(km)`, or `Heart rate` over `avg` and `max`. Each column keeps the names of
 * both lines beside the joined one.
 */
export const joinHeaders = (upper: readonly string[], lower: readonly string[]): readonly NamedColumn[] => {
  const width = Math.max(upper.length, lower.length);
  const over = filledRight(Array.from({ length: width }, (_, i) => upper[i] ?? ''));
  const joined = over.map((cell, i) => {
    if (isBlank(lower[i])) return upper[i] ?? '';
    return `${cell} ${lower[i]}`.trim();
  });
  return nameColumns(joined).map((column, i) => ({ ...column, aliases: aliasesOf(upper[i], lower[i]) }));
};
