import { ReadError } from '../../core/errors.ts';
import { flatDistanceM } from '../flat-distance-m.ts';
import type { ChannelColumn, ChannelName } from './channel-columns.ts';
import type { RecordedTable } from './read-table.ts';

interface Settled {
  readonly table: RecordedTable;
  readonly notes: readonly string[];
}

/** Speeds of people between a walk and a ride, m/s: what an average over a recording can be. Tool defaults. */
const SLOWEST_MPS = 0.4;
const FASTEST_MPS = 20;
/** Two ways of the same run agree so well. Tool default. */
const SAME_RATIO = 0.15;

const lastOf = (series: Float64Array): number => series.findLast((value) => !Number.isNaN(value)) ?? Number.NaN;
const firstOf = (series: Float64Array): number => series.find((value) => !Number.isNaN(value)) ?? Number.NaN;

const MILE_M = 1609.344;
const DISTANCE_UNITS: readonly (readonly [name: string, factor: number])[] = [
  ['m', 1],
  ['km', 1000],
  ['mi', MILE_M],
];
const SPEED_UNITS: readonly (readonly [name: string, factor: number])[] = [
  ['m/s', 1],
  ['km/h', 1 / 3.6],
  ['mph', MILE_M / 3600],
];

/** Metres by position; undefined without positions. */
const byPositions = ({ columns }: RecordedTable): number | undefined => {
  const [lat, lon] = [columns.get('latDeg'), columns.get('lonDeg')];
  if (lat === undefined || lon === undefined) return undefined;
  let [metres, last] = [0, -1];
  for (let i = 0; i < lat.length; i++) {
    if (Number.isNaN(lat[i]! + lon[i]!) || (lat[i] === 0 && lon[i] === 0)) continue;
    if (last >= 0) metres += flatDistanceM(lat[last]!, lon[last]!, lat[i]!, lon[i]!);
    last = i;
  }
  return metres > 0 ? metres : undefined;
};

/** Way by speeds, metres, taken as m/s. */
const bySpeed = ({ columns, timeS }: RecordedTable): number | undefined => {
  const speed = columns.get('speedMps') ?? columns.get('paceSPerM');
  if (speed === undefined) return undefined;
  let metres = 0;
  for (let i = 1; i < speed.length; i++) {
    const stepM = speed[i]! * (timeS[i]! - timeS[i - 1]!);
    if (stepM > 0 && Number.isFinite(stepM)) metres += stepM;
  }
  return metres > 0 ? metres : undefined;
};

const agrees = (a: number, b: number): boolean => Math.abs(a - b) <= SAME_RATIO * Math.max(a, b);

const named = (columns: readonly ChannelColumn[], channel: ChannelName): ChannelColumn | undefined =>
  columns.find((column) => column.channel === channel);

const isOpen = (table: RecordedTable, column: ChannelColumn | undefined): column is ChannelColumn =>
  column !== undefined && column.factor === undefined && table.columns.has(column.channel);

const scaled = (table: RecordedTable, channel: ChannelName, factor: number): RecordedTable => ({
  ...table,
  columns: new Map([...table.columns, [channel, table.columns.get(channel)!.map((value) => value * factor)]]),
});

const without = (table: RecordedTable, channel: ChannelName): RecordedTable => ({
  ...table,
  columns: new Map([...table.columns].filter(([name]) => name !== channel)),
});

const ambiguous = ({ header }: ChannelColumn): ReadError =>
  new ReadError(`the column "${header}" names no unit, and nothing else in the file tells it`, {
    hint: `write the unit behind it, such as "${header} (km)" or "${header} (mi)"`,
  });

/** The unit under which the file's own ways agree, or under which alone a person could have gone so far. */
const distanceFactor = (table: RecordedTable, column: ChannelColumn, otherM: number | undefined) => {
  const way = table.columns.get('distanceM')!;
  const raw = lastOf(way) - firstOf(way);
  if (otherM !== undefined) return DISTANCE_UNITS.find(([, factor]) => agrees(raw * factor, otherM));
  const lastingS = table.timeS.at(-1)! - table.timeS[0]!;
  const possible = DISTANCE_UNITS.filter(([, factor]) => {
    const mps = (raw * factor) / lastingS;
    return mps >= SLOWEST_MPS && mps <= FASTEST_MPS;
  });
  if (possible.length !== 1) throw ambiguous(column);
  return possible[0];
};

const settleDistance = (table: RecordedTable, columns: readonly ChannelColumn[]): Settled => {
  const column = named(columns, 'distanceM');
  if (!isOpen(table, column)) return { table, notes: [] };
  const speedIsKnown =
    named(columns, 'speedMps')?.factor !== undefined || named(columns, 'paceSPerM')?.factor !== undefined;
  const otherM = byPositions(table) ?? (speedIsKnown ? bySpeed(table) : undefined);
  const unit = distanceFactor(table, column, otherM);
  if (unit === undefined)
    return {
      table: without(table, 'distanceM'),
      notes: [`column "${column.header}" not used: it disagrees with the way`],
    };
  return {
    table: scaled(table, 'distanceM', unit[1]),
    notes: [`"${column.header}" in ${unit[0]} (fits the rest of the file)`],
  };
};

/** Ways that tell which unit a speed has. */
const wayM = (table: RecordedTable): number | undefined => {
  const way = table.columns.get('distanceM');
  const metres = way === undefined ? Number.NaN : lastOf(way) - firstOf(way);
  return metres > 0 ? metres : byPositions(table);
};

const settleSpeed = (table: RecordedTable, columns: readonly ChannelColumn[]): Settled => {
  const column = named(columns, 'speedMps');
  if (!isOpen(table, column)) return { table, notes: [] };
  const metres = wayM(table);
  if (metres === undefined) throw ambiguous(column);
  const raw = bySpeed(table) ?? 0;
  const unit = SPEED_UNITS.find(([, factor]) => agrees(raw * factor, metres));
  if (unit === undefined)
    return {
      table: without(table, 'speedMps'),
      notes: [`column "${column.header}" not used: its unit cannot be told`],
    };
  return { table: scaled(table, 'speedMps', unit[1]), notes: [`"${column.header}" in ${unit[0]} (fits the distance)`] };
};

/** Paces without a unit: a kilometre or a mile is told by the way alone. */
const settlePace = (table: RecordedTable, columns: readonly ChannelColumn[]): Settled => {
  const column = named(columns, 'paceSPerM');
  if (!isOpen(table, column)) return { table, notes: [] };
  if (wayM(table) === undefined && table.columns.get('speedMps') === undefined) throw ambiguous(column);
  return { table: without(table, 'paceSPerM'), notes: [`column "${column.header}" not used: the way tells the same`] };
};

/**
 * Settles columns whose header names no unit by what else the file tells of the way.
 * @throws ReadError where that leaves a doubt: a way that could be kilometres or miles
 */
export const settleUnits = (table: RecordedTable, columns: readonly ChannelColumn[]): Settled => {
  const way = settleDistance(table, columns);
  const speed = settleSpeed(way.table, columns);
  const pace = settlePace(speed.table, columns);
  return { table: pace.table, notes: [...way.notes, ...speed.notes, ...pace.notes] };
};
