import { weekdayIndex, weekdayOf } from '../../core/dates.ts';
import type { PlacedText, PlanDocument, PlanFault, PlanLayout, ToldDistance } from '../../core/plan.ts';
import { present } from '../../core/present.ts';
import { columnWorkouts } from './column-workouts.ts';
import { type Draft, faultOf } from './drafts.ts';
import { type Context, clueOf, finish } from './finish.ts';
import { typedBefore } from './mangled.ts';
import { looksLikeDate, readToldDate, settleDates } from './plan-dates.ts';
import type { PlanRow } from './plan-row.ts';
import { type Cell, cellAt, isBlankRow, NO_CELL, type PlanTable, placedCell, type TableRow } from './plan-table.ts';
import { type Preamble, readPreamble } from './preamble.ts';
import { refuseLog } from './refuse-log.ts';
import { type Role, type RowHeader, rowHeader } from './row-columns.ts';
import { mangledRows, missingDays, orderFaults, repeatedRows, unknownColumns } from './row-faults.ts';
import { rowLayout } from './row-layout.ts';
import { placeRows } from './row-places.ts';
import { durationUnitIn, readToldDistance, readToldDuration, unitInHeader } from './told-amounts.ts';

const SPORT =
  /^(?:run|running|bike|cycling|swim|swimming|workout|training|lauf|laufen|course|course à pied|carrera|corsa|corrida|hardlopen|löpning|løb|beg|bieg|бег|ラン|跑步|달리기|other|walk)$/i;

/** What the coach wrote: the title, else the description, else the kind, else the amount. */
const mainCell = (row: PlanRow): Cell | undefined => {
  const kind = row.cell('kind');
  const roles: readonly Role[] =
    kind.text !== '' && !SPORT.test(kind.text)
      ? ['title', 'kind', 'details', 'distance', 'duration']
      : ['title', 'details', 'kind', 'distance', 'duration'];
  // "Run" is no title where another column says what for.
  const telling = row.cells('title').find(({ text }) => text !== '' && !SPORT.test(text));
  if (telling !== undefined) return telling;
  const role = roles.find((one) => row.cell(one).text !== '');
  return role === undefined ? undefined : row.cell(role);
};

const detailsOf = (row: PlanRow, main: Cell): readonly Cell[] =>
  [...row.cells('title'), ...row.cells('details')].filter((cell) => cell.text !== '' && cell !== main);

const rowUnit = (row: PlanRow): ToldDistance['unit'] => {
  const text = row.cell('distanceUnit').text;
  return text === '' ? undefined : unitInHeader(text);
};

interface Units {
  readonly distance: ToldDistance['unit'];
  readonly duration: 'h' | 'min' | 's';
}

const unitsOf = ({ headers, columns }: RowHeader): Units => {
  const distance = columns.get('distance')?.[0];
  const duration = columns.get('duration')?.[0];
  const name = duration === undefined ? '' : headers[duration]!;
  return {
    distance: distance === undefined ? undefined : unitInHeader(headers[distance]!),
    duration: /^PlannedDuration$/i.test(name) ? 'h' : (durationUnitIn(name) ?? 'min'),
  };
};

const isZero = (range: readonly [number, number]): boolean => range[1] === 0;

const distanceOf = (row: PlanRow, units: Units): ToldDistance | undefined => {
  const text = row.cell('distance').text;
  const told = text === '' ? undefined : readToldDistance(text, rowUnit(row) ?? units.distance);
  return told === undefined || isZero(told.range) ? undefined : told;
};

/** A bare number may be anything. */
const isMangled = (text: string): boolean => /\D/.test(text) && typedBefore(text) !== undefined;

