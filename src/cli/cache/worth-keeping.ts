import { aligned, type Entry } from './cache-index.ts';

/** More is not kept: some twelve thousand hours of running. Tool default. */
const MOST_BYTES = 256 * (1 << 20);
const MOST_ENTRIES = 50_000;
/** What was of no use for longer goes. Tool default. */
const LONGEST_UNSEEN_DAYS = 120;

/** The entries worth keeping, those last seen first, within the bounds. */
export const worthKeeping = <T extends Pick<Entry, 'seenDay' | 'lengthBytes'>>(
  entries: readonly T[],
  today: number,
): T[] => {
  let bytes = 0;
  return entries
    .filter(({ seenDay }) => today - seenDay <= LONGEST_UNSEEN_DAYS)
    .sort((a, b) => b.seenDay - a.seenDay)
    .slice(0, MOST_ENTRIES)
    .filter(({ lengthBytes }) => {
      bytes += aligned(lengthBytes);
      return bytes <= MOST_BYTES;
    });
};
