import type { Samples } from '../core/activity.ts';
import type { Sport } from '../core/sport.ts';
import { flatDistanceM } from './flat-distance-m.ts';

/** Speeds are taken over at least this long, so that position noise does not make them. Tool default. */
const STRIDE_S = 10;
/** Longer than this between two positions is a pause or a tunnel. Tool default. */
const LONGEST_S = 60;
/** Slower than this is standing. Tool default, m/s. */
const STANDING_MPS = 0.5;
/** Median moving speeds: walkers stay below 1.8 m/s, runners below 5 m/s (3:20 a kilometre), bicycles below 14 m/s. Tool defaults. */
const RUN_FROM_MPS = 1.8;
const RUN_TO_MPS = 5;
const RIDE_TO_MPS = 14;
/** A run touches this speed for moments only; a ride with stops and hills holds it for a twentieth of its time. */
const RUN_FAST_MPS = 7.5;

/** Metres between two samples, by distance, else by position; NaN when one of them knows neither. */
const metresBetween = ({ distanceM, latDeg, lonDeg }: Samples, from: number, to: number): number => {
  if (distanceM !== undefined) return distanceM[to]! - distanceM[from]!;
  if (latDeg === undefined || lonDeg === undefined) return Number.NaN;
  return flatDistanceM(latDeg[from]!, lonDeg[from]!, latDeg[to]!, lonDeg[to]!);
};

/** Speeds over strides of about ten seconds; standing, pauses and unknown places are left out. */
const movingSpeeds = (samples: Samples): Float64Array => {
  const { timeS, count } = samples;
  const speeds: number[] = [];
  let from = 0;
  for (let to = 1; to < count; to++) {
    const lastingS = timeS[to]! - timeS[from]!;
    const isPlaced = !Number.isNaN(metresBetween(samples, to, to));
    if (lastingS < STRIDE_S || !isPlaced) continue;
    const mps = metresBetween(samples, from, to) / lastingS;
    if (lastingS <= LONGEST_S && mps >= STANDING_MPS) speeds.push(mps);
    from = to;
  }
  return Float64Array.from(speeds).sort();
};

const deviceSpeeds = ({ speedMps }: Samples): Float64Array =>
  (speedMps ?? new Float64Array()).filter((mps) => mps >= STANDING_MPS).sort();

/**
 * The sport that the speed points to, for files that name none: walking, running or cycling, `other` when faster or
 * without any speed.
 */
export const guessSport = (samples: Samples): Sport => {
  const ofPositions = movingSpeeds(samples);
  const speeds = ofPositions.length > 0 ? ofPositions : deviceSpeeds(samples);
  const medianMps = speeds[speeds.length >> 1];
  const fastMps = speeds[Math.floor(speeds.length * 0.95)];
  if (medianMps === undefined || fastMps === undefined || medianMps > RIDE_TO_MPS) return 'other';
  if (medianMps < RUN_FROM_MPS) return 'walking';
  return medianMps <= RUN_TO_MPS && fastMps <= RUN_FAST_MPS ? 'running' : 'cycling';
};
