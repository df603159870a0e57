import { ReadError } from '../../core/errors.ts';
import type { ReadHints } from '../../core/reader.ts';
import { isRun } from '../../core/sport.ts';
import type { Unit } from './dialect.ts';
import { foldName } from './fold-name.ts';
import { looksLikeMetres } from './looks-like-metres.ts';
import type { FieldColumn } from './match-header.ts';
import { middle } from './middle.ts';
import { isRunningPace, paceOf } from './plausible-pace.ts';
import { distanceOf, metresPer, paceS, paceUnit, timeOf } from './quantities.ts';
import { readQuantity } from './read-number.ts';
import type { Row } from './row.ts';
import { cellOf, columnsOf, type Settled, type Sheet } from './sheet.ts';

/** The unit of distances that no header and no cell tells. */
export type DistanceUnit = 'km' | 'mi' | 'm';

/** Halfway, as ratios, between the two answers 1 and 0.62 (or 1.61) that a comparison can give. */
const HALFWAY = Math.sqrt(1.609344);
/** A comparison further off than this from both answers proves nothing. Tool default. */
const TOLERANCE = 1.15;

const UNIT_NAMES: Readonly<Record<DistanceUnit, string>> = { km: 'kilometres', mi: 'miles', m: 'metres' };

interface RunRow {
  readonly row: Row;
  readonly value: number;
  readonly timeS: number | undefined;
}

/** As many runs as settle the unit; an account has one. Tool default. */
const ENOUGH_RUNS = 150;

/** Runs whose distance has no unit yet. */
const openRuns = (sheet: Sheet): readonly RunRow[] => {
  const runs: RunRow[] = [];
  for (const row of sheet.rows) {
    if (runs.length === ENOUGH_RUNS) break;
    const distance = distanceOf(sheet, row);
    const sport = sheet.sportNamed(cellOf(sheet, row, 'sport')?.text ?? '');
    const named = cellOf(sheet, row, 'sport') !== undefined;
    if (distance === undefined || distance.unit !== undefined || (sport === undefined ? named : !isRun(sport)))
      continue;
    runs.push({ row, value: distance.value, timeS: timeOf(sheet, row) });
  }
  return runs;
};

const numberIn = (sheet: Sheet, row: Row, field: 'stride' | 'steps' | 'cadence'): number | undefined => {
  const cell = cellOf(sheet, row, field);
  const value = cell === undefined ? undefined : readQuantity(cell.text, cell.column.decimal)?.value;
  return value !== undefined && value > 0 ? value : undefined;
};

/** Kilometres by counting steps; strides are metres whatever the account's units are. */
const steppedKm = (sheet: Sheet, { row, timeS }: RunRow): number | undefined => {
  const strideM = numberIn(sheet, row, 'stride');
  const cadenceSpm = numberIn(sheet, row, 'cadence');
  const steps = cadenceSpm !== undefined && timeS ? (cadenceSpm * timeS) / 60 : numberIn(sheet, row, 'steps');
  return strideM === undefined || steps === undefined ? undefined : (strideM * steps) / 1000;
};

const fromStrides = (sheet: Sheet, runs: readonly RunRow[]): Settled<DistanceUnit> | undefined => {
  const ratios: number[] = [];
  for (const run of runs) {
    const km = steppedKm(sheet, run);
    const ratio = km === undefined ? 0 : run.value / km;
    if (ratio < TOLERANCE && ratio * 1.609344 > 1 / TOLERANCE) ratios.push(ratio);
  }
  const ratio = middle(ratios);
  if (ratio === undefined) return undefined;
  return settled(ratio * HALFWAY > 1 ? 'km' : 'mi', `stride length times steps in ${ratios.length} runs`);
};

