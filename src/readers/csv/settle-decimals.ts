import type { Field } from './dialect.ts';
import type { FieldColumn } from './match-header.ts';
import { isRunningPace, paceOf } from './plausible-pace.ts';
import { metresPer, paceS, timeOf } from './quantities.ts';
import { digitsOf, markShape, readQuantity } from './read-number.ts';
import { cellOf, mapColumns, type Settled, type Sheet, textsOf } from './sheet.ts';

const NUMBERS: ReadonlySet<Field> = new Set<Field>([
  'distance',
  'distanceRounded',
  'duration',
  'moving',
  'elapsed',
  'gradeAdjusted',
  'ascent',
  'descent',
  'averageHeartRate',
  'maxHeartRate',
  'restingHeartRate',
  'cadence',
  'stride',
  'steps',
  'temperature',
  'rpe',
]);

type Decimal = FieldColumn['decimal'];

/** What a column's numbers say together; `open` = each comma could part thousands or be a decimal comma. */
const decimalOf = (texts: readonly string[]): Decimal | 'open' => {
  const counts = { comma: 0, point: 0, 'either comma': 0, 'either point': 0, none: 0 };
  for (const text of texts) {
    const digits = digitsOf(text);
    if (digits !== undefined) counts[markShape(digits)]++;
  }
  if (counts.comma > counts.point) return 'comma';
  return counts.point === 0 && counts['either comma'] > 0 ? 'open' : 'point';
};

/** Most columns of most files hold no comma at all. */
const holdsComma = (sheet: Sheet, column: FieldColumn): boolean =>
  sheet.rows.some((row) => row.cells[column.index]?.includes(',') === true);

/** Does the reading explain time and pace? Undefined = the row has nothing to compare with. */
const explains = (sheet: Sheet, column: FieldColumn, decimal: Decimal): { pace: number; speed: number } => {
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

const settleOpen = (sheet: Sheet, column: FieldColumn): Settled<Decimal> => {
  const comma = explains(sheet, column, 'comma');
  const point = explains(sheet, column, 'point');
  if (comma.pace !== point.pace) {
    return { value: comma.pace > point.pace ? 'comma' : 'point', notes: [], doubts: [] };
  }
  // Thousands of kilometres are no run: without a time to compare with, a distance has decimals.
  const value = point.speed > comma.speed ? 'point' : 'comma';
  const row = sheet.rows.find((candidate) => candidate.cells[column.index]?.includes(','));
  const read = value === 'comma' ? 'a decimal comma' : 'a mark between thousands';
  const reason = `"${column.header}": ${row?.cells[column.index]} can be read in two ways; the comma is taken as ${read}`;
  return { value, notes: [], doubts: row === undefined ? [] : [{ line: row.line, reason }] };
};

const isDistance = (column: FieldColumn): boolean => column.field === 'distance' || column.field === 'distanceRounded';

/** Decides point or comma for one column; run after the time columns are settled. */
const settleColumn = (sheet: Sheet, column: FieldColumn): Settled<Decimal> => {
  const decimal = decimalOf(textsOf(sheet, column));
  if (decimal === 'open' && isDistance(column)) return settleOpen(sheet, column);
  return { value: decimal === 'comma' ? 'comma' : 'point', notes: [], doubts: [] };
};

/** Beside decimal commas, a column of nothing but `1.024` and whole numbers holds thousands. */
const holdsThousands = (sheet: Sheet, column: FieldColumn): boolean => {
  const shapes = new Set(textsOf(sheet, column).map((text) => markShape(digitsOf(text) ?? '')));
  return shapes.has('either point') && !shapes.has('point');
};

const settleColumns = (sheet: Sheet): ReadonlyMap<number, Settled<Decimal>> => {
  const numbers = [...sheet.columns.values()].flat().filter((column) => NUMBERS.has(column.field));
  const settled = new Map<number, Settled<Decimal>>();
  for (const column of numbers) {
    if (holdsComma(sheet, column)) settled.set(column.index, settleColumn(sheet, column));
  }
  if (![...settled.values()].some((one) => one.value === 'comma')) return settled;
  for (const column of numbers) {
    if (settled.has(column.index) || !holdsThousands(sheet, column)) continue;
    settled.set(column.index, { value: 'comma', notes: [], doubts: [] });
  }
  return settled;
};

/** The sheet with point or comma decided for each of its number columns. */
export const settleDecimals = (sheet: Sheet): Settled<Sheet> => {
  const settled = settleColumns(sheet);
  const columns = mapColumns(sheet.columns, (column) => ({
    ...column,
    decimal: settled.get(column.index)?.value ?? column.decimal,
  }));
  const commas = [...columns.values()].flat().filter((column) => column.decimal === 'comma');
  return {
    value: { ...sheet, columns },
    notes: commas.map((column) => `decimal comma in ${column.header}`),
    doubts: [...settled.values()].flatMap((one) => one.doubts),
  };
};
