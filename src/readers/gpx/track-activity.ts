import type { Activity, Place, Start } from '../../core/activity.ts';
import { guessSport } from '../guess-sport.ts';
import { plainText } from '../plain-text.ts';
import { stepsPerMinute } from '../steps-per-minute.ts';
import type { GpxDocument, RawTrack } from './raw-track.ts';
import { statedSport } from './stated-sport.ts';
import { trackFacts } from './track-facts.ts';
import { trackSamples } from './track-samples.ts';

/**
 * A stated offset is kept; `Z` and `+00:00` tell the moment but not where the clock on the wall stood. Without a zone
 * the text is clock time at the place of the run, and `timeS` of the samples counts as if that clock showed UTC.
 */
const startOf = ({ timeS, offsetMinutes }: RawTrack): Start => {
  const epochMs = Math.round(timeS[0]! * 1000);
  if (offsetMinutes === undefined) return { kind: 'local', dateTime: new Date(epochMs).toISOString().slice(0, 19) };
  return offsetMinutes === 0 ? { kind: 'instant', epochMs } : { kind: 'instant', epochMs, offsetMinutes };
};

/** FitoTrack puts a dump of its record where the title belongs. */
const isDump = (name: string | undefined): boolean => name?.startsWith('Workout(id=') === true;

const titleOf = (track: RawTrack, document: GpxDocument): string | undefined =>
  plainText(track.name) ?? (isDump(document.name) ? undefined : plainText(document.name));

/** One recording as an activity. Its points stand in order of time already. */
export const trackActivity = (track: RawTrack, document: GpxDocument, place: Place): Activity => {
  const { samples, cadence } = trackSamples(track, document);
  const stated = statedSport(track, document);
  const sport = stated ?? guessSport(samples);
  const cadenceSpm = cadence === undefined ? undefined : stepsPerMinute(cadence, sport);
  const title = titleOf(track, document);
  const notes = plainText(track.description ?? document.description);
  return {
    place,
    start: startOf(track),
    sport,
    sportStated: stated !== undefined,
    ...(title === undefined ? {} : { title }),
    ...(notes === undefined ? {} : { notes }),
    facts: trackFacts(track),
    samples: cadenceSpm === undefined ? samples : { ...samples, cadenceSpm },
  };
};
