import type { DeviceProfile, Facts, Start } from '../../core/activity.ts';
import { isDay } from '../../core/dates.ts';
import { ReadError } from '../../core/errors.ts';
import { present } from '../../core/present.ts';
import type { Problem } from '../../core/problem.ts';
import type { Row } from '../csv/row.ts';
import { parseDecimal } from '../parse-decimal.ts';
import { plainText } from '../plain-text.ts';
import type { ActivityTable, TableReading } from './activity-table.ts';
import { buildActivity } from './build-activity.ts';
import type { ChannelName } from './channel-columns.ts';
import type { RecordedTable } from './read-table.ts';
import { startByName } from './settle-start.ts';
import type { TableFile } from './table-file.ts';

/** Rows of figures, one a log interval: metres, metres an hour, steps a minute, beats a minute. */
const SERIES: Readonly<Record<string, readonly [channel: ChannelName, factor: number]>> = {
  GraphAltitude: ['altitudeM', 1],
  GraphSpeed: ['speedMps', 1 / 3600],
  GraphPitch: ['cadence', 1],
  GraphDistance: ['distanceM', 1],
  HeartRate: ['heartRateBpm', 1],
};

type Section = ReadonlyMap<string, string>;

/** The value under a name, where names and values stand in two rows of one section. */
const sectionOf = (rows: readonly Row[], firstName: string): Section => {
  const at = rows.findIndex(({ cells }) => cells[0] === firstName);
  const values = rows[at + 1];
  return at < 0 || values === undefined
    ? new Map()
    : new Map(rows[at]!.cells.map((name, i) => [name, values.cells[i] ?? '']));
};

const numberIn = (section: Section, name: string): number | undefined => {
  const value = parseDecimal(section.get(name));
  return Number.isNaN(value) ? undefined : value;
};

const positive = (section: Section, name: string): number | undefined => {
  const value = numberIn(section, name);
  return value !== undefined && value > 0 ? value : undefined;
};

const lineOf = (rows: readonly Row[], name: string): Row | undefined => rows.find(({ cells }) => cells[0] === name);

const MOST_OFFSET_MINUTES = 14 * 60;

/** `2014/12/19` and `16:35:29` on the runner's clock, with the zone's minutes and an hour more in summer. */
const startOf = (result: Section, file: TableFile): Start => {
  const day = (result.get('StartDay') ?? '').replaceAll('/', '-');
  if (!isDay(day)) return startByName(file.name, 'an Epson recording');
  const clock = (result.get('StartTime') ?? '').replace(/^(\d):/, '0$1:');
  const epochMs = Date.parse(`${day}T${clock}Z`);
  if (Number.isNaN(epochMs)) return { kind: 'day', day };
  const zone = numberIn(result, 'TimeZoneOffset');
  if (zone === undefined || Math.abs(zone) > MOST_OFFSET_MINUTES) return { kind: 'local', dateTime: `${day}T${clock}` };
  const summer = numberIn(result, 'DaylightSavingsTime') ?? 0;
  const offsetMinutes = zone + (summer === 1 ? 60 : summer);
  return { kind: 'instant', epochMs: epochMs - offsetMinutes * 60_000, offsetMinutes };
};

const factsOf = (result: Section, data: Section): Facts =>
  present<Facts>({
    durationS: positive(result, 'TrainingTime'),
    distanceM: positive(result, 'Distance'),
    ascentM: numberIn(data, 'TotalAscentAltitude'),
    descentM: numberIn(data, 'TotalDescentAltitude'),
    averageHeartRateBpm: positive(data, 'PulseAve'),
    maxHeartRateBpm: positive(data, 'MaxHeartRate'),
    averageCadenceSpm: positive(data, 'PitchAve'),
    averageTemperatureC: numberIn(result, 'Temperature'),
  });

/** Longest series that is read: three days of seconds. Tool default. */
const MOST_VALUES = 300_000;

const seriesOf = (row: Row, factor: number, channel: ChannelName): Float64Array =>
  Float64Array.from(row.cells.slice(1, MOST_VALUES + 1), (cell) => {
    const value = parseDecimal(cell) * factor;
    return channel === 'heartRateBpm' && value <= 0 ? Number.NaN : value;
  });

const intervalS = (rows: readonly Row[], name: string): number => {
  const value = parseDecimal(lineOf(rows, name)?.cells[1]);
  return value > 0 && value <= 60 ? value : 1;
};

