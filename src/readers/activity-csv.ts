import { ReadError } from '../core/errors.ts';
import type { Detection, Input, Reader, ReadHints, ReadResult } from '../core/reader.ts';
import { REFUSED_TABLES, TABLES } from './activity-csv/index.ts';
import { tableFile } from './activity-csv/table-file.ts';
import { activityTableOf } from './csv/activity-table-of.ts';

const CERTAIN = 0.97;

const detect = (input: Input): Detection => {
  const sign = activityTableOf(input);
  return sign === undefined
    ? { score: 0, dialect: 'unknown', why: 'no table of one activity' }
    : { score: CERTAIN, dialect: sign.id, why: sign.why };
};

const read = (input: Input, hints: ReadHints): ReadResult => {
  const sign = activityTableOf(input);
  const table = [...TABLES, ...REFUSED_TABLES].find(({ id }) => id === sign?.id);
  if (table === undefined) throw new ReadError('no table of one activity that is known');
  const { activity, problems, notes } = table.read(tableFile(input, table.delimiter), hints);
  return { kind: 'activity-csv', dialect: table.id, activities: [activity], problems, notes };
};

/** Reads tables that hold one activity: rows are moments of it or its laps. */
export const activityCsvReader: Reader = {
  id: 'activity-csv',
  title: 'one activity as a table (CSV)',
  extensions: ['.csv', '.tsv', '.txt'],
  dialects: TABLES.map(({ id, title, looksFor }) => ({ id, title, looksFor })),
  detect,
  read,
};