const TIME = /\d\s?(?:min|h|hrs?|hours?|std|['′’])(?!\p{L})/iu;

const durationOf = (row: PlanRow, units: Units): Draft['durationS'] => {
  // "50 min" in a column of lengths.
  const length = row.cell('distance').text;
  const text = row.cell('duration').text || (TIME.test(length) ? length : '');
  const told = text === '' || isMangled(text) ? undefined : readToldDuration(text, units.duration);
  return told === undefined || isZero(told) ? undefined : told;
};

const partOf = (row: PlanRow): 'am' | 'pm' | undefined => {
  const match = /^([ap])\.?m?\.?$/i.exec(row.cell('part').text) ?? /\b([ap])m$/i.exec(row.cell('part').text);
  return match === null ? undefined : match[1]!.toLowerCase() === 'a' ? 'am' : 'pm';
};

const toRow = (row: TableRow, { columns }: RowHeader): PlanRow => ({
  row,
  cells: (role) => columns.get(role)?.map((column) => cellAt(row, column)) ?? [],
  cell: (role) => {
    const column = columns.get(role)?.find((one) => cellAt(row, one).text !== '');
    return column === undefined ? NO_CELL : cellAt(row, column);
  },
});

const isHeaderAgain = ({ cells }: TableRow, headers: readonly string[]): boolean =>
  headers.every((header, i) => (cells[i]?.text ?? '') === header);

/** Days that the dates of the rows mean, and what is wrong with them. */
const datesOf = (
  context: Context,
  rows: readonly PlanRow[],
  weekdays: readonly (number | undefined)[],
  preamble: Preamble,
) => {
  const told = rows.map((row) => readToldDate(row.cell('date').text));
  const settled = settleDates(
    told.map((one) => one?.date),
    told.map((one, i) => one?.weekday ?? weekdays[i]),
    clueOf(context, preamble),
  );
  const faults: PlanFault[] = [];
  for (const [i, row] of rows.entries()) {
    const cell = row.cell('date');
    if (cell.text === '') continue;
    const day = settled.days[i];
    const place = (): PlacedText => placedCell(context.source, cell);
    if (day === undefined) {
      if (told[i] !== undefined || looksLikeDate(cell.text) || /\d/.test(cell.text))
        faults.push(faultOf('bad-date', place()));
      continue;
    }
    const weekdayCell = row.cell('weekday');
    const own = told[i]?.weekday;
    const named = own ?? weekdays[i];
    if (named === undefined || named === weekdayIndex(day) || (own === undefined && weekdayCell.text === '')) continue;
    const name = weekdayOf(day);
    const expected = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    faults.push(
      faultOf('weekday-mismatch', own === undefined ? placedCell(context.source, weekdayCell) : place(), {
        expected,
        day,
      }),
    );
  }
  return { days: settled.days, faults, notes: settled.notes };
};

type Place = Pick<Draft, 'at' | 'day' | 'week' | 'weekday'>;

const toDraft = (
  context: Context,
  row: PlanRow,
  units: Units,
  { at, day, week, weekday }: Place,
): Draft | undefined => {
  const main = mainCell(row);
  if (main === undefined) return undefined;
  const put = (cell: Cell): PlacedText | undefined => (cell.text === '' ? undefined : placedCell(context.source, cell));
  const details = detailsOf(row, main).map((cell) => placedCell(context.source, cell));
  return present<Draft>({
    cell: placedCell(context.source, main),
    details,
    at,
    day,
    week,
    weekday,
    kind: put(row.cell('kind')),
    intensity: put(row.cell('intensity')),
    distance: distanceOf(row, units),
    durationS: durationOf(row, units),
    part: partOf(row),
    ok: put(row.cell('ok')),
  });
};

const rowsBelow = (table: PlanTable, header: RowHeader): readonly PlanRow[] =>
  table.rows
    .slice(header.row + 1)
    .filter((row) => !isBlankRow(row) && !isHeaderAgain(row, header.headers))
    .map((row) => toRow(row, header));

const linesAbove = (table: PlanTable, header: RowHeader): readonly PlacedText[] =>
  table.rows.slice(0, header.row).flatMap((row) => {
    if (isBlankRow(row)) return [];
    const cells = row.cells.filter(({ text }) => text !== '');
    const [from, to] = [cells[0]!.from, cells.at(-1)!.to];
    return [placedCell(table.source, { text: table.source.text.slice(from, to), from, to })];
  });

/** What is planned in the row; one that only holds what was done is none. */
const isPlanned = (row: PlanRow): boolean =>
  mainCell(row) !== undefined || row.cells('workout').some(({ text }) => text !== '');

export interface RowReading {
  /** Rows that are no plan, by reason. */
  readonly passOver?: (row: PlanRow) => string | undefined;
  /** A workout a row and any number a day, in any order: no order or gap says anything. */
  readonly isLoose?: boolean;
  /** Holds what was done as well. */
  readonly isLog?: boolean;
}

const layoutOf = (
  context: Context,
  table: PlanTable,
  header: RowHeader,
  known: { readonly rows: readonly PlanRow[]; readonly unit: 'km' | 'mi' | undefined },
): PlanLayout | undefined => {
  if (context.hints.withLayout !== true) return undefined;
  const again = table.rows.filter((row, i) => i > header.row && isHeaderAgain(row, header.headers));
  return rowLayout(context, table, header, { ...known, again });
};

/** The plan of a table with a row per day or workout; none where no row heads one. */
export const readRowPlan = (context: Context, table: PlanTable, reading: RowReading = {}): readonly PlanDocument[] => {
  const header = rowHeader(table);
  if (header === undefined) return [];
  if (reading.isLog !== true) refuseLog(table, header);
  const comments = table.comments.map(({ cell }) => placedCell(table.source, cell));
  const preamble = readPreamble([...context.lines, ...comments, ...linesAbove(table, header)], context.hints);
  const passed = new Map<string, number>();
  const rows = rowsBelow(table, header).filter((row) => {
    const reason = reading.passOver?.(row) ?? (isPlanned(row) ? undefined : 'row without a workout');
    if (reason !== undefined) passed.set(reason, (passed.get(reason) ?? 0) + 1);
    return reason === undefined;
  });
  const placing = placeRows(rows, (known) => datesOf(context, rows, known, preamble));
  const units = unitsOf(header);
  const drafts = rows.flatMap((row, i): Draft | readonly Draft[] => {
    const several = columnWorkouts(context, row, table.rows[header.row]!, header.columns.get('workout') ?? []);
    const place = placing.places[i]!;
    if (several.length > 0) return several.map((one) => present<Draft>({ ...one, ...place }));
    return toDraft(context, row, units, place) ?? [];
  });
  if (drafts.length === 0) return [];
  const unit = units.distance === 'm' ? undefined : units.distance;
  const told = preamble.distanceUnit ?? unit;
  // Several workouts a row: rows and drafts are not the same number.
  const isLoose = reading.isLoose === true || header.columns.has('workout');
  const checks = isLoose
    ? []
    : [
        ...orderFaults(context, rows, drafts),
        ...missingDays(context, rows, drafts),
        ...mangledRows(context, rows, drafts),
      ];
  return [
    finish(context, {
      preamble: { ...preamble, distanceUnit: told },
      drafts,
      totals: [],
      faults: [
        ...placing.faults,
        ...checks,
        ...(isLoose ? [] : repeatedRows(context, rows, drafts)),
        ...unknownColumns(context, table, header),
      ],
      notes: placing.notes,
      passedOver: [...passed].map(([reason, count]) => ({ reason, count })),
      comments,
      isCalendar: header.headers.some((name) => /^all[ -]?day(?: event)?$/i.test(name)) ? true : undefined,
      layout: layoutOf(context, table, header, { rows, unit: told ?? context.hints.distanceUnit }),
    }),
  ];
};
