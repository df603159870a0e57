import type { Activity, Facts, Lap } from '../../core/activity.ts';
import { NothingRecorded, ReadError } from '../../core/errors.ts';
import { present } from '../../core/present.ts';
import type { Problem } from '../../core/problem.ts';
import type { ReadHints } from '../../core/reader.ts';
import type { Sport } from '../../core/sport.ts';
import { isMissing } from '../csv/missing.ts';
import { readQuantity } from '../csv/read-number.ts';
import type { Row } from '../csv/row.ts';
import { sportFromName } from '../sport-names.ts';
import type { ActivityTable, TableReading } from './activity-table.ts';
import { type LapColumn, type LapField, lapColumns } from './lap-columns.ts';
import { lapUnit, type UnscaledLap } from './lap-unit.ts';
import { readClock } from './read-clock.ts';
import { startByName } from './settle-start.ts';
import type { TableFile } from './table-file.ts';

type Columns = ReadonlyMap<LapField, LapColumn>;

const FOOT_M = 0.3048;
const MILE_M = 1609.344;

/** A row of the table, told in its own units. */
interface LapRow extends UnscaledLap {
  readonly line: number;
  readonly name: string;
  readonly movingS?: number;
  readonly averageHeartRateBpm?: number;
  readonly maxHeartRateBpm?: number;
  readonly ascentM?: number;
  readonly descentM?: number;
  readonly gradeAdjustedSpeedMps?: number;
}

const cellOf = (row: Row, column: LapColumn | undefined): string =>
  column === undefined ? '' : (row.cells[column.index] ?? '').trim();

const numberOf = (row: Row, column: LapColumn | undefined): number | undefined => {
  const cell = cellOf(row, column);
  return isMissing(cell) ? undefined : readQuantity(cell.slice(0, 24), 'point')?.value;
};

const positive = (value: number | undefined): number | undefined =>
  value !== undefined && value > 0 ? value : undefined;

const secondsOf = (row: Row, column: LapColumn | undefined): number | undefined => {
  const reading = readClock(cellOf(row, column), 1);
  return reading?.kind === 'elapsed' ? positive(reading.seconds) : undefined;
};

const heightOf = (row: Row, column: LapColumn | undefined): number | undefined => {
  const value = numberOf(row, column);
  return value === undefined || column?.unit !== 'ft' ? value : value * FOOT_M;
};

/** Only where the header names the unit: a pace by the kilometre and one by the mile look the same. */
const gradeAdjustedOf = (row: Row, columns: Columns): number | undefined => {
  const column = columns.get('gradeAdjustedPace');
  const seconds = secondsOf(row, column);
  if (seconds === undefined || column?.unit === undefined) return undefined;
  return (column.unit === 'min/mi' ? MILE_M : 1000) / seconds;
};

const lapRow = (row: Row, columns: Columns): LapRow | undefined => {
  const durationS = secondsOf(row, columns.get('time'));
  if (durationS === undefined) return undefined;
  return present<LapRow>({
    line: row.line,
    name: (row.cells[0] ?? '').trim(),
    durationS,
    movingS: secondsOf(row, columns.get('moving')),
    distance: numberOf(row, columns.get('distance')),
    averageHeartRateBpm: positive(numberOf(row, columns.get('averageHeartRate'))),
    maxHeartRateBpm: positive(numberOf(row, columns.get('maxHeartRate'))),
    ascentM: heightOf(row, columns.get('ascent')),
    descentM: heightOf(row, columns.get('descent')),
    cadenceSpm: positive(numberOf(row, columns.get('cadence'))),
    stride: positive(numberOf(row, columns.get('stride'))),
    gradeAdjustedSpeedMps: gradeAdjustedOf(row, columns),
  });
};

const sum = (laps: readonly LapRow[], fact: 'durationS' | 'movingS' | 'distance' | 'ascentM' | 'descentM') =>
  laps.every((lap) => lap[fact] !== undefined) ? laps.reduce((total, lap) => total + lap[fact]!, 0) : undefined;

const isNumbered = ({ name }: LapRow): boolean => /^\d+$/.test(name);

/** A last row with a word for a number, behind numbered ones or as long as they are together: "Summary" in any language. */
const isTotal = (row: LapRow, laps: readonly LapRow[]): boolean =>
  !isNumbered(row) && (laps.every(isNumbered) || row.durationS >= 0.9 * sum(laps, 'durationS')!);

interface Parted {
  readonly laps: readonly LapRow[];
  readonly total?: LapRow;
}

const parted = (rows: readonly LapRow[]): Parted => {
  const laps = rows.slice(0, -1);
  const last = rows.at(-1)!;
  return laps.length > 0 && isTotal(last, laps) ? { laps, total: last } : { laps: rows };
};

/** By time, over the laps that tell one. */
const meanHeartRate = (laps: readonly LapRow[]): number | undefined => {
  let [beats, seconds] = [0, 0];
  for (const { averageHeartRateBpm, durationS } of laps) {
    if (averageHeartRateBpm === undefined) return undefined;
    beats += averageHeartRateBpm * durationS;
    seconds += durationS;
  }
  return seconds > 0 ? beats / seconds : undefined;
};

const highest = (laps: readonly LapRow[]): number | undefined =>
  positive(laps.reduce((most, { maxHeartRateBpm = 0 }) => Math.max(most, maxHeartRateBpm), 0));

const scaled = (distance: number | undefined, factorM: number): number | undefined =>
  distance === undefined || distance <= 0 ? undefined : distance * factorM;

/** The total tells the same as the laps within so much. Tool default. */
const TOTAL_RATIO = 0.03;

const agrees = ({ laps, total }: Parted): boolean =>
  total !== undefined && Math.abs(total.durationS - sum(laps, 'durationS')!) <= TOTAL_RATIO * total.durationS;

