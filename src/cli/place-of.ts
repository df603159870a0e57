import type { Place } from '../core/activity.ts';
import type { FoundFile } from './found-file.ts';

/** Where a file lies, in the words of messages. */
export const placeOf = ({ path, entry }: Pick<FoundFile, 'path' | 'entry'>): Place => ({
  file: path === '-' ? 'standard input' : path,
  ...(entry !== undefined && { entry }),
});
