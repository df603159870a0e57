import type { ActivityTable, TableReading } from './activity-table.ts';
import { buildActivity } from './build-activity.ts';
import { type FixedColumns, fixedColumns } from './fixed-columns.ts';
import { readTable } from './read-table.ts';
import { lengthProblems, requireRows } from './require-rows.ts';
import { settleStart } from './settle-start.ts';
import type { TableFile } from './table-file.ts';

/** GoldenCheetah writes 0 for what it does not know; a position of 0, 0 and a heart rate of 0 are dropped anyway. */
const COLUMNS: FixedColumns = {
  secs: ['clock', 1],
  cad: ['cadence', 1],
  hr: ['heartRateBpm', 1],
  km: ['distanceM', 1000],
  kph: ['speedMps', 1 / 3.6],
  alt: ['altitudeM', 1],
  lat: ['latDeg', 1],
  lon: ['lonDeg', 1],
  temp: ['temperatureC', 1],
};

/** -255 stands for no temperature; no one runs below -60 °C. */
const COLDEST_C = -60;

const withoutZeros = (series: Float64Array): Float64Array | undefined =>
  series.some((value) => value !== 0 && !Number.isNaN(value)) ? series : undefined;

const known = (channel: string, series: Float64Array): Float64Array | undefined =>
  channel === 'temperatureC'
    ? withoutZeros(series.map((value) => (value < COLDEST_C ? Number.NaN : value)))
    : withoutZeros(series);

const read = (file: TableFile): TableReading => {
  const [header, ...rows] = file.rows;
  const table = requireRows(
    readTable({
      file: file.name,
      rows,
      columns: fixedColumns(header!.cells, COLUMNS),
      width: header!.cells.length,
      endsOpen: file.endsOpen,
    }),
  );
  const columns = new Map(
    [...table.columns].flatMap(([channel, series]) => {
      const kept = known(channel, series);
      return kept === undefined ? [] : [[channel, kept] as const];
    }),
  );
  const activity = buildActivity(
    { ...table, columns },
    { place: { file: file.name }, start: settleStart(table, file.name) },
  );
  return {
    activity,
    problems: [...table.problems, ...lengthProblems(file)],
    notes: ['start from the name of the file', ...table.notes],
  };
};

/** A ride or run saved by GoldenCheetah as CSV: a row a second without a date, which stands in the name of the file. */
export const goldenCheetah: ActivityTable = {
  id: 'golden-cheetah',
  title: 'GoldenCheetah CSV',
  looksFor: 'secs, cad, hr, km, kph, …; day and time in the name of the file',
  read,
};
