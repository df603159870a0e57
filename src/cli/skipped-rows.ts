import type { Problem } from '../core/problem.ts';

/** Rows that gave no session; a doubtful one is read nevertheless. */
export const skippedRows = (problems: readonly Problem[]): number =>
  problems.filter(({ kind }) => kind !== 'doubtful').reduce((rows, problem) => rows + problem.rows, 0);
