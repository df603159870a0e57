import type { Problem } from '../../core/problem.ts';
import type { Layout } from './find-layout.ts';
import { foldName } from './fold-name.ts';
import type { Row } from './row.ts';

export interface FirstTable {
  readonly rows: readonly Row[];
  /** What stands below it under a header of its own. */
  readonly rest: readonly Row[];
}

/** A row that names the date column again and some other column differently. */
const isOtherHeader = ({ header, match }: Layout, { cells }: Row): boolean => {
  const start = (match.columns.get('start') ?? match.columns.get('startLocal'))?.[0];
  if (start === undefined || foldName(cells[start.index] ?? '') !== foldName(start.header)) return false;
  return cells.some((cell, i) => cell.trim() !== '' && foldName(cell) !== header[i]?.name);
};

/** The rows of the table that was found, apart from another one that a spreadsheet has below it: weights, say, are no distances. */
export const firstTable = (layout: Layout, rows: readonly Row[]): FirstTable => {
  const at = layout.match.dialect.freeHeaders ? rows.findIndex((row) => isOtherHeader(layout, row)) : -1;
  return at < 0 ? { rows, rest: [] } : { rows: rows.slice(0, at), rest: rows.slice(at) };
};

const MAX_NAMES = 5;

export const otherTableProblems = (file: string, { rest }: FirstTable): readonly Problem[] => {
  const [first] = rest;
  if (first === undefined) return [];
  const names = first.cells.filter((cell) => cell.trim() !== '').slice(0, MAX_NAMES);
  const reason = `another table begins here (${names.map((name) => `"${name.trim().slice(0, 30)}"`).join(', ')}); only the first one is read`;
  const place = { file, line: first.line, endLine: rest.at(-1)!.line };
  return [{ kind: 'unreadable', place, rows: rest.length, reason }];
};
