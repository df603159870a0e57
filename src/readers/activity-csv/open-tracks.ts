import type { ActivityTable, TableReading } from './activity-table.ts';
import { buildActivity } from './build-activity.ts';
import { type FixedColumns, fixedColumns } from './fixed-columns.ts';
import { type RecordedTable, readTable } from './read-table.ts';
import { lengthProblems, requireRows } from './require-rows.ts';
import { settleStart } from './settle-start.ts';
import type { TableFile } from './table-file.ts';

/** `sensor_distance` is the way since the row before and `speed` is in m/s, so the positions and the speed tell the way. */
const COLUMNS: FixedColumns = {
  time: ['clock', 1],
  latitude: ['latDeg', 1],
  longitude: ['lonDeg', 1],
  altitude: ['altitudeM', 1],
  speed: ['speedMps', 1],
  heartrate: ['heartRateBpm', 1],
  cadence: ['cadence', 1],
};

const SEGMENT_START = /^SEGMENT_START/i;

/** Rows at which the recording began anew, but for the first. */
const breaksOf = (table: RecordedTable, startLines: ReadonlySet<number>): readonly number[] =>
  table.lines.flatMap((line, i) => (i > 0 && startLines.has(line) ? [i] : []));

const read = (file: TableFile): TableReading => {
  const [header, ...rows] = file.rows;
  const headers = header!.cells.map((cell) => cell.replace(/^#/, ''));
  const typeAt = headers.indexOf('trackpoint_type');
  const startLines = new Set(
    rows.filter(({ cells }) => SEGMENT_START.test(cells[typeAt] ?? '')).map(({ line }) => line),
  );
  const table = requireRows(
    readTable({
      file: file.name,
      rows,
      columns: fixedColumns(headers, COLUMNS),
      width: headers.length,
      endsOpen: file.endsOpen,
    }),
  );
  const activity = buildActivity(table, {
    place: { file: file.name },
    start: settleStart(table, file.name),
    breaks: breaksOf(table, startLines),
  });
  return { activity, problems: [...table.problems, ...lengthProblems(file)], notes: table.notes };
};

/** A track of OpenTracks as CSV. */
export const openTracks: ActivityTable = {
  id: 'open-tracks',
  title: 'OpenTracks CSV',
  looksFor: '#time, trackpoint_type, latitude, longitude, …',
  read,
};
