import { NothingRecorded } from '../../core/errors.ts';
import type { Problem } from '../../core/problem.ts';
import type { RecordedTable } from './read-table.ts';
import type { TableFile } from './table-file.ts';

/** A recording of which at least two moments are known. @throws NothingRecorded for less */
export const requireRows = (table: RecordedTable): RecordedTable => {
  if (table.timeS.length > 1) return table;
  throw new NothingRecorded('a header without rows: nothing was recorded', {
    hint: 'export the activity again',
  });
};

/** Said of a file with more rows than three days of seconds. */
export const lengthProblems = ({ name, isTooLong, rows }: TableFile): readonly Problem[] =>
  isTooLong
    ? [
        {
          kind: 'unreadable',
          place: { file: name, line: rows.at(-1)!.line },
          rows: 1,
          reason: `only the first ${rows.length} rows are read: more than three days of seconds`,
        },
      ]
    : [];