/** Time over distance against a pace column whose unit is known. */
const fromPaces = (sheet: Sheet, runs: readonly RunRow[]): Settled<DistanceUnit> | undefined => {
  const ratios: number[] = [];
  for (const { row, value, timeS } of runs) {
    const pace = cellOf(sheet, row, 'pace');
    const seconds = pace === undefined ? undefined : paceS(pace.text);
    const unit = pace === undefined ? undefined : paceUnit(pace);
    if (unit === undefined || seconds === undefined || timeS === undefined) continue;
    const ratio = (timeS / value / seconds) * (unit === 'mi' ? 1.609344 : 1);
    if (ratio * TOLERANCE > 1 && ratio < 1.609344 * TOLERANCE) ratios.push(ratio);
  }
  const ratio = middle(ratios);
  if (ratio === undefined) return undefined;
  return settled(ratio < HALFWAY ? 'km' : 'mi', `distance times pace against time in ${ratios.length} runs`);
};

const fromSize = (sheet: Sheet): Settled<DistanceUnit> | undefined =>
  looksLikeMetres(sheet) ? settled('m', 'too large for kilometres') : undefined;

const shareOfRuns = (runs: readonly RunRow[], unit: DistanceUnit): number => {
  const timed = runs.filter((run) => run.timeS !== undefined);
  const plausible = timed.filter((run) => isRunningPace(paceOf(run.timeS!, run.value * metresPer(unit))));
  return timed.length === 0 ? 0 : plausible.length / timed.length;
};

/** Only where one unit makes most of the log impossible and the other does not. */
const fromPlausibility = (runs: readonly RunRow[]): Settled<DistanceUnit> | undefined => {
  const asKm = shareOfRuns(runs, 'km');
  const asMiles = shareOfRuns(runs, 'mi');
  if (asKm < 0.5 && asMiles > 0.8) return settled('mi', 'the paces would be impossible in kilometres');
  if (asMiles < 0.5 && asKm > 0.8) return settled('km', 'the paces would be impossible in miles');
  return undefined;
};

/** Nobody counts paces by the mile and distances by the kilometre. */
const fromPaceUnit = (sheet: Sheet, runs: readonly RunRow[]): Settled<DistanceUnit> | undefined => {
  const units = new Set<Unit | undefined>();
  for (const { row } of runs) {
    const pace = cellOf(sheet, row, 'pace');
    if (pace !== undefined && paceS(pace.text) !== undefined) units.add(paceUnit(pace));
  }
  const [unit, other] = [...units];
  if (other !== undefined || (unit !== 'mi' && unit !== 'km')) return undefined;
  return settled(unit, `as the paces are per ${unit === 'mi' ? 'mile' : 'kilometre'}`);
};

const settled = (unit: DistanceUnit, why: string): Settled<DistanceUnit> => ({
  value: unit,
  notes: [`distances in ${UNIT_NAMES[unit]} (${why})`],
  doubts: [],
});

/** What else the file tells of its writer's units. */
export interface Habits {
  /** Dates are written with the month first, as few do who count kilometres. */
  readonly monthFirst: boolean;
}

/** Slower than this per kilometre is rarer than a log in miles; faster than this per mile is rarer than one in kilometres. Tool defaults, s. */
const SLOW_PER_KM_S = 480;
const FAST_PER_MILE_S = 400;

/** Headers whose unit goes with miles: `Elevation (ft)`, `Temp (F)`. */
const hasImperialHeaders = (sheet: Sheet): boolean =>
  [...sheet.columns.values()].flat().some(({ unit }) => unit === 'ft' || unit === 'f');

const isCalledMileage = (sheet: Sheet): boolean =>
  columnsOf(sheet.columns, 'distance').some(({ header }) => foldName(header) === 'mileage');

/** Who heads a log in another language counts kilometres; a site's account may be set to miles in any language. */
const isWrittenAbroad = ({ dialect, language }: Sheet): boolean => dialect.freeHeaders && language !== 'en';

const NOTHING_TELLS = 'nothing in the file tells';

