import type { Samples } from '../../core/activity.ts';
import type { Sport } from '../../core/sport.ts';
import { guessSport } from '../guess-sport.ts';
import { sportFromName } from '../sport-names.ts';

/** Swimmers and rowers move at a walker's speed: without places, slow is no walk. */
const guess = (samples: Samples | undefined): Sport => {
  if (samples === undefined) return 'other';
  const sport = guessSport(samples);
  return sport === 'walking' && samples.latDeg === undefined ? 'other' : sport;
};

/** The format knows Running, Biking and Other; exporters write more names, and `Other` for whatever they do not know. */
export const sportOf = (name: string, samples: Samples | undefined): { sport: Sport; sportStated: boolean } => {
  const stated = sportFromName(name);
  return { sport: stated ?? guess(samples), sportStated: stated !== undefined };
};
