import type { FieldColumn } from './match-header.ts';
import { readClock } from './read-date.ts';
import { columnsOf, type Settled, type Sheet, textsOf } from './sheet.ts';

const HALF_OF_DAY = /\d ?[ap]\.?m\.?$/i;

const holdsClockTimes = (sheet: Sheet, column: FieldColumn, hasOther: boolean): boolean => {
  const texts = textsOf(sheet, column);
  if (texts.length === 0 || !texts.every((text) => readClock(text) !== undefined)) return false;
  return hasOther || texts.some((text) => HALF_OF_DAY.test(text.trim()));
};

/**
 * A column named "time" is a duration, unless another column is one already or its entries are of the kind `6:30 AM`:
 * then it tells when the run began.
 */
export const settleClocks = (sheet: Sheet): Settled<Sheet> => {
  const durations = columnsOf(sheet.columns, 'duration');
  const clock = durations.find((column, rank) => holdsClockTimes(sheet, column, rank > 0));
  if (!sheet.dialect.freeHeaders || clock === undefined || sheet.columns.has('timeOfDay')) {
    return { value: sheet, notes: [], doubts: [] };
  }
  const columns = new Map(sheet.columns);
  columns.set('timeOfDay', [{ ...clock, field: 'timeOfDay' }]);
  columns.set(
    'duration',
    durations.filter((column) => column !== clock),
  );
  return { value: { ...sheet, columns }, notes: [`${clock.header} holds times of day`], doubts: [] };
};
