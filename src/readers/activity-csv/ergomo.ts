import type { ActivityTable, TableReading } from './activity-table.ts';
import { buildActivity } from './build-activity.ts';
import { type FixedColumns, fixedColumns } from './fixed-columns.ts';
import { readTable } from './read-table.ts';
import { lengthProblems, requireRows } from './require-rows.ts';
import { settleStart } from './settle-start.ts';
import type { TableFile } from './table-file.ts';

const COLUMNS: FixedColumns = {
  zeit: ['clock', 1],
  strecke: ['distanceM', 1000],
  rpm: ['cadence', 1],
  speed: ['speedMps', 1 / 3.6],
  puls: ['heartRateBpm', 1],
  'hm hohe': ['altitudeM', 1],
  'hm hoehe': ['altitudeM', 1],
  temp: ['temperatureC', 1],
};

/** The units stand in the second line; kilometres there are what the factors above take. */
const isUnits = (cells: readonly string[]): boolean => /^l?_?sec$/i.test(cells[0] ?? '');
const isMiles = (cells: readonly string[]): boolean => cells.some((cell) => /^mi(?:les?)?$|^mph$/i.test(cell));
const MILES_PER_KM_FACTOR = 1.609344;

const read = (file: TableFile): TableReading => {
  const [header, units, ...rest] = file.rows;
  const hasUnits = units !== undefined && isUnits(units.cells);
  const factor = hasUnits && isMiles(units.cells) ? MILES_PER_KM_FACTOR : 1;
  const columns = fixedColumns(header!.cells, COLUMNS).map((column) =>
    column.channel === 'distanceM' || column.channel === 'speedMps'
      ? { ...column, factor: column.factor! * factor }
      : column,
  );
  const rows = hasUnits || units === undefined ? rest : [units, ...rest];
  const table = requireRows(
    readTable({ file: file.name, rows, columns, width: header!.cells.length, endsOpen: file.endsOpen }),
  );
  const activity = buildActivity(table, {
    place: { file: file.name },
    start: settleStart(table, file.name),
    // A power meter of bicycles.
    sport: 'cycling',
  });
  return {
    activity,
    problems: [...table.problems, ...lengthProblems(file)],
    notes: ['start from the name of the file', ...table.notes],
  };
};

/** A ride of an Ergomo power meter. */
export const ergomo: ActivityTable = {
  id: 'ergomo',
  title: 'Ergomo CSV',
  looksFor: 'ZEIT, STRECKE, POWER, …; day and time in the name of the file',
  read,
};