/** Which unit is likelier where nothing decides; told as a doubt. */
const likelier = (sheet: Sheet, runs: readonly RunRow[], habits: Habits): readonly ['km' | 'mi', string] => {
  const perUnitS = middle(runs.flatMap(({ value, timeS }) => (timeS === undefined ? [] : [timeS / value])));
  if (isWrittenAbroad(sheet)) return ['km', 'the header is not in English'];
  if (hasImperialHeaders(sheet)) return ['mi', 'other columns are in feet or Fahrenheit'];
  if (perUnitS !== undefined && perUnitS > SLOW_PER_KM_S) return ['mi', 'in kilometres the runs would be very slow'];
  if (perUnitS !== undefined && perUnitS < FAST_PER_MILE_S) return ['km', 'in miles the runs would be very fast'];
  if (isCalledMileage(sheet)) return ['mi', 'the column is called mileage'];
  if (habits.monthFirst) return ['mi', 'the dates are written month first'];
  return ['km', NOTHING_TELLS];
};

/** Kilometres or miles: in a log of one's own, one word from its owner decides. */
const undecidable = (sheet: Sheet, { row, value }: RunRow): ReadError => {
  const header = columnsOf(sheet.columns, 'distance')[0]?.header;
  return new ReadError(`"${header}": ${value} could be kilometres or miles; no header, cell, time or pace tells`, {
    line: row.line,
    hint: 'say which: --set csv.distanceUnit=km or mi, or name the column distance_km or distance_mi',
  });
};

const assumed = (sheet: Sheet, runs: readonly RunRow[], habits: Habits): Settled<DistanceUnit> => {
  const [unit, why] = likelier(sheet, runs, habits);
  const guess = settled(unit, `assumed: ${why}`);
  const first = runs[0];
  if (first === undefined || isWrittenAbroad(sheet)) return guess;
  if (why === NOTHING_TELLS && sheet.dialect.freeHeaders) throw undecidable(sheet, first);
  const column = columnsOf(sheet.columns, 'distance')[0] ?? columnsOf(sheet.columns, 'distanceRounded')[0];
  const because = why === NOTHING_TELLS ? '' : ` (${why})`;
  const reason = `"${column?.header}": ${first.value} has no unit anywhere and is taken as ${UNIT_NAMES[unit]}${because}; --set csv.distanceUnit=${unit === 'km' ? 'mi' : 'km'} if not`;
  return { ...guess, doubts: [{ line: first.row.line, reason, ambiguous: 'unit' }] };
};

const LENGTH_NAMES: Readonly<Partial<Record<Unit, string>>> = { ...UNIT_NAMES, yd: 'yards' };

/** Where a header tells, the note says so; a source's fixed unit needs no note. */
const stated = (sheet: Sheet, column: FieldColumn): Settled<DistanceUnit> => ({
  value: column.unit === 'mi' ? 'mi' : 'km',
  notes: sheet.dialect.freeHeaders ? [`distances in ${LENGTH_NAMES[column.unit!]} (header)`] : [],
  doubts: [],
});

/** Decides the unit of distances that neither header nor cell tells, and says from what. */
export const settleDistanceUnit = (sheet: Sheet, hints: ReadHints, habits: Habits): Settled<DistanceUnit> => {
  const columns = [...columnsOf(sheet.columns, 'distance'), ...columnsOf(sheet.columns, 'distanceRounded')];
  if (columns.length === 0) return { value: 'km', notes: [], doubts: [] };
  if (columns[0]!.unit !== undefined) return stated(sheet, columns[0]!);
  const runs = openRuns(sheet);
  const seen =
    fromStrides(sheet, runs) ??
    fromPaces(sheet, runs) ??
    fromSize(sheet) ??
    fromPaceUnit(sheet, runs) ??
    fromPlausibility(runs);
  if (seen !== undefined) return seen;
  if (runs.length === 0 && (sheet.dialect.freeHeaders || sheet.columns.has('distanceUnit')))
    return { value: hints.distanceUnit ?? 'km', notes: [], doubts: [] };
  return hints.distanceUnit === undefined ? assumed(sheet, runs, habits) : settled(hints.distanceUnit, 'your setting');
};
