import type { Activity, DeviceProfile, Facts, Place, Samples, Start } from '../../core/activity.ts';
import type { Sport } from '../../core/sport.ts';
import { guessSport } from '../guess-sport.ts';
import { stepsPerMinute } from '../steps-per-minute.ts';
import type { ChannelName } from './channel-columns.ts';
import type { RecordedTable } from './read-table.ts';

const SAME = ['latDeg', 'lonDeg', 'altitudeM', 'heartRateBpm', 'distanceM', 'temperatureC'] as const;

/** 0°, 0° is where receivers without a fix are, and nobody runs. */
const withoutNullIsland = (table: RecordedTable): RecordedTable['columns'] => {
  const lat = table.columns.get('latDeg');
  const lon = table.columns.get('lonDeg');
  if (lat === undefined || lon === undefined) return withoutPositions(table.columns);
  const isFix = (i: number): boolean =>
    (lat[i] !== 0 || lon[i] !== 0) && Math.abs(lat[i]!) <= 90 && Math.abs(lon[i]!) <= 180;
  const keep = (series: Float64Array): Float64Array => series.map((value, i) => (isFix(i) ? value : Number.NaN));
  const positioned = new Map([...table.columns, ['latDeg', keep(lat)], ['lonDeg', keep(lon)]] as const);
  const altitudeM = table.columns.get('altitudeM');
  if (altitudeM === undefined) return positioned;
  // A receiver that does not know where it is does not know how high it is either, and writes 0.
  const heights = altitudeM.map((height, i) => (height === 0 && !isFix(i) ? Number.NaN : height));
  return positioned.set('altitudeM', heights);
};

const withoutPositions = (columns: RecordedTable['columns']): RecordedTable['columns'] =>
  new Map([...columns].filter(([channel]) => channel !== 'latDeg' && channel !== 'lonDeg'));

/** A pace that says nothing is no speed of 0. */
const speedOf = (columns: RecordedTable['columns']): Float64Array | undefined =>
  columns.get('speedMps') ?? columns.get('paceSPerM');

/** The channels as samples; `firstS` is the moment of a watch's second 0. Cadence stays as the device counted it. */
const samplesOf = (table: RecordedTable, firstS: number, breaks: readonly number[]): Samples => {
  const columns = withoutNullIsland(table);
  const speedMps = speedOf(columns);
  const known: Partial<Record<ChannelName, Float64Array>> = {};
  for (const channel of SAME) {
    const column = columns.get(channel);
    if (column !== undefined) known[channel] = column;
  }
  return {
    count: table.timeS.length,
    timeS: table.timeS.map((seconds) => firstS + seconds),
    ...known,
    ...(speedMps === undefined ? {} : { speedMps }),
    breaks,
  };
};

/** What a file tells of its activity beside the table. */
export interface ActivityHead {
  readonly place: Place;
  readonly start: Start;
  readonly sport?: Sport;
  readonly notes?: string;
  readonly title?: string;
  readonly facts?: Facts;
  readonly deviceProfile?: DeviceProfile;
  readonly breaks?: readonly number[];
}

/** Without a zone, `timeS` of samples counts as if the clock at the place of the run showed UTC. */
const epochSOf = (start: Start): number => {
  if (start.kind === 'instant') return start.epochMs / 1000;
  return Date.parse(start.kind === 'local' ? `${start.dateTime}Z` : `${start.day}T00:00:00Z`) / 1000;
};

/** The recording of a table as an activity. */
export const buildActivity = (table: RecordedTable, head: ActivityHead): Activity => {
  const { breaks = [], sport: stated, facts = {}, ...rest } = head;
  const firstS = table.kind === 'moment' ? 0 : epochSOf(head.start);
  const samples = samplesOf(table, firstS, breaks);
  const sport = stated ?? guessSport(samples);
  if (samples.count < 2) return { ...rest, sport, sportStated: stated !== undefined, facts };
  const cadence = table.columns.get('cadence');
  const cadenceSpm = cadence === undefined ? undefined : stepsPerMinute(cadence, sport);
  return {
    ...rest,
    sport,
    sportStated: stated !== undefined,
    facts,
    samples: cadenceSpm === undefined ? samples : { ...samples, cadenceSpm },
  };
};
