/** What a point may tell beside its time. */
export const CHANNELS = [
  'latDeg',
  'lonDeg',
  'altitudeM',
  'heartRateBpm',
  'cadence',
  'distanceM',
  'speedMps',
  'temperatureC',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** A `trk` as it stands in the file; points without a usable time are only counted. */
export interface RawTrack {
  name: string | undefined;
  description: string | undefined;
  type: string | undefined;
  /** Minutes east of UTC of the first timed point; undefined when it names no zone. */
  offsetMinutes: number | undefined;
  readonly timeS: number[];
  readonly columns: Readonly<Record<Channel, number[]>>;
  /** Number of the stretch that a point belongs to; it grows at each segment border and pause. */
  readonly stretch: number[];
  /** Device's own summary by lower-case element name. */
  readonly stats: Map<string, number>;
  untimed: number;
  impossible: number;
}

export const emptyTrack = (): RawTrack => ({
  name: undefined,
  description: undefined,
  type: undefined,
  offsetMinutes: undefined,
  timeS: [],
  columns: {
    latDeg: [],
    lonDeg: [],
    altitudeM: [],
    heartRateBpm: [],
    cadence: [],
    distanceM: [],
    speedMps: [],
    temperatureC: [],
  },
  stretch: [],
  stats: new Map(),
  untimed: 0,
  impossible: 0,
});

/** A whole GPX file, still in the file's own order and words. */
export interface GpxDocument {
  version: string;
  creator: string;
  isGpx: boolean;
  rootName: string;
  name: string | undefined;
  description: string | undefined;
  readonly tracks: RawTrack[];
  routePoints: number;
  waypoints: number;
  /** Heart rate kept beside the track, in order of time. */
  readonly heartRates: { readonly timeS: number; readonly bpm: number }[];
}

export const emptyDocument = (): GpxDocument => ({
  version: '',
  creator: '',
  isGpx: false,
  rootName: '',
  name: undefined,
  description: undefined,
  tracks: [],
  routePoints: 0,
  waypoints: 0,
  heartRates: [],
});