/** What the row of totals says where the laps bear it out, else what they add up to. */
const factsOf = (parts: Parted, factorM: number): Facts => {
  const { laps } = parts;
  const total = agrees(parts) ? parts.total : undefined;
  return present<Facts>({
    durationS: total?.durationS ?? sum(laps, 'durationS'),
    movingS: total?.movingS ?? sum(laps, 'movingS'),
    distanceM: scaled(total?.distance ?? sum(laps, 'distance'), factorM),
    averageHeartRateBpm: total?.averageHeartRateBpm ?? meanHeartRate(laps),
    maxHeartRateBpm: total?.maxHeartRateBpm ?? highest(laps),
    ascentM: total?.ascentM ?? sum(laps, 'ascentM'),
    descentM: total?.descentM ?? sum(laps, 'descentM'),
    averageCadenceSpm: total?.cadenceSpm,
    gradeAdjustedSpeedMps: total?.gradeAdjustedSpeedMps,
  });
};

const lapsOf = ({ laps }: Parted, factorM: number): readonly Lap[] =>
  laps.map(({ durationS, movingS, distance, averageHeartRateBpm, maxHeartRateBpm, gradeAdjustedSpeedMps }) =>
    present<Lap>({
      durationS,
      movingS,
      distanceM: scaled(distance, factorM),
      averageHeartRateBpm,
      maxHeartRateBpm,
      gradeAdjustedSpeedMps,
    }),
  );

/** Mean speeds of people, m/s: walkers below, riders above. Tool defaults, as for recordings. */
const RUN_FROM_MPS = 1.8;
const RUN_TO_MPS = 5;

const guessed = ({ distanceM, movingS, durationS }: Facts): Sport => {
  const seconds = movingS ?? durationS;
  if (distanceM === undefined || seconds === undefined) return 'other';
  const mps = distanceM / seconds;
  if (mps < RUN_FROM_MPS) return 'walking';
  return mps <= RUN_TO_MPS ? 'running' : 'cycling';
};

/** COROS names a file by sport and moment: `Run20260711063054.csv`. */
const sportOfName = (path: string): Sport | undefined => {
  const word = /(?:^|[/\\])([A-Za-z ]+?)[-_ ]?\d{8,14}[^/\\]*$/.exec(path)?.[1];
  return word === undefined ? undefined : sportFromName(word);
};

const doubt = (file: string, line: number, reason: string): Problem => ({
  kind: 'doubtful',
  place: { file, line },
  rows: 0,
  reason,
});

const totalProblems = (file: string, parts: Parted): readonly Problem[] => {
  const { laps, total } = parts;
  if (total === undefined)
    return [doubt(file, laps.at(-1)!.line, 'no row of totals at the end: the laps are added up')];
  if (agrees(parts)) return [];
  const [lapsS, totalS] = [Math.round(sum(laps, 'durationS')!), Math.round(total.durationS)];
  return [
    doubt(file, total.line, `the row of totals says ${totalS} s, the laps take ${lapsS} s: the laps are added up`),
  ];
};

const unreadable = (file: string, rows: readonly Row[]): readonly Problem[] =>
  rows.length === 0
    ? []
    : [
        {
          kind: 'unreadable',
          place: { file, line: rows[0]!.line },
          rows: rows.length,
          reason: 'a lap without a time that can be read, or cut off',
        },
      ];

const isCutOff = (row: Row, { rows, endsOpen }: TableFile): boolean =>
  endsOpen && row === rows.at(-1) && row.cells.length < rows[0]!.cells.length;

const readRowsOf = (file: TableFile, columns: Columns) => {
  const laps: LapRow[] = [];
  const lost: Row[] = [];
  for (const row of file.rows.slice(1)) {
    const lap = isCutOff(row, file) ? undefined : lapRow(row, columns);
    if (lap === undefined) lost.push(row);
    else laps.push(lap);
  }
  return { laps, lost };
};

const read = (file: TableFile, hints: ReadHints): TableReading => {
  const columns = lapColumns(file.rows[0]?.cells ?? []);
  if (!columns.has('time'))
    throw new ReadError('the laps of one activity, but no column of their times is known', {
      line: 1,
      hint: 'set the site to English and export the laps again',
    });
  const { laps: rows, lost } = readRowsOf(file, columns);
  if (rows.length === 0)
    throw new NothingRecorded('a table of laps without a lap', { hint: 'export the activity again' });
  const parts = parted(rows);
  const unit = lapUnit(columns, parts.laps, hints);
  const facts = factsOf(parts, unit.factorM);
  const sport = sportOfName(file.name);
  const activity: Activity = {
    place: { file: file.name },
    start: startByName(file.name, 'the laps of one activity'),
    sport: sport ?? guessed(facts),
    sportStated: sport !== undefined,
    facts,
    laps: lapsOf(parts, unit.factorM),
  };
  return {
    activity,
    problems: [
      ...unreadable(file.name, lost),
      ...totalProblems(file.name, parts),
      ...(unit.isGuess && facts.distanceM !== undefined
        ? [
            doubt(
              file.name,
              1,
              'no header names the unit of the distances: taken as km; set csv.distanceUnit to mi if they are miles',
            ),
          ]
        : []),
    ],
    notes: ['start from the name of the file', ...(unit.note === undefined ? [] : [unit.note])],
  };
};

/** The laps of one activity by Garmin Connect or COROS: never a list of activities. */
export const laps: ActivityTable = {
  id: 'laps',
  title: 'laps of one activity (Garmin Connect, COROS)',
  looksFor: 'Laps or Split, Time, Distance, Avg HR, …, a last row of totals; the day in the name of the file',
  read,
};
