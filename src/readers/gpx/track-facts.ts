import type { Facts } from '../../core/activity.ts';
import type { RawTrack } from './raw-track.ts';

/** Garmin's TrackStatsExtension v1, as OpenTracks writes it; seconds, metres, beats and steps per minute. */
const FACT_OF = {
  totalelapsedtime: 'elapsedS',
  timertime: 'durationS',
  movingtime: 'movingS',
  distance: 'distanceM',
  ascent: 'ascentM',
  descent: 'descentM',
  avgheartrate: 'averageHeartRateBpm',
  maxheartrate: 'maxHeartRateBpm',
} as const satisfies Record<string, keyof Facts>;

/** The device's own summary; zeros and unreadable numbers are left out, for an unmeasured fact is often written as 0. */
export const trackFacts = (track: RawTrack): Facts => {
  const facts: { -readonly [K in keyof Facts]: Facts[K] } = {};
  for (const [element, fact] of Object.entries(FACT_OF)) {
    const value = track.stats.get(element);
    if (value !== undefined && value > 0) facts[fact] = value;
  }
  return facts;
};
