import type { ReadHints } from '../../core/reader.ts';
import { commaOrPoint } from './comma-or-point.ts';
import type { Field } from './dialect.ts';
import type { FieldColumn } from './match-header.ts';
import { digitsOf, type MarkShape, markShape } from './read-number.ts';
import { type Settled, type Sheet, textsOf } from './sheet.ts';

const NUMBERS: ReadonlySet<Field> = new Set<Field>([
  'distance',
  'distanceRounded',
  'duration',
  'moving',
  'elapsed',
  'gradeAdjusted',
  'maxSpeed',
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
  'soreness',
  'sleep',
  'plannedDistance',
  'plannedDuration',
  'zone1',
  'zone2',
  'zone3',
  'zone4',
  'zone5',
  'zone6',
  'zone7',
]);

type Decimal = FieldColumn['decimal'];
type Shapes = Readonly<Record<MarkShape, number>>;

/** What the marks of one column say, number by number. */
interface NumberColumn {
  readonly column: FieldColumn;
  readonly shapes: Shapes;
}

const NONE: Shapes = { comma: 0, point: 0, 'either comma': 0, 'either point': 0, none: 0 };

const shapesOf = (sheet: Sheet, column: FieldColumn): Shapes => {
  const shapes = { ...NONE };
  for (const text of textsOf(sheet, column)) {
    const digits = digitsOf(text);
    if (digits !== undefined) shapes[markShape(digits)]++;
  }
  return shapes;
};

/** `5.123` alone could be thousands; most columns of most files hold other numbers, and no comma at all. */
const EITHER_POINT = /^\s*-?[1-9]\d{0,2}\.\d{3}\s*$/;

const POINTS: Shapes = { ...NONE, point: 1 };

/** Undefined = whole numbers only. */
const marksOf = (sheet: Sheet, column: FieldColumn): Shapes | undefined => {
  let hasPoint = false;
  let isSure = false;
  for (const { cells } of sheet.rows) {
    const cell = cells[column.index];
    if (cell === undefined) continue;
    if (cell.includes(',')) return shapesOf(sheet, column);
    if (isSure || !cell.includes('.')) continue;
    hasPoint = true;
    isSure = !EITHER_POINT.test(cell);
  }
  if (!hasPoint) return undefined;
  return isSure ? POINTS : shapesOf(sheet, column);
};

const columnsWithMarks = (sheet: Sheet, isWanted: (column: FieldColumn) => boolean): readonly NumberColumn[] => {
  const found: NumberColumn[] = [];
  for (const column of [...sheet.columns.values()].flat()) {
    const shapes = isWanted(column) ? marksOf(sheet, column) : undefined;
    if (shapes !== undefined) found.push({ column, shapes });
  }
  return found;
};

/** The mark that the column's own numbers leave no doubt about. */
const ownDecimal = ({ shapes }: NumberColumn): Decimal | 'open' => {
  if (shapes.comma > shapes.point) return 'comma';
  return shapes.point === 0 && shapes['either comma'] + shapes['either point'] > 0 ? 'open' : 'point';
};

const agreedMark = (numbers: readonly NumberColumn[]): Decimal | 'both' | 'none' => {
  const commas = numbers.some(({ shapes }) => shapes.comma > 0);
  const points = numbers.some(({ shapes }) => shapes.point > 0);
  if (commas && points) return 'both';
  if (commas) return 'comma';
  return points ? 'point' : 'none';
};

/** The mark that all columns agree upon which are sure of theirs; else that of the columns read for nothing else. */
const habitOf = (sheet: Sheet, numbers: readonly NumberColumn[]): Decimal | undefined => {
  const agreed = agreedMark(numbers);
  const mark = agreed === 'none' ? agreedMark(columnsWithMarks(sheet, ({ field }) => field === 'mark')) : agreed;
  return mark === 'comma' || mark === 'point' ? mark : undefined;
};

const refusal = (sheet: Sheet, { header, index }: FieldColumn): string => {
  const shown = sheet.rows.map(({ cells }) => cells[index] ?? '').find((cell) => /[.,]/.test(cell)) ?? '';
  return (
    `column "${header}" not read: the mark in ${shown.trim().slice(0, 20)} may be a decimal mark or part thousands, and nothing in the ` +
    'file decides; pass --set csv.decimal=comma or --set csv.decimal=point'
  );
};

/** The sheet with point or comma decided for each of its number columns, without those that nothing decides. */
export const settleDecimals = (sheet: Sheet, hints: ReadHints): Settled<Sheet> => {
  const numbers = columnsWithMarks(sheet, ({ field }) => NUMBERS.has(field));
  const context = { habit: () => habitOf(sheet, numbers), hint: hints.decimal };
  const decided = new Map<FieldColumn, Decimal>();
  const refused = new Set<FieldColumn>();
  const doubts = [];
  for (const number of numbers) {
    const own = ownDecimal(number);
    const answer = own === 'open' ? commaOrPoint(sheet, number.column, context) : { decimal: own };
    if (answer === undefined) refused.add(number.column);
    else decided.set(number.column, answer.decimal);
    if (answer?.doubt !== undefined) doubts.push(answer.doubt);
  }
  const commas = [...decided].filter(([, decimal]) => decimal === 'comma').map(([column]) => column);
  if (commas.length + refused.size === 0) return { value: sheet, notes: [], doubts };
  const columns = [...sheet.columns].map(([field, list]) => {
    const kept = list.filter((column) => !refused.has(column));
    return [field, kept.map((column) => ({ ...column, decimal: decided.get(column) ?? column.decimal }))] as const;
  });
  return {
    value: { ...sheet, columns: new Map(columns.filter(([, list]) => list.length > 0)) },
    notes: commas.map((column) => `decimal comma in ${column.header}`),
    doubts,
    refusals: [...refused].map((column) => refusal(sheet, column)),
  };
};
