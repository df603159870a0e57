import type { Entry } from './cache-index.ts';
import { aligned } from './shape.ts';

/** More is not kept: some twelve thousand hours of running. Tool default. */
const MOST_BYTES = 256 * (1 << 20);
const MOST_ENTRIES = 50_000;
/** All of it is read each time: some twenty thousand recordings and the lists that name them. Tool default. */
const MOST_JSON_LENGTH = 16 * (1 << 20);
/** What was of no use for longer goes. Tool default. */
const LONGEST_UNSEEN_DAYS = 120;

/** The entries worth keeping, those last seen first, within the bounds. */
export const worthKeeping = <T extends Pick<Entry, 'seenDay' | 'jsonLength' | 'seriesBytes'>>(
  entries: readonly T[],
  today: number,
): T[] => {
  let [json, bytes] = [0, 0];
  return entries
    .filter(({ seenDay }) => today - seenDay <= LONGEST_UNSEEN_DAYS)
    .sort((a, b) => b.seenDay - a.seenDay)
    .slice(0, MOST_ENTRIES)
    .filter(({ jsonLength, seriesBytes }) => {
      json += jsonLength;
      bytes += aligned(seriesBytes);
      return json <= MOST_JSON_LENGTH && bytes <= MOST_BYTES;
    });
};
