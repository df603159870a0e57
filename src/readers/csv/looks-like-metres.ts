import { distanceOf } from './quantities.ts';
import { type Sheet, sampleRows } from './sheet.ts';

/** A run of 300 km or miles is rarer than a log kept in metres. Tool default. */
const LONGEST_RUN = 300;

/** True when the distances without a unit are too large for kilometres or miles. */
export const looksLikeMetres = (sheet: Sheet): boolean => {
  const open: number[] = [];
  for (const row of sampleRows(sheet)) {
    const distance = distanceOf(sheet, row);
    if (distance !== undefined && distance.unit === undefined) open.push(distance.value);
  }
  const middle = open.toSorted((a, b) => a - b)[open.length >> 1];
  return middle !== undefined && middle > LONGEST_RUN;
};
