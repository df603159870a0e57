import type { Facts, Start } from '../../core/activity.ts';
import { isDay } from '../../core/dates.ts';
import { present } from '../../core/present.ts';
import type { Problem } from '../../core/problem.ts';
import { foldName } from '../csv/fold-name.ts';
import type { Row } from '../csv/row.ts';
import { parseDecimal } from '../parse-decimal.ts';
import type { ActivityTable, TableReading } from './activity-table.ts';
import { buildActivity } from './build-activity.ts';
import { type FixedColumns, fixedColumns } from './fixed-columns.ts';
import { type RecordedTable, readTable } from './read-table.ts';
import { lengthProblems, requireRows } from './require-rows.ts';
import { startByName } from './settle-start.ts';
import type { TableFile } from './table-file.ts';

const SHARED: FixedColumns = {
  time: ['clock', 1],
  'hr heartrate': ['heartRateBpm', 1],
  'gps altitude': ['altitudeM', 1],
  'gps lat': ['latDeg', 1],
  'gps lon': ['lonDeg', 1],
  'ma cadence': ['cadence', 1],
};
/** Counters by how far they are believed; sensors that are absent stay at 0. */
const WAYS: readonly FixedColumns[] = [
  { 'gps dist': ['distanceM', 1], 'gps speed': ['speedMps', 1] },
  { 'fp accdist': ['distanceM', 1], 'fp speed': ['speedMps', 1] },
  { 'spd accdist': ['distanceM', 1], 'spd instspeed': ['speedMps', 1] },
];

/** `Year,2016,Month,10,…`: names and values in turn. */
const pairs = ({ cells }: Row): ReadonlyMap<string, string> =>
  new Map(cells.flatMap((cell, i) => (i % 2 === 0 ? [[cell.toLowerCase(), cells[i + 1] ?? ''] as const] : [])));

const twoDigits = (text: string | undefined): string => (text ?? '').padStart(2, '0');

const startOf = (file: TableFile): Start => {
  const stamp = file.rows.slice(0, 5).find(({ cells }) => /^year$/i.test(cells[0] ?? ''));
  const told = stamp === undefined ? new Map<string, string>() : pairs(stamp);
  const day = `${told.get('year')}-${twoDigits(told.get('month'))}-${twoDigits(told.get('day'))}`;
  const clock = ['hour', 'minute', 'second'].map((name) => twoDigits(told.get(name))).join(':');
  if (!isDay(day)) return startByName(file.name, 'a Wahoo recording');
  return Number.isNaN(Date.parse(`${day}T${clock}Z`))
    ? { kind: 'day', day }
    : { kind: 'local', dateTime: `${day}T${clock}` };
};

const known = (value: number): number | undefined => (value > 0 ? value : undefined);

/** The row under the header `workout,starttime,…`. */
const factsOf = ({ rows }: TableFile): Facts => {
  const at = rows.findIndex(({ cells }) => cells[0] === 'workout' && cells.length > 3);
  const [header, values] = at < 0 ? [] : [rows[at]!, rows[at + 1]];
  if (header === undefined || values === undefined) return {};
  const told = (name: string): number => parseDecimal(values.cells[header.cells.indexOf(name)]);
  const pausedS = told('pausedtime');
  const durationS = known(told('runningtime'));
  return present<Facts>({
    durationS,
    elapsedS: durationS === undefined || Number.isNaN(pausedS) ? undefined : durationS + pausedS,
    distanceM: known(told('gpsdist')) ?? known(told('stridedist')) ?? known(told('manualdist')),
    averageHeartRateBpm: known(told('hravg')),
    averageCadenceSpm: known(told('striderateavg')),
  });
};

const grows = (table: RecordedTable): boolean => table.columns.get('distanceM')?.some((metres) => metres > 0) === true;

const isPaused = ({ cells }: Row, pausedAt: number): boolean => pausedAt >= 0 && cells[pausedAt] === '1';

/** The first row that is kept after paused ones. */
const breaksOf = (table: RecordedTable, resumeLines: ReadonlySet<number>): readonly number[] =>
  table.lines.flatMap((line, i) => (i > 0 && resumeLines.has(line) ? [i] : []));

const resumes = (rows: readonly Row[], pausedAt: number): ReadonlySet<number> =>
  new Set(
    rows
      .filter((row, i) => i > 0 && !isPaused(row, pausedAt) && isPaused(rows[i - 1]!, pausedAt))
      .map(({ line }) => line),
  );

/** Seconds that a table may end before the time that the file's own summary tells. Tool default. */
const LATE_S = 60;

const cutProblems = (file: TableFile, facts: Facts, table: RecordedTable): readonly Problem[] => {
  const whole = facts.elapsedS ?? facts.durationS;
  const lastS = table.timeS.at(-1)!;
  return whole === undefined || lastS >= whole - LATE_S
    ? []
    : [
        {
          kind: 'doubtful',
          place: { file: file.name, line: table.lines.at(-1)! },
          rows: 0,
          reason: `the recording ends after ${Math.round(lastS)} s of the ${Math.round(whole)} s that its summary tells: the file was cut`,
        },
      ];
};

const read = (file: TableFile): TableReading => {
  const at = file.rows.findIndex(({ cells }) => cells[0] === 'time' && cells.length > 5);
  const headers = at < 0 ? [] : file.rows[at]!.cells;
  const all = at < 0 ? [] : file.rows.slice(at + 1);
  const pausedAt = headers.findIndex((header) => foldName(header) === 'paused');
  const shape = {
    file: file.name,
    rows: all.filter((row) => !isPaused(row, pausedAt)),
    width: headers.length,
    endsOpen: file.endsOpen,
  };
  const tables = WAYS.map((way) => readTable({ ...shape, columns: fixedColumns(headers, { ...SHARED, ...way }) }));
  const table = requireRows(tables.find(grows) ?? tables[0]!);
  const facts = factsOf(file);
  const activity = buildActivity(table, {
    place: { file: file.name },
    start: startOf(file),
    facts,
    breaks: breaksOf(table, resumes(all, pausedAt)),
  });
  return {
    activity,
    problems: [...table.problems, ...cutProblems(file, facts, table), ...lengthProblems(file)],
    notes: table.notes,
  };
};

/** A workout of the Wahoo Fitness app: device, sensors, summary, intervals, then a row a second. */
export const wahoo: ActivityTable = {
  id: 'wahoo-fitness',
  title: 'Wahoo Fitness CSV',
  delimiter: ',',
  looksFor: 'Device, …; Year, …, Month, …; then time, …, hr_heartrate, …',
  read,
};
