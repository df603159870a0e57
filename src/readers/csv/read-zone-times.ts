import type { DeviceProfile } from '../../core/activity.ts';
import { present } from '../../core/present.ts';
import type { Field } from './dialect.ts';
import type { Plan } from './plan.ts';
import { secondsOf } from './quantities.ts';
import type { FactSheet } from './read-facts.ts';
import { readQuantity } from './read-number.ts';
import type { Row } from './row.ts';
import { type Cell, cellOf, type Doubt } from './sheet.ts';

const ZONES: readonly Field[] = ['zone1', 'zone2', 'zone3', 'zone4', 'zone5', 'zone6', 'zone7'];
const EDGES: readonly Field[] = ['zoneEdge1', 'zoneEdge2', 'zoneEdge3', 'zoneEdge4', 'zoneEdge5', 'zoneEdge6'];

/** Rounding to minutes, and zones that a source fills with pauses, make the sum this much longer than the session. Tool default. */
const LONGEST_SUM_RATIO = 1.1;
/** Rounding adds at most half a minute a zone. */
const ROUNDING_S = 210;

export interface ZoneReading {
  readonly profile?: DeviceProfile;
  readonly doubts: readonly Doubt[];
}

const numberOf = (plan: Plan, row: Row, field: Field): number | undefined => {
  const cell = cellOf(plan.sheet, row, field);
  const value = cell === undefined ? undefined : readQuantity(cell.text, cell.column.decimal)?.value;
  return value !== undefined && value > 0 ? value : undefined;
};

/** Leading edges that are there and rise; heart rates only. */
const edgesOf = (plan: Plan, row: Row): readonly number[] | undefined => {
  const edges: number[] = [];
  for (const field of EDGES) {
    const edge = numberOf(plan, row, field);
    if (edge === undefined || edge < 40 || edge > 240 || edge <= (edges.at(-1) ?? 0)) break;
    edges.push(edge);
  }
  return edges.length === 0 ? undefined : edges;
};

const isBare = (text: string): boolean => /^[\d.,]+$/.test(text.trim());

/** Bare numbers without a unit in the header are minutes, unless only as seconds do they fit into the session. */
const secondsIn = ({ text, column }: Cell, bareUnit: 'min' | 's'): number | undefined =>
  secondsOf(text, column.unit === undefined && isBare(text) ? { ...column, unit: bareUnit } : column);

const sumOf = (times: readonly number[]): number => times.reduce((sum, time) => sum + time, 0);

const fits = (times: readonly number[], totalS: number | undefined): boolean =>
  totalS === undefined || sumOf(times) <= totalS * LONGEST_SUM_RATIO + ROUNDING_S;

const inUnit = (cells: readonly (Cell | undefined)[], unit: 'min' | 's'): readonly number[] | undefined => {
  const times = cells.map((cell) => (cell === undefined ? 0 : secondsIn(cell, unit)));
  return times.some((time) => time === undefined || time < 0) ? undefined : (times as readonly number[]);
};

const withoutTrailingZeros = (times: readonly number[], least: number): readonly number[] => {
  let count = times.length;
  while (count > least && times[count - 1] === 0) count--;
  return times.slice(0, count);
};

/** The session's heart-rate zones as the log states them, with the seconds in each; left out where they cannot be. */
export const readZoneTimes = (plan: Plan, row: Row, facts: FactSheet): ZoneReading => {
  const columns = ZONES.filter((field) => plan.sheet.columns.has(field));
  if (columns.length === 0) return { doubts: [] };
  const cells = columns.map((field) => cellOf(plan.sheet, row, field));
  const first = cells.find((cell) => cell !== undefined);
  const totalS = (facts.elapsedS ?? facts.durationS ?? facts.movingS)?.value;
  const readings = [inUnit(cells, 'min'), inUnit(cells, 's')];
  const times = readings.find((reading) => reading !== undefined && fits(reading, totalS));
  if (first === undefined || (times !== undefined && sumOf(times) === 0)) return { doubts: [] };
  if (times === undefined) {
    const reason = `"${first.column.header}": the times in zones are longer than the session and were left out`;
    return { doubts: [{ line: row.line, reason }] };
  }
  const edges = edgesOf(plan, row);
  const timeInZoneS = withoutTrailingZeros(times, edges === undefined ? columns.length : edges.length + 1);
  const zoneEdgesBpm = edges?.length === timeInZoneS.length - 1 ? edges : undefined;
  return { profile: present<DeviceProfile>({ zoneEdgesBpm, timeInZoneS }), doubts: [] };
};

/** What a source had stored of the runner beside the session. */
export const readStoredProfile = (plan: Plan, row: Row): DeviceProfile =>
  present<DeviceProfile>({
    hrMaxBpm: numberOf(plan, row, 'storedMaxHeartRate'),
    hrRestBpm: numberOf(plan, row, 'storedRestingHeartRate'),
    thresholdHeartRateBpm: numberOf(plan, row, 'storedThresholdHeartRate'),
  });
