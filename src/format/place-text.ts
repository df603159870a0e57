import type { Place } from '../core/activity.ts';

/** `export.zip:activities/1.gpx:12`: file, entry and line, as far as they are known. */
export const placeText = ({ file, entry, line }: Pick<Place, 'file' | 'entry' | 'line'>): string =>
  [file, entry, line].filter((part) => part !== undefined).join(':');
