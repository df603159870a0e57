import type { Start } from '../../core/activity.ts';
import { ReadError } from '../../core/errors.ts';
import { sampledHeaderLine } from '../csv/sampled-table.ts';
import type { ActivityTable, TableReading } from './activity-table.ts';
import { buildActivity } from './build-activity.ts';
import { type ChannelName, channelColumns } from './channel-columns.ts';
import { type RecordedTable, readTable } from './read-table.ts';
import { lengthProblems, requireRows } from './require-rows.ts';
import { settleStart } from './settle-start.ts';
import { settleUnits } from './settle-units.ts';
import type { TableFile } from './table-file.ts';

/** A watch that shows this much in its first row is a clock on the wall. Tool default. */
const LATEST_FIRST_S = 3 * 3600;
const DAY_S = 86_400;

const isTimeOfDay = ({ kind, timeS }: RecordedTable): boolean =>
  kind === 'elapsed' && timeS[0]! >= LATEST_FIRST_S && timeS[0]! < DAY_S;

const clockText = (seconds: number): string => new Date(Math.floor(seconds) * 1000).toISOString().slice(11, 19);

/** A clock on the wall, without its day, as the time since the first row; its day is asked of the file's name. */
const sinceFirst = (table: RecordedTable): RecordedTable => {
  const firstS = table.timeS[0]!;
  return { ...table, timeS: table.timeS.map((seconds) => seconds - firstS) };
};

const startOf = (table: RecordedTable, file: string): Start => {
  const start = settleStart(table, file);
  if (!isTimeOfDay(table) || start.kind === 'instant') return start;
  const day = start.kind === 'local' ? start.dateTime.slice(0, 10) : start.day;
  return { kind: 'local', dateTime: `${day}T${clockText(table.timeS[0]!)}` };
};

/** A few rows of a long recording can be damaged; more than this share and the columns were misread. Tool default. */
const MOST_UNTIMED_RATIO = 0.5;

const NEEDED: readonly ChannelName[] = ['clock', 'heartRateBpm'];

const read = (file: TableFile): TableReading => {
  const line = sampledHeaderLine(file.text);
  const at = file.rows.findIndex((row) => row.line === line);
  const headers = file.rows[Math.max(0, at)]!.cells;
  const columns = channelColumns(headers);
  if (!NEEDED.every((name) => columns.some(({ channel }) => channel === name)))
    throw new ReadError('a recording needs a column of times and one of heart rates', { line: 1 });
  const raw = requireRows(
    readTable({
      file: file.name,
      rows: file.rows.slice(Math.max(0, at) + 1),
      columns,
      width: headers.length,
      endsOpen: file.endsOpen,
    }),
  );
  if (raw.timeS.length < MOST_UNTIMED_RATIO * (file.rows.length - 1))
    throw new ReadError('most rows tell no time that can be read', { line: file.rows[0]!.line });
  const { table, notes } = settleUnits(raw, columns);
  const start = startOf(table, file.name);
  const activity = buildActivity(isTimeOfDay(table) ? sinceFirst(table) : table, { place: { file: file.name }, start });
  return {
    activity,
    problems: [...table.problems, ...lengthProblems(file)],
    notes: [...(table.kind === 'elapsed' ? ['start from the name of the file'] : []), ...notes, ...table.notes],
  };
};

/** Any other table whose rows are moments of one activity, where its headers and figures leave no doubt. */
export const samples: ActivityTable = {
  id: 'samples',
  title: 'recording as a table',
  looksFor: 'a time, a heart rate and a speed, distance, pace or position in each row, seconds apart',
  read,
};
