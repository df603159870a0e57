import { exceeds, fallsShort } from '../../core/compare.ts';
import type { Field, Unit } from './dialect.ts';
import type { FieldColumn } from './match-header.ts';
import { isRunningPace, paceOf } from './plausible-pace.ts';
import { distanceOf, metresPer, paceS, secondsOf, timeOf } from './quantities.ts';
import { readQuantity } from './read-number.ts';
import { cellOf, type Doubt, type Sheet } from './sheet.ts';

type Decimal = FieldColumn['decimal'];

export interface DecimalAnswer {
  readonly decimal: Decimal;
  readonly doubt?: Doubt;
}

/** What is known besides the column's own numbers. */
export interface DecimalContext {
  /** The mark of the file's other columns. */
  readonly habit: () => Decimal | undefined;
  /** The user's setting. */
  readonly hint: Decimal | undefined;
}

/** Never as large as a thousand: beats, steps a minute, metres of a stride, degrees. */
const SMALL: ReadonlySet<Field> = new Set<Field>([
  'averageHeartRate',
  'maxHeartRate',
  'restingHeartRate',
  'cadence',
  'stride',
  'temperature',
  'rpe',
  'gradeAdjusted',
  'maxSpeed',
]);

/** Nobody writes them with three decimals, and a spreadsheet parts their thousands. */
const WHOLE: ReadonlySet<Field> = new Set<Field>(['ascent', 'descent', 'steps']);

const isDistance = ({ field }: FieldColumn): boolean => field === 'distance' || field === 'distanceRounded';

interface Agreement {
  /** Rows in which distance, stated pace and time agree. */
  readonly pace: number;
  /** Rows with the pace of a run. */
  readonly speed: number;
}

/** How many rows the reading explains. */
const agreementOf = (sheet: Sheet, column: FieldColumn, decimal: Decimal): Agreement => {
  let pace = 0;
  let speed = 0;
  for (const row of sheet.rows) {
    const timeS = timeOf(sheet, row);
    const distance = readQuantity(row.cells[column.index] ?? '', decimal);
    if (timeS === undefined || distance === undefined || distance.value <= 0) continue;
    const unitM = metresPer(distance.unit ?? column.unit ?? 'km');
    if (isRunningPace(paceOf(timeS, distance.value * unitM))) speed++;
    const statedS = paceS(cellOf(sheet, row, 'pace')?.text ?? '');
    // The pace may be per mile beside kilometres; a thousandfold error shows all the same.
    if (statedS !== undefined && Math.abs(Math.log((statedS * distance.value) / timeS)) < 1) pace++;
  }
  return { pace, speed };
};

const READINGS: Readonly<Record<Decimal, Readonly<Record<Decimal, string>>>> = {
  comma: { comma: 'the comma is taken as a decimal comma', point: 'the comma is taken as a mark between thousands' },
  point: { comma: 'the point is taken as a mark between thousands', point: 'the point is taken as a decimal point' },
};

const firstMarked = (
  sheet: Sheet,
  { index }: FieldColumn,
): { readonly line: number; readonly text: string } | undefined => {
  const row = sheet.rows.find(({ cells }) => /[.,]/.test(cells[index] ?? ''));
  return row && { line: row.line, text: row.cells[index]! };
};

/** A decimal point is what most tables hold and goes without saying. */
const withDoubt = (sheet: Sheet, column: FieldColumn, decimal: Decimal): DecimalAnswer => {
  const marked = firstMarked(sheet, column);
  const mark = marked?.text.includes(',') === true ? 'comma' : 'point';
  if (marked === undefined || (mark === 'point' && decimal === 'point')) return { decimal };
  const reason = `"${column.header}": ${marked.text} can be read in two ways; ${READINGS[mark][decimal]}`;
  return { decimal, doubt: { line: marked.line, reason, ambiguous: 'unit' } };
};

/** The same metres either way: 1.214 of a swim are kilometres, and 1214 are metres. */
const holdsOnlySwims = (sheet: Sheet, { index }: FieldColumn): boolean =>
  sheet.rows.every((row) => {
    const isBlank = readQuantity(row.cells[index] ?? '', 'point') === undefined;
    return isBlank || sheet.sportNamed(cellOf(sheet, row, 'sport')?.text ?? '') === 'swimming';
  });

