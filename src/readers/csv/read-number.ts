import type { Unit } from './dialect.ts';
import { foldName } from './fold-name.ts';
import { unitFromWord } from './header-units.ts';
import { isMissing } from './missing.ts';

export interface Quantity {
  readonly value: number;
  /** The unit that the cell itself names: `3.1 mi`. */
  readonly unit?: Unit;
  /** True where it names something that is no unit of ours: `10 laps`. */
  readonly isNamedOtherwise?: true;
}

type Mark = 'point' | 'comma';

/** No number that a log holds is written longer; the patterns below need not stand up to more. */
const LONGEST_NUMBER = 40;

/** Spreadsheets and pandas write small numbers as 1.5e-05. */
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,2})?$/i;

/** Digits with marks, then perhaps a word: `1,024`, `'-12`, `5 km`, `7/10`, `140 bpm`. */
const QUANTITY = /^'?[~≈]?\s?([+\-−]?)([\d][\d.,'’\s]*|[.,]\d+)(?:\s*\/\s*10)?\s*(\p{L}*)\.?$/u;

const lastMark = (digits: string): Mark => (digits.lastIndexOf(',') > digits.lastIndexOf('.') ? 'comma' : 'point');

const countOf = (digits: string, mark: string): number => digits.split(mark).length - 1;

/** `either` = the mark could part thousands or be a decimal mark. */
export type MarkShape = Mark | 'either comma' | 'either point' | 'none';

/**
 * What one number says about the marks, whoever wrote it: `5,81` can only be a decimal comma, `1.5` only a decimal point;
 * `1,024` could be either.
 */
export const markShape = (digits: string): MarkShape => {
  const commas = countOf(digits, ',');
  const points = countOf(digits, '.');
  if (commas > 0 && points > 0) return lastMark(digits);
  if (commas > 1) return 'point';
  if (points > 1) return 'comma';
  if (commas === 1) return /^[1-9]\d{0,2},\d{3}$/.test(digits) ? 'either comma' : 'comma';
  if (points === 1) return /^[1-9]\d{0,2}\.\d{3}$/.test(digits) ? 'either point' : 'point';
  return 'none';
};

const markOf = (digits: string, column: Mark): Mark => {
  const shape = markShape(digits);
  return shape === 'point' || shape === 'comma' ? shape : column;
};

/** Without marks between thousands, or with them where they belong: `1.2.2026` is no number. */
const WELL_FORMED = /^(?:\d*|\d{1,3}(?:,\d{3})+)(?:\.\d*)?$/;

const swapMarks = (digits: string): string => digits.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));

const toNumber = (digits: string, column: Mark): number => {
  const english = markOf(digits, column) === 'comma' ? swapMarks(digits) : digits;
  return WELL_FORMED.test(english) ? Number(english.replaceAll(',', '')) : Number.NaN;
};

const withoutGaps = (digits: string): string => digits.replace(/['’\s]/g, '');

/** The digits and marks of a cell that holds a number; undefined = it does not. */
export const digitsOf = (cell: string): string | undefined => {
  if (cell.length > LONGEST_NUMBER) return undefined;
  const digits = QUANTITY.exec(cell.trim())?.[2];
  return digits === undefined ? undefined : withoutGaps(digits);
};

/** A cell as a number, with the unit if it names one. `column` tells how to read `1,024`. */
export const readQuantity = (cell: string, column: Mark): Quantity | undefined => {
  if (cell.length > LONGEST_NUMBER || isMissing(cell)) return undefined;
  const text = cell.trim();
  if (column === 'point' && PLAIN_NUMBER.test(text)) return { value: Number(text) };
  const match = QUANTITY.exec(text);
  if (match === null) return undefined;
  const [, sign = '', digits = '', word = ''] = match;
  const size = toNumber(withoutGaps(digits), column);
  if (!Number.isFinite(size)) return undefined;
  const unit = word === '' ? undefined : unitFromWord(foldName(word));
  const value = sign === '' || sign === '+' ? size : -size;
  if (unit !== undefined) return { value, unit };
  return word === '' ? { value } : { value, isNamedOtherwise: true };
};
