import { ratingOn } from '../../core/rating-scale.ts';
import type { Rating, WellnessFacts } from '../../core/wellness.ts';
import { foldName } from '../csv/fold-name.ts';
import { isMissing } from '../csv/missing.ts';
import { readQuantity } from '../csv/read-number.ts';
import { isYes } from '../csv/yes.ts';
import { sleepSeconds } from './sleep-seconds.ts';
import type { WellnessColumn } from './wellness-columns.ts';
import type { WellnessDialect } from './wellness-dialects.ts';
import { badnessOfWord, worstEnd } from './wellness-words.ts';

/** What a cell says; `doubt` where it cannot be; nothing where it says nothing. */
export type ValueReading = { readonly facts: WellnessFacts } | { readonly doubt: string } | undefined;

interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly words: string;
}
/** What a living runner can have. The heart rate as in logs; a night is no longer than a day. Tool defaults. */
const RESTING: Bounds = { low: 20, high: 150, words: '20 to 150 bpm' };
const VARIABILITY: Bounds = { low: 1, high: 400, words: '1 to 400 ms' };
const SLEEP: Bounds = { low: 0, high: 86_400, words: '0 to 24 hours' };

const shown = (cell: string): string => cell.trim().slice(0, 40);

const bounded = (
  value: number | undefined,
  bounds: Bounds,
  { header }: WellnessColumn,
  cell: string,
): { readonly value: number } | { readonly doubt: string } | undefined => {
  // Exports write 0 for a night without the watch.
  if (value === 0) return undefined;
  if (value === undefined) return { doubt: `"${header}": ${shown(cell)} is not understood and was left out` };
  return value >= bounds.low && value <= bounds.high
    ? { value }
    : { doubt: `"${header}": ${shown(cell)} is not within ${bounds.words} and was left out` };
};

const measured = (
  field: 'restingHeartRateBpm' | 'hrvMs' | 'sleepS',
  column: WellnessColumn,
  cell: string,
): ValueReading => {
  const isSleep = field === 'sleepS';
  const value = isSleep ? sleepSeconds(cell, column.unit) : readQuantity(cell, 'point')?.value;
  const bounds = isSleep ? SLEEP : field === 'hrvMs' ? VARIABILITY : RESTING;
  const reading = bounded(value, bounds, column, cell);
  return reading === undefined || 'doubt' in reading ? reading : { facts: { [field]: reading.value } };
};

const ratingOf = (column: WellnessColumn, cell: string, { scale }: WellnessDialect): Rating | undefined => {
  const badness = badnessOfWord(column.field, foldName(cell));
  if (badness !== undefined) return { badness, told: cell.trim() };
  const value = readQuantity(cell, 'point')?.value;
  if (value === undefined || column.scale === undefined) return undefined;
  return ratingOn(value, column.scale, scale === undefined ? worstEnd(column.field) : 'most');
};

const felt = (
  field: 'sleepQuality' | 'soreness' | 'fatigue' | 'mood' | 'motivation',
  column: WellnessColumn,
  cell: string,
  dialect: WellnessDialect,
): ValueReading => {
  const rating = ratingOf(column, cell, dialect);
  return rating === undefined
    ? { doubt: `"${column.header}": ${shown(cell)} is not understood and was left out` }
    : { facts: { [field]: rating } };
};

/** Also what began as a complaint and is over. */
const NOTHING =
  /^(?:0+|no|none|nein|non|n|false|falsch|nothing|ok|okay|fine|fit|healthy|good|gone|better|recovered)\b/i;

const complaint = (field: 'illness' | 'injury' | 'pain', cell: string, { scale }: WellnessDialect): ValueReading => {
  const number = readQuantity(cell, 'point')?.value;
  // On the scale of an export only its end is an injury; what lies below are niggles.
  if (scale !== undefined && number !== undefined)
    return number >= scale.most ? { facts: { [field]: `${number} of ${scale.most}` } } : undefined;
  if (NOTHING.test(cell.trim())) return undefined;
  if (isYes(cell)) return { facts: { [field]: 'yes' } };
  // A number above 1 may be on any scale: no flag.
  return number === undefined
    ? { facts: { [field]: shown(cell) } }
    : { doubt: `${field}: ${shown(cell)} is neither yes nor no and was left out` };
};

/** One cell of a column that has been settled. */
export const readValue = (column: WellnessColumn, cell: string | undefined, dialect: WellnessDialect): ValueReading => {
  if (cell === undefined || isMissing(cell)) return undefined;
  const { field } = column;
  switch (field) {
    case 'date':
      return undefined;
    case 'sdnn':
      return measured('hrvMs', column, cell);
    case 'restingHeartRateBpm':
    case 'hrvMs':
    case 'sleepS':
      return measured(field, column, cell);
    case 'illness':
    case 'injury':
    case 'pain':
      return complaint(field, cell, dialect);
    default:
      return felt(field, column, cell, dialect);
  }
};
