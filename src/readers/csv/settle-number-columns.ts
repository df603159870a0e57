import type { Field } from './dialect.ts';
import type { FieldColumn } from './match-header.ts';
import { readMeasure, secondsOf } from './quantities.ts';
import { readHeartRatePair } from './read-heart-rates.ts';
import { type Settled, type Sheet, textsOf } from './sheet.ts';

/** Columns of one's own log with these names may hold words instead: "Effort: easy". */
const WORDS_POSSIBLE: readonly Field[] = [
  'distance',
  'duration',
  'moving',
  'elapsed',
  'averageHeartRate',
  'maxHeartRate',
  'restingHeartRate',
  'rpe',
  'soreness',
  'firstHalfHeartRate',
  'secondHalfHeartRate',
  'heartRateCap',
  'ascent',
  'descent',
  'cadence',
  'temperature',
];

const TIMES: ReadonlySet<Field> = new Set<Field>(['duration', 'moving', 'elapsed']);

/** True when a cell of a number column can be read. */
export const isReadable = (text: string, column: FieldColumn): boolean => {
  if (TIMES.has(column.field)) return secondsOf(text, column) !== undefined;
  if (column.field === 'averageHeartRate' && readHeartRatePair(text) !== undefined) return true;
  return readMeasure(text, column) !== undefined;
};

const holdsOnlyWords = (sheet: Sheet, column: FieldColumn): boolean => {
  const texts = textsOf(sheet, column);
  // A distance such as `1,2 mil` is told cell by cell.
  const isTold = column.field === 'distance' && texts.some((text) => /\d/.test(text));
  return texts.length > 0 && !isTold && !texts.some((text) => isReadable(text, column));
};

/** The sheet without columns whose header promises numbers and that hold none. */
export const settleNumberColumns = (sheet: Sheet): Settled<Sheet> => {
  if (!sheet.dialect.freeHeaders) return { value: sheet, notes: [], doubts: [] };
  const columns = new Map(sheet.columns);
  const notes: string[] = [];
  for (const field of WORDS_POSSIBLE) {
    const list = columns.get(field) ?? [];
    const wordy = list.filter((column) => holdsOnlyWords(sheet, column));
    if (wordy.length === 0) continue;
    notes.push(...wordy.map((column) => `${column.header} holds no numbers and was not read`));
    columns.set(
      field,
      list.filter((column) => !wordy.includes(column)),
    );
  }
  return { value: { ...sheet, columns }, notes, doubts: [] };
};
