import type { Layout } from './find-layout.ts';
import { type UnwantedNumbers, unwantedNumbers } from './unwanted-numbers.ts';

/** In a narrower table there is little to go over. Tool default. */
const WIDE = 40;

/**
 * The numbers of a site's wide export that nothing here asks for. In a log of one's own every cell may tell what its
 * row is, and the lines above a header are read whole.
 */
export const unwantedIn = ({ header, headerLine, match, delimiter, halfDays }: Layout): UnwantedNumbers | undefined => {
  const isOwn = match.dialect.freeHeaders || halfDays !== undefined;
  if (header.length < WIDE || isOwn || headerLine > 1) return undefined;
  const wanted = new Set([...match.columns.values()].flat().map(({ index }) => index));
  // A line that holds nothing but its first cell is a blank one only if that cell is.
  return unwantedNumbers(header.length, wanted.add(0), delimiter);
};
