import { pad } from '../../../format/pad.ts';
import type { Pen } from '../pen.ts';

/** A curve over time, to be drawn with letters. */
export interface Picture {
  /** Height of the curve in each column; NaN leaves a hole. */
  readonly values: readonly number[];
  /** Values of the lowest and the highest row: the first may be the larger one. */
  readonly bottom: number;
  readonly top: number;
  readonly rows: number;
  /** Values that are written at the left. */
  readonly ticks: readonly number[];
  readonly label: (value: number) => string;
  /** Shaded between these values. */
  readonly band?: { readonly low: number; readonly high: number };
  /** Column that is marked at the top. */
  readonly mark?: number;
  /** What the columns span, seconds. */
  readonly totalS: number;
}

/** Columns that the labels at the left take, and the line beside them. */
export const LABEL_WIDTH = 9;

const SIGNS = {
  unicode: { dot: '•', join: '│', band: '░', mark: '▼', side: '│', corner: '└', tick: '┴' },
  ascii: { dot: '*', join: '|', band: ':', mark: 'v', side: '|', corner: '+', tick: '+' },
} as const;

/** What the pen draws with. */
export const signsOf = ({ rule }: Pen): (typeof SIGNS)['unicode' | 'ascii'] =>
  rule === '-' ? SIGNS.ascii : SIGNS.unicode;

const rowOf = (value: number, { bottom, top, rows }: Picture): number =>
  Math.min(rows - 1, Math.max(0, Math.round(((top - value) / (top - bottom)) * (rows - 1))));

/** Rows that the curve fills in a column: its own, and those on the way from the column before. */
const spanOf = (picture: Picture, column: number): readonly [from: number, to: number, at: number] | undefined => {
  const value = picture.values[column]!;
  if (Number.isNaN(value)) return undefined;
  const at = rowOf(value, picture);
  const before = picture.values[column - 1];
  if (before === undefined || Number.isNaN(before)) return [at, at, at];
  const last = rowOf(before, picture);
  if (at > last) return [last + 1, at, at];
  return at < last ? [at, last - 1, at] : [at, at, at];
};

const isInBand = (row: number, picture: Picture): boolean =>
  picture.band !== undefined && row <= rowOf(picture.band.low, picture) && row >= rowOf(picture.band.high, picture);

const rowText = (row: number, picture: Picture, pen: Pen): string => {
  const signs = signsOf(pen);
  const shade = isInBand(row, picture) ? signs.band : ' ';
  return picture.values
    .map((_, column) => {
      const span = spanOf(picture, column);
      if (span === undefined || row < span[0] || row > span[1]) return shade;
      return row === span[2] ? signs.dot : signs.join;
    })
    .join('');
};

const marginOf = (row: number, picture: Picture): string => {
  const tick = picture.ticks.find((value) => rowOf(value, picture) === row);
  return pad(tick === undefined ? '' : picture.label(tick), LABEL_WIDTH - 2, 'right');
};

/** Minutes between two marks on the ruler of time, the first that leaves room for its label. */
const STEPS_MIN = [1, 2, 5, 10, 15, 20, 30, 60, 120, 240, 480] as const;
const LEAST_COLUMNS = 8;

const stepOf = ({ values, totalS }: Picture): number => {
  const perMinute = values.length / (totalS / 60);
  return STEPS_MIN.find((minutes) => minutes * perMinute >= LEAST_COLUMNS) ?? STEPS_MIN.at(-1)!;
};

const rulerOf = (picture: Picture, pen: Pen): string[] => {
  const signs = signsOf(pen);
  const { length } = picture.values;
  const step = stepOf(picture);
  const line = Array.from({ length }, () => pen.rule);
  const labels = Array.from({ length: LABEL_WIDTH + length }, () => ' ');
  for (let minute = 0; minute * 60 <= picture.totalS; minute += step) {
    const column = Math.round(((minute * 60) / picture.totalS) * length);
    if (column >= length) break;
    if (minute > 0) line[column] = signs.tick;
    const text = minute === 0 ? '0 min' : String(minute);
    if (column + text.length > length) break;
    for (const [at, letter] of [...text].entries()) labels[LABEL_WIDTH + column + at] = letter;
  }
  return [`${' '.repeat(LABEL_WIDTH - 1)}${signs.corner}${line.join('')}`, labels.join('').trimEnd()];
};

/** The curve as lines, with its ruler of minutes below. Never wider than its columns and `LABEL_WIDTH`. */
export const drawPicture = (picture: Picture, pen: Pen): string[] => {
  const signs = signsOf(pen);
  const rows = Array.from({ length: picture.rows }, (_, row) =>
    `${marginOf(row, picture)} ${signs.side}${rowText(row, picture, pen)}`.trimEnd(),
  );
  const marked = picture.mark === undefined ? [] : [' '.repeat(LABEL_WIDTH + picture.mark) + signs.mark];
  return [...marked, ...rows, ...rulerOf(picture, pen)];
};
