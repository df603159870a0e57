import type { Facts } from '../../core/activity.ts';
import { isRun, type Sport } from '../../core/sport.ts';
import type { Field, Unit } from './dialect.ts';
import type { FieldColumn } from './match-header.ts';
import type { Plan } from './plan.ts';
import { metresPer, paceS, paceUnit, readMeasure, rowUnit, secondsOf } from './quantities.ts';
import { readHeartRatePair } from './read-heart-rates.ts';
import { readQuantity } from './read-number.ts';
import type { Row } from './row.ts';
import { isReadable } from './settle-number-columns.ts';
import { type Cell, cellOf, columnsOf, type Doubt } from './sheet.ts';

export type FactName = keyof Facts;

/** A number with the cell that it was read from. */
export interface Fact {
  readonly value: number;
  readonly cell: Cell;
}

export type FactSheet = Partial<Record<FactName, Fact>>;

/** A swim of this many kilometres is rarer than a source that counts swims in metres. Tool default. */
const LONGEST_SWIM_KM = 25;

const NUMBER_FACTS: readonly (readonly [FactName, Field])[] = [
  ['restingHeartRateBpm', 'restingHeartRate'],
  ['rpe', 'rpe'],
  ['soreness', 'soreness'],
  ['firstHalfHeartRateBpm', 'firstHalfHeartRate'],
  ['secondHalfHeartRateBpm', 'secondHalfHeartRate'],
  ['heartRateCapBpm', 'heartRateCap'],
];

const TIME_FACTS: readonly (readonly [FactName, Field])[] = [
  ['durationS', 'duration'],
  ['movingS', 'moving'],
  ['elapsedS', 'elapsed'],
];

const HEIGHT_FACTS: readonly (readonly [FactName, Field])[] = [
  ['ascentM', 'ascent'],
  ['descentM', 'descent'],
];

/** The first cell of the field whose reading says something; 0 stands for "not measured". */
const firstFact = (
  { sheet }: Plan,
  row: Row,
  field: Field,
  read: (text: string, column: FieldColumn) => number | undefined,
): Fact | undefined => {
  for (const column of columnsOf(sheet.columns, field)) {
    const text = row.cells[column.index] ?? '';
    const value = read(text, column);
    if (value !== undefined && value !== 0) return { value, cell: { text, column } };
  }
  return undefined;
};

const numberFact = (plan: Plan, row: Row, field: Field): Fact | undefined =>
  firstFact(plan, row, field, (text, column) => readQuantity(text, column.decimal)?.value);

/** Average and highest heart rate often share a cell of the average's column. */
const heartRateFact = (plan: Plan, row: Row, field: 'averageHeartRate' | 'maxHeartRate'): Fact | undefined => {
  const key = field === 'averageHeartRate' ? 'averageBpm' : 'maxBpm';
  const fromPair = (text: string): number | undefined => readHeartRatePair(text)?.[key];
  return numberFact(plan, row, field) ?? firstFact(plan, row, 'averageHeartRate', fromPair);
};

/** Sources that show kilometres or miles show a swim in metres or yards. */
const swimUnit = (value: number, unit: Unit): Unit => {
  if (value < LONGEST_SWIM_KM) return unit;
  return unit === 'mi' ? 'yd' : 'm';
};

const distanceInM = (plan: Plan, row: Row, column: FieldColumn, sport: Sport): number | undefined => {
  const quantity = readMeasure(row.cells[column.index] ?? '', column);
  if (quantity === undefined) return undefined;
  const display = rowUnit(plan.sheet, row) ?? column.unit ?? plan.distanceUnit;
  const isOpen = quantity.unit === undefined && (column.field === 'distanceRounded' || column.unit === undefined);
  const unit = quantity.unit ?? (isOpen && sport === 'swimming' ? swimUnit(quantity.value, display) : display);
  return quantity.value * metresPer(unit);
};

const distanceFact = (plan: Plan, row: Row, sport: Sport): Fact | undefined => {
  const read = (_text: string, column: FieldColumn) => distanceInM(plan, row, column, sport);
  return firstFact(plan, row, 'distance', read) ?? firstFact(plan, row, 'distanceRounded', read);
};

/** A flat course is 0 m: here zero is a value. Heights without a unit go with the distances: feet beside miles. */
const heightFact = (plan: Plan, row: Row, field: Field): Fact | undefined => {
  const cell = cellOf(plan.sheet, row, field);
  const quantity = cell === undefined ? undefined : readQuantity(cell.text, cell.column.decimal);
  if (cell === undefined || quantity === undefined) return undefined;
  const unit = quantity.unit ?? cell.column.unit ?? (plan.distanceUnit === 'mi' ? 'ft' : 'm');
  // Some sources write a descent as a negative number.
  const size = field === 'descent' ? Math.abs(quantity.value) : quantity.value;
  return { value: size * metresPer(unit), cell };
};

const isOnFoot = (sport: Sport): boolean => isRun(sport) || sport === 'walking' || sport === 'hiking';

/** Nobody runs at so few steps a minute: one foot was counted. Tool default. */
const FEWEST_RUNNING_STEPS_SPM = 110;
/** No foot steps so often on its own: both were counted. Tool default. */
const MOST_STEPS_OF_ONE_FOOT_SPM = 130;

const bothFeetSpm = (plan: Plan, value: number, sport: Sport, unit: Unit | undefined): number => {
  const { cadence } = plan.sheet.dialect;
  if (cadence === 'one foot') return value < MOST_STEPS_OF_ONE_FOOT_SPM ? value * 2 : value;
  if (cadence === 'unknown' && unit === undefined && isRun(sport) && value < FEWEST_RUNNING_STEPS_SPM) return value * 2;
  return value;
};

