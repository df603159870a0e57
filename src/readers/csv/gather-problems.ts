import type { Problem } from '../../core/problem.ts';
import type { Skip } from './read-row.ts';
import type { Doubt } from './sheet.ts';

/** A data row that became no activity. */
export interface SkippedRow extends Skip {
  readonly line: number;
  /** Its place among the data rows, to tell neighbours. */
  readonly index: number;
}

const words = (skip: Skip): string =>
  skip.found === undefined ? skip.reason : `${skip.reason}: "${skip.found.trim().slice(0, 60)}"`;

const isSame = (a: SkippedRow, b: SkippedRow): boolean => a.kind === b.kind && a.reason === b.reason;

const toProblem = (file: string, group: readonly SkippedRow[]): Problem => {
  const [first, last] = [group[0]!, group.at(-1)!];
  const place = { file, line: first.line, ...(group.length === 1 ? {} : { endLine: last.line }) };
  return { kind: first.kind, place, rows: group.length, reason: words(first) };
};

/** One problem for each run of neighbouring rows that were skipped for the same reason. */
export const gatherSkipped = (file: string, skipped: readonly SkippedRow[]): readonly Problem[] => {
  const groups: SkippedRow[][] = [];
  for (const row of skipped) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && last.index + 1 === row.index && isSame(last, row)) groups.at(-1)!.push(row);
    else groups.push([row]);
  }
  return groups.map((group) => toProblem(file, group));
};

/** Doubts stand beside rows that were read: they count for none. */
export const doubtProblems = (file: string, doubts: readonly Doubt[]): readonly Problem[] =>
  doubts.map(({ line, reason, day, ambiguous }) => ({
    kind: 'doubtful',
    place: { file, line },
    rows: 0,
    reason,
    ...(day !== undefined && { day }),
    ...(ambiguous !== undefined && { ambiguous }),
  }));

/** Columns that could not be read concern the whole file, and none of its rows. */
export const refusalProblems = (file: string, refusals: readonly string[]): readonly Problem[] =>
  refusals.map((reason) => ({ kind: 'unreadable', place: { file }, rows: 0, reason }));
