import type { Facts } from '../../core/activity.ts';
import { present } from '../../core/present.ts';
import type { RawLap } from './raw-activity.ts';

/** Laps with a heart rate must last this share of the whole for their average to speak for it. Tool default. */
const LEAST_HEART_RATIO = 0.9;

/** The laps' sum, undefined unless every lap states it; a sum of 0 is an unmeasured one. */
const total = (laps: readonly RawLap[], fact: 'totalS' | 'distanceM'): number | undefined => {
  const sum = laps.reduce((soFar, lap) => soFar + (lap[fact] ?? Number.NaN), 0);
  return sum > 0 ? sum : undefined;
};

const averageHeartRate = (laps: readonly RawLap[], durationS: number | undefined): number | undefined => {
  if (durationS === undefined) return undefined;
  let [beats, seconds] = [0, 0];
  for (const { totalS = 0, averageHeartRateBpm = 0 } of laps) {
    if (averageHeartRateBpm === 0) continue;
    beats += averageHeartRateBpm * totalS;
    seconds += totalS;
  }
  return seconds >= LEAST_HEART_RATIO * durationS ? beats / seconds : undefined;
};

const maxHeartRate = (laps: readonly RawLap[]): number | undefined => {
  const highest = laps.reduce((max, { maxHeartRateBpm = 0 }) => Math.max(max, maxHeartRateBpm), 0);
  return highest > 0 ? highest : undefined;
};

/** The device's own summary: what its laps add up to. */
export const lapFacts = (laps: readonly RawLap[]): Facts => {
  const durationS = total(laps, 'totalS');
  return present<Facts>({
    durationS,
    distanceM: total(laps, 'distanceM'),
    averageHeartRateBpm: averageHeartRate(laps, durationS),
    maxHeartRateBpm: maxHeartRate(laps),
  });
};
