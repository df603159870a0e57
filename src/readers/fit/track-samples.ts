import type { Samples } from '../../core/activity.ts';
import { present } from '../../core/present.ts';
import type { Sport } from '../../core/sport.ts';
import { stepsPerMinute } from '../steps-per-minute.ts';
import type { Track } from './track.ts';

const hasReading = (column: Float64Array): boolean => {
  for (let i = 0; i < column.length; i++) if (!Number.isNaN(column[i]!)) return true;
  return false;
};

const known = (column: Float64Array | undefined): Float64Array | undefined =>
  column !== undefined && hasReading(column) ? column : undefined;

const cadenceOf = ({ channels }: Track, sport: Sport): Float64Array | undefined => {
  const whole = known(channels.cadence);
  if (whole === undefined) return undefined;
  const fraction = known(channels.cadenceFraction);
  const cadence = fraction === undefined ? whole : whole.map((value, i) => value + (fraction[i]! || 0));
  return stepsPerMinute(cadence, sport);
};

/** The track as samples; a channel without a single reading is absent, cadence counts the steps of both feet. */
export const trackSamples = (track: Track, breaks: readonly number[], sport: Sport): Samples => {
  const { channels, timeS } = track;
  return present<Samples>({
    count: timeS.length,
    timeS,
    latDeg: known(channels.latDeg),
    lonDeg: known(channels.lonDeg),
    altitudeM: known(channels.altitudeM),
    heartRateBpm: known(channels.heartRateBpm),
    cadenceSpm: cadenceOf(track, sport),
    distanceM: known(channels.distanceM),
    speedMps: known(channels.speedMps),
    temperatureC: known(channels.temperatureC),
    breaks,
  });
};
