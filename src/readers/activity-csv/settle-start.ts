import type { Start } from '../../core/activity.ts';
import { ReadError } from '../../core/errors.ts';
import type { RecordedTable } from './read-table.ts';
import { startOfName } from './start-of-name.ts';

const RENAME = 'put day and time into the name of the file, such as 2026-11-11_06-31-00.csv';

/** The moment of the first row; `Z` tells the moment but not where the clock on the wall stood. */
const ofMoment = ({ timeS, offsetMinutes }: RecordedTable): Start => {
  const epochMs = Math.round(timeS[0]! * 1000);
  if (offsetMinutes === undefined) return { kind: 'local', dateTime: new Date(epochMs).toISOString().slice(0, 19) };
  return offsetMinutes === 0 ? { kind: 'instant', epochMs } : { kind: 'instant', epochMs, offsetMinutes };
};

/** The start that the name of a file tells. @throws ReadError when it tells none: a day is not invented */
export const startByName = (file: string, what: string): Start => {
  const start = startOfName(file);
  if (start === undefined)
    throw new ReadError(`${what}, but neither the file nor its name tells the day`, { hint: RENAME });
  return start;
};

/** When a recording began: its rows' own moments, else the name of the file. @throws ReadError when neither tells the day */
export const settleStart = (table: RecordedTable, file: string): Start =>
  table.kind === 'moment' ? ofMoment(table) : startByName(file, 'the recording of one activity');