const cadenceFact = (plan: Plan, row: Row, sport: Sport): Fact | undefined => {
  const fact = isOnFoot(sport) ? numberFact(plan, row, 'cadence') : undefined;
  return fact && { ...fact, value: bothFeetSpm(plan, fact.value, sport, fact.cell.column.unit) };
};

/** A temperature without a unit may be either; it is left out. Zero degrees are a value. */
const temperatureFact = (plan: Plan, row: Row): Fact | undefined => {
  const cell = cellOf(plan.sheet, row, 'temperature');
  const value = cell === undefined ? undefined : readQuantity(cell.text, cell.column.decimal)?.value;
  if (cell?.column.unit === undefined || value === undefined) return undefined;
  return { value: cell.column.unit === 'f' ? ((value - 32) * 5) / 9 : value, cell };
};

const gradeAdjustedFact = (plan: Plan, row: Row): Fact | undefined => {
  const cell = cellOf(plan.sheet, row, 'gradeAdjusted');
  if (cell === undefined) return undefined;
  const seconds = paceS(cell.text);
  if (seconds !== undefined) {
    return seconds > 0 ? { value: metresPer(cell.column.unit ?? plan.distanceUnit) / seconds, cell } : undefined;
  }
  return cell.column.unit === 'm/s' ? numberFact(plan, row, 'gradeAdjusted') : undefined;
};

/** No runner was ever faster: a leap of the positions. Tool default, after the 100 m record. */
const FASTEST_MPS = 12.5;

/** Of runs: a pace, or a speed in metres a second. */
const maxSpeedFact = (plan: Plan, row: Row, sport: Sport): Fact | undefined => {
  const fact = isRun(sport)
    ? firstFact(plan, row, 'maxSpeed', (text, column) => {
        const seconds = paceS(text);
        const unit = paceUnit({ text, column }) ?? plan.distanceUnit;
        if (seconds !== undefined) return seconds > 0 ? metresPer(unit) / seconds : undefined;
        return column.unit === 'm/s' ? readQuantity(text, column.decimal)?.value : undefined;
      })
    : undefined;
  return fact === undefined || fact.value < 0 || fact.value > FASTEST_MPS ? undefined : fact;
};

/** `6:10` a kilometre, or seconds where the header says so. */
const halfSpeedFact = (plan: Plan, row: Row, field: 'firstHalfPace' | 'secondHalfPace'): Fact | undefined => {
  const cell = cellOf(plan.sheet, row, field);
  const seconds = cell === undefined ? undefined : paceS(cell.text);
  if (cell === undefined || seconds === undefined || seconds <= 0) return undefined;
  return { value: metresPer(paceUnit(cell) ?? plan.distanceUnit) / seconds, cell };
};

/** A bare number may as well be a mark for the night: only a clock, words or the header make it a time. */
const sleepFact = (plan: Plan, row: Row): Fact | undefined =>
  firstFact(plan, row, 'sleep', (text, column) =>
    column.unit === undefined && readQuantity(text, column.decimal) !== undefined
      ? undefined
      : secondsOf(text, { ...column, twoPart: 'h:mm' }),
  );

const put = (facts: FactSheet, name: FactName, fact: Fact | undefined): void => {
  if (fact !== undefined) facts[name] = fact;
};

const CHECKED_FIELDS: readonly Field[] = [
  'distance',
  'duration',
  'moving',
  'elapsed',
  'averageHeartRate',
  'maxHeartRate',
  'restingHeartRate',
  'rpe',
  'ascent',
  'firstHalfHeartRate',
  'secondHalfHeartRate',
  'heartRateCap',
];

/** Cells of number columns that say something which is no number. */
export const unreadableCells = (plan: Plan, row: Row): readonly Doubt[] => {
  const doubts: Doubt[] = [];
  for (const field of CHECKED_FIELDS) {
    const cell = cellOf(plan.sheet, row, field);
    if (cell === undefined || isReadable(cell.text, cell.column)) continue;
    const shown = cell.text.trim().slice(0, 40);
    doubts.push({ line: row.line, reason: `"${cell.column.header}": ${shown} is not understood and was left out` });
  }
  return doubts;
};

/** Everything that a row states in numbers, in SI units, each with its cell. */
export const readFacts = (plan: Plan, row: Row, sport: Sport): FactSheet => {
  const facts: FactSheet = {};
  for (const [name, field] of TIME_FACTS) put(facts, name, firstFact(plan, row, field, secondsOf));
  put(facts, 'distanceM', distanceFact(plan, row, sport));
  for (const [name, field] of HEIGHT_FACTS) put(facts, name, heightFact(plan, row, field));
  put(facts, 'averageHeartRateBpm', heartRateFact(plan, row, 'averageHeartRate'));
  put(facts, 'maxHeartRateBpm', heartRateFact(plan, row, 'maxHeartRate'));
  for (const [name, field] of NUMBER_FACTS) put(facts, name, numberFact(plan, row, field));
  put(facts, 'averageCadenceSpm', cadenceFact(plan, row, sport));
  put(facts, 'averageTemperatureC', temperatureFact(plan, row));
  put(facts, 'gradeAdjustedSpeedMps', gradeAdjustedFact(plan, row));
  put(facts, 'maxSpeedMps', maxSpeedFact(plan, row, sport));
  put(facts, 'firstHalfSpeedMps', halfSpeedFact(plan, row, 'firstHalfPace'));
  put(facts, 'secondHalfSpeedMps', halfSpeedFact(plan, row, 'secondHalfPace'));
  put(facts, 'sleepS', sleepFact(plan, row));
  return facts;
};