/** Where heart rate is logged more seldom than the rest, each value stands at its own second. */
const spread = (series: Float64Array, ratio: number, count: number): Float64Array => {
  const spreadOut = new Float64Array(count).fill(Number.NaN);
  for (const [i, value] of series.entries()) {
    const at = Math.round(i * ratio);
    if (at < count) spreadOut[at] = value;
  }
  return spreadOut;
};

const tableOf = (rows: readonly Row[]): RecordedTable => {
  const stepS = intervalS(rows, 'LogInterval');
  const heartStepS = intervalS(rows, 'HrInterval');
  const found = Object.entries(SERIES).flatMap(([name, [channel, factor]]) => {
    const row = lineOf(rows, name);
    return row === undefined ? [] : [{ row, channel, series: seriesOf(row, factor, channel) }];
  });
  const stepOf = (channel: ChannelName): number => (channel === 'heartRateBpm' ? heartStepS : stepS);
  const lengths = found.map(({ series, channel }) => Math.round((series.length * stepOf(channel)) / stepS));
  const count = lengths.reduce((most, length) => Math.max(most, length), 0);
  return {
    columns: new Map(found.map(({ channel, series }) => [channel, spread(series, stepOf(channel) / stepS, count)])),
    timeS: Float64Array.from({ length: count }, (_, i) => i * stepS),
    kind: 'elapsed',
    lines: [],
    problems: [],
    notes: [],
  };
};

const ZONES = [1, 2, 3, 4, 5] as const;

/** Seconds in the watch's five zones, which it keeps in hundredths, and the lower edges of all but the first. */
const profileOf = (data: Section, settings: Section): DeviceProfile | undefined => {
  const edges = ZONES.slice(1).map((zone) => positive(settings, `TargetHrzone${zone}Lower`));
  const stays = ZONES.map((zone) => numberIn(data, `StayTimeHrzone${zone}`));
  const zoneEdgesBpm = edges.filter((edge) => edge !== undefined);
  const timeInZoneS = stays.filter((stay) => stay !== undefined).map((hundredths) => hundredths / 100);
  const ascends = zoneEdgesBpm.every((edge, i) => i === 0 || edge > zoneEdgesBpm[i - 1]!);
  return zoneEdgesBpm.length === edges.length && timeInZoneS.length === stays.length && ascends
    ? { zoneEdgesBpm, timeInZoneS }
    : undefined;
};

/** A file cut in its middle lacks its last line. */
const cutProblems = ({ name, rows }: TableFile): readonly Problem[] =>
  lineOf(rows, '[[end]]') !== undefined
    ? []
    : [
        {
          kind: 'doubtful',
          place: { file: name, line: rows.at(-1)!.line },
          rows: 0,
          reason: 'the file was cut: its last line "[[end]]" is missing',
        },
      ];

/** A series that the end of the file cuts may end in half a number. */
const withoutHalfNumber = ({ rows, endsOpen }: TableFile): readonly Row[] => {
  const last = rows.at(-1);
  if (!endsOpen || last === undefined || SERIES[last.cells[0]!] === undefined) return rows;
  return [...rows.slice(0, -1), { ...last, cells: last.cells.slice(0, -1) }];
};

const read = (file: TableFile): TableReading => {
  const rows = withoutHalfNumber(file);
  const result = sectionOf(rows, 'TrainingKindId');
  const table = tableOf(rows);
  const data = sectionOf(rows, 'LapCount');
  const facts = factsOf(result, data);
  if (table.timeS.length < 2 && facts.durationS === undefined)
    throw new ReadError('an Epson file without [TrainingResult] and [GraphData]', {
      hint: 'export the activity again',
    });
  const title = plainText(lineOf(rows, 'TrainingName')?.cells.slice(1).join(', '));
  const notes = plainText(lineOf(rows, 'Memo')?.cells.slice(1).join(', '));
  const profile = profileOf(data, sectionOf(rows, 'UlVersion'));
  const activity = buildActivity(table, {
    place: { file: file.name },
    start: startOf(result, file),
    facts,
    ...(title === undefined ? {} : { title }),
    ...(notes === undefined ? {} : { notes }),
    ...(profile === undefined ? {} : { deviceProfile: profile }),
  });
  return { activity, problems: cutProblems(file), notes: [] };
};

/** An activity of an Epson RunSense watch: sections of names and values, and a line a series. Its log leaves pauses out. */
export const epson: ActivityTable = {
  id: 'epson-runsense',
  title: 'Epson RunSense CSV',
  looksFor: '[[Training]], [TrainingResult], [GraphData]',
  delimiter: ',',
  read,
};
