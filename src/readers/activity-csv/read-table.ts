import type { Problem } from '../../core/problem.ts';
import { isMissing } from '../csv/missing.ts';
import { markShape, readQuantity } from '../csv/read-number.ts';
import type { Row } from '../csv/row.ts';
import { isPossibleTime } from '../is-possible-time.ts';
import type { ChannelColumn, ChannelName } from './channel-columns.ts';
import { type ClockReading, readClock } from './read-clock.ts';

/** The channels of a recording as numbers in SI units; NaN = not told. Rows stand in order of time. */
export interface RecordedTable {
  readonly columns: ReadonlyMap<ChannelName, Float64Array>;
  /** Seconds since the start of the watch, or since 1970 where rows tell moments. */
  readonly timeS: Float64Array;
  readonly kind: ClockReading['kind'];
  /** Minutes east of UTC where moments tell a zone. */
  readonly offsetMinutes?: number;
  /** Line of each row kept. */
  readonly lines: readonly number[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/** A table whose columns are known, before its cells are read. */
export interface TableText {
  readonly file: string;
  readonly rows: readonly Row[];
  readonly columns: readonly ChannelColumn[];
  /** Number of header cells: a last row with fewer was cut off. */
  readonly width: number;
  readonly endsOpen: boolean;
}

type Mark = 'point' | 'comma';

/** So many cells show how a column writes its decimals. */
const MARK_ROWS = 500;

const markOf = (rows: readonly Row[], index: number): Mark => {
  for (const { cells } of rows.slice(0, MARK_ROWS)) {
    const shape = markShape((cells[index] ?? '').trim());
    if (shape === 'comma' || shape === 'point') return shape;
  }
  return 'point';
};

const PLAIN = /^-?\d{1,12}(?:\.\d{1,20})?$/;

const numberOf = (cell: string | undefined, mark: Mark): number => {
  const text = (cell ?? '').trim();
  if (PLAIN.test(text)) return Number(text);
  return isMissing(text) ? Number.NaN : (readQuantity(text.slice(0, 24), mark)?.value ?? Number.NaN);
};

/** `5:42` as seconds. */
const paceS = (cell: string | undefined): number => {
  const reading = readClock(cell ?? '', 60);
  return reading?.kind === 'elapsed' && reading.seconds > 0 ? reading.seconds : Number.NaN;
};

const cellValue = (column: ChannelColumn, mark: Mark, cell: string | undefined): number => {
  const { channel, factor = 1, shift = 0 } = column;
  if (channel === 'paceSPerM') return 1 / (paceS(cell) * factor);
  const value = numberOf(cell, mark) * factor + shift;
  return channel === 'heartRateBpm' && value <= 0 ? Number.NaN : value;
};

interface TimedRow {
  readonly row: Row;
  readonly seconds: number;
}

const isUsable = (reading: ClockReading): boolean => reading.kind === 'elapsed' || isPossibleTime(reading.seconds);

/** The clock of a row, with the day of a column of its own where there is one. */
const clockCell = (row: Row, clock: ChannelColumn, day: ChannelColumn | undefined): string => {
  const time = row.cells[clock.index]?.trim() ?? '';
  return day === undefined || /\d{4}/.test(time) ? time : `${row.cells[day.index]?.trim() ?? ''} ${time}`;
};

const isCutOff = ({ rows, width, endsOpen }: TableText, row: Row): boolean =>
  endsOpen && row === rows.at(-1) && row.cells.length < width - 1;

interface Timing {
  readonly timed: TimedRow[];
  readonly untimed: Row[];
  readonly kind: ClockReading['kind'];
  readonly offsetMinutes?: number;
  readonly backward: number;
}

const timingOf = (table: TableText): Timing => {
  const clock = table.columns.find(({ channel }) => channel === 'clock');
  const day = table.columns.find(({ channel }) => channel === 'day');
  const timed: TimedRow[] = [];
  const untimed: Row[] = [];
  let first: ClockReading | undefined;
  let backward = 0;
  for (const row of table.rows) {
    const isRead = clock !== undefined && !isCutOff(table, row);
    const reading = isRead ? readClock(clockCell(row, clock, day), clock.factor ?? 1) : undefined;
    if (reading === undefined || !isUsable(reading) || (first !== undefined && reading.kind !== first.kind)) {
      untimed.push(row);
      continue;
    }
    first ??= reading;
    if (reading.seconds < (timed.at(-1)?.seconds ?? 0)) backward++;
    timed.push({ row, seconds: reading.seconds });
  }
  if (backward > 0) timed.sort((a, b) => a.seconds - b.seconds);
  const offsetMinutes = first?.kind === 'moment' ? first.offsetMinutes : undefined;
  return {
    timed,
    untimed,
    kind: first?.kind ?? 'elapsed',
    ...(offsetMinutes === undefined ? {} : { offsetMinutes }),
    backward,
  };
};

/** Share of rows out of order above which the order itself is in doubt. Tool default. */
const DISORDER_RATIO = 0.05;

const problem = (kind: Problem['kind'], file: string, line: number, rows: number, reason: string): Problem => ({
  kind,
  place: { file, line },
  rows,
  reason,
});

const problemsOf = (table: TableText, { timed, untimed, backward }: Timing): Problem[] => {
  const { file } = table;
  const [first] = untimed;
  const isOnlyCut = untimed.length === 1 && isCutOff(table, first!);
  const reason = isOnlyCut ? 'the file ends in the middle of this row' : 'no time that can be read: row left out';
  return [
    ...(first === undefined ? [] : [problem('unreadable', file, first.line, untimed.length, reason)]),
    ...(backward > DISORDER_RATIO * timed.length
      ? [problem('doubtful', file, table.rows[0]!.line, 0, `rows out of order, sorted by time: ${backward}`)]
      : []),
  ];
};

/** Reads the cells of a recording's rows. Rows without a time are left out, and that is told. */
export const readTable = (table: TableText): RecordedTable => {
  const timing = timingOf(table);
  const { timed, backward } = timing;
  const columns = new Map<ChannelName, Float64Array>();
  for (const column of table.columns) {
    if (column.channel === 'clock' || column.channel === 'day') continue;
    const mark = markOf(table.rows, column.index);
    const values = Float64Array.from(timed, ({ row }) => cellValue(column, mark, row.cells[column.index]));
    if (values.some((value) => !Number.isNaN(value))) columns.set(column.channel, values);
  }
  return {
    columns,
    timeS: Float64Array.from(timed, ({ seconds }) => seconds),
    kind: timing.kind,
    ...(timing.offsetMinutes === undefined ? {} : { offsetMinutes: timing.offsetMinutes }),
    lines: timed.map(({ row }) => row.line),
    problems: problemsOf(table, timing),
    notes: backward > 0 ? [`rows out of order, sorted by time: ${backward}`] : [],
  };
};
