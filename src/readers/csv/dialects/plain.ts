import type { Dialect } from '../dialect.ts';
import { english } from '../header-words/english.ts';
import { HEADER_WORDS } from '../header-words/index.ts';

/** A log kept by hand, and our own list of sessions. */
export const plain: Dialect = {
  id: 'plain',
  title: 'log kept by hand, or written by recover',
  looksFor:
    'a date column, and a distance or a time: date, distance_km, duration, avg_hr, … (in many languages; --map names the columns where the guess is wrong)',
  languages: { en: english },
  moreLanguages: HEADER_WORDS,
  needs: [['start'], ['distance', 'duration', 'moving', 'elapsed']],
  freeHeaders: true,
  clock: 'local',
  units: {},
  cadence: 'unknown',
};
