import type { Channel } from './raw-track.ts';

/**
 * Elements inside a track point by local name, lower case. Heart rate is met as `gpxtpx:hr`, `ns3:hr`, `gpxdata:hr`,
 * `heartrate` (Amazfit, COROS) and the like; cadence is counted per leg by some and per step by others.
 */
export const POINT_CHANNELS: ReadonlyMap<string, Channel> = new Map<string, Channel>([
  ['ele', 'altitudeM'],
  ['altitude', 'altitudeM'],
  ['hr', 'heartRateBpm'],
  ['heartrate', 'heartRateBpm'],
  ['heart_rate', 'heartRateBpm'],
  ['heart-rate', 'heartRateBpm'],
  ['heartratebpm', 'heartRateBpm'],
  ['heart_rate_bpm', 'heartRateBpm'],
  ['heart_rate_sensor', 'heartRateBpm'],
  ['sensor_heart_rate', 'heartRateBpm'],
  ['pulse', 'heartRateBpm'],
  ['bpm', 'heartRateBpm'],
  ['cad', 'cadence'],
  ['cadence', 'cadence'],
  ['runcadence', 'cadence'],
  ['run_cadence', 'cadence'],
  ['distance', 'distanceM'],
  ['speed', 'speedMps'],
  ['atemp', 'temperatureC'],
  ['temp', 'temperatureC'],
  ['temperature', 'temperatureC'],
]);

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Values outside are no readings: 0 bpm is a strap that is not worn. Tool defaults, wide of anything a runner meets. */
export const BELIEVABLE: Readonly<Record<Channel, Range>> = {
  latDeg: { low: -90, high: 90 },
  lonDeg: { low: -180, high: 180 },
  altitudeM: { low: -600, high: 9000 },
  heartRateBpm: { low: 1, high: 300 },
  cadence: { low: 0, high: 400 },
  distanceM: { low: 0, high: 5_000_000 },
  speedMps: { low: 0, high: 150 },
  temperatureC: { low: -60, high: 70 },
};

/** The value, or NaN when it lies outside. */
export const within = ({ low, high }: Range, value: number): number =>
  value >= low && value <= high ? value : Number.NaN;

/** The value, or NaN when no device could have meant it. */
export const believable = (channel: Channel, value: number): number => within(BELIEVABLE[channel], value);