const fromDistances = (sheet: Sheet, column: FieldColumn): DecimalAnswer | undefined => {
  const comma = agreementOf(sheet, column, 'comma');
  const point = agreementOf(sheet, column, 'point');
  if (comma.pace !== point.pace) return { decimal: comma.pace > point.pace ? 'comma' : 'point' };
  if (comma.speed !== point.speed) return withDoubt(sheet, column, comma.speed > point.speed ? 'comma' : 'point');
  return undefined;
};

/** Shorter or longer is no session. Tool default, m. */
const SHORTEST_M = 100;
const LONGEST_M = 1_000_000;

const sessionsIn = (sheet: Sheet, column: FieldColumn, decimal: Decimal): number => {
  let count = 0;
  for (const { cells } of sheet.rows) {
    const quantity = readQuantity(cells[column.index] ?? '', decimal);
    const metres = quantity === undefined ? Number.NaN : quantity.value * metresPer(column.unit ?? 'km');
    if (!fallsShort(metres, SHORTEST_M) && !exceeds(metres, LONGEST_M)) count++;
  }
  return count;
};

/** In kilometres thousands are no session, in metres a handful is none. */
const fromSize = (sheet: Sheet, column: FieldColumn): DecimalAnswer | undefined => {
  if (column.unit === undefined) return undefined;
  const comma = sessionsIn(sheet, column, 'comma');
  const point = sessionsIn(sheet, column, 'point');
  return comma === point ? undefined : withDoubt(sheet, column, comma > point ? 'comma' : 'point');
};

/** Sources with units of their own write plain numbers. */
const fromSource = (sheet: Sheet, column: FieldColumn): DecimalAnswer | undefined => {
  const isPlain = !sheet.dialect.freeHeaders && column.unit !== undefined;
  return isPlain && firstMarked(sheet, column)?.text.includes('.') === true ? { decimal: 'point' } : undefined;
};

const fromNature = (sheet: Sheet, column: FieldColumn): DecimalAnswer | undefined => {
  const mark = firstMarked(sheet, column)?.text.includes(',') === true ? 'comma' : 'point';
  if (SMALL.has(column.field)) return { decimal: mark };
  return WHOLE.has(column.field) && mark === 'comma' ? { decimal: 'point' } : undefined;
};

const TIMES: ReadonlySet<Field> = new Set<Field>(['duration', 'moving', 'elapsed']);
const BARE_UNITS: readonly Unit[] = ['min', 's', 'h'];

/** Rows in which a bare time has the pace of a run, in the column's unit or in any. */
const runsIn = (sheet: Sheet, column: FieldColumn, decimal: Decimal): number => {
  const units = column.unit === undefined ? BARE_UNITS : [column.unit];
  const isRun = (text: string, metres: number): boolean =>
    units.some((unit) => isRunningPace(paceOf(secondsOf(text, { ...column, unit, decimal }) ?? Number.NaN, metres)));
  return sheet.rows.filter((row) => {
    const distance = distanceOf(sheet, row);
    const metres = distance === undefined ? Number.NaN : distance.value * metresPer(distance.unit ?? 'km');
    return isRun(row.cells[column.index] ?? '', metres);
  }).length;
};

const fromTimes = (sheet: Sheet, column: FieldColumn): DecimalAnswer | undefined => {
  const comma = runsIn(sheet, column, 'comma');
  const point = runsIn(sheet, column, 'point');
  return comma === point ? undefined : withDoubt(sheet, column, comma > point ? 'comma' : 'point');
};

const fromColumn = (sheet: Sheet, column: FieldColumn): DecimalAnswer | undefined => {
  if (isDistance(column)) return fromDistances(sheet, column) ?? fromSource(sheet, column) ?? fromSize(sheet, column);
  const own = TIMES.has(column.field) ? fromTimes(sheet, column) : fromNature(sheet, column);
  return own ?? fromSource(sheet, column);
};

/**
 * Decimal mark of a column in which each number could be read both ways, `5,123` or `5.123`: by distance, pace and time,
 * by what the column can hold, by the file's other columns, by the user's setting. Undefined = nothing decides.
 */
export const commaOrPoint = (
  sheet: Sheet,
  column: FieldColumn,
  { habit, hint }: DecimalContext,
): DecimalAnswer | undefined => {
  const seen = fromColumn(sheet, column);
  if (seen !== undefined) return seen;
  const decimal = habit() ?? (isDistance(column) && holdsOnlySwims(sheet, column) ? 'point' : hint);
  return decimal === undefined ? undefined : { decimal };
};
