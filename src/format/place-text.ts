import type { FindingPlace } from '../core/finding-place.ts';
import { cellName } from './cell-name.ts';

/** `export.zip:activities/1.gpx:12`: file, entry and line, as far as they are known; in a workbook `plan.xlsx:Plan!C5`. */
export const placeText = (place: Pick<FindingPlace, 'file' | 'entry' | 'line' | 'column' | 'cell'>): string =>
  [place.file, place.entry, cellName(place) ?? place.line].filter((part) => part !== undefined).join(':');
