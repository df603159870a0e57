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
export type Columns = Readonly<Record<Channel, Float64Array>>;

/** Columns by what makes each of them out of its number and name. */
export const columnsOf = (make: (k: number, channel: Channel) => Float64Array): Columns =>
  Object.fromEntries(CHANNELS.map((channel, k) => [channel, make(k, channel)])) as Columns;

/** A `trk` as it stands in the file; points without a usable time are only counted. */
export interface RawTrack {
  name: string | undefined;
  description: string | undefined;
  type: string | undefined;
  /** Minutes east of UTC of the first timed point; undefined when it names no zone. */
  offsetMinutes: number | undefined;
  timeS: Float64Array;
  columns: Columns;
  /** Number of the stretch that a point belongs to; it grows at each segment border and pause. */
  stretch: Float64Array;
  /** Device's own summary by lower-case element name. */
  readonly stats: Map<string, number>;
  untimed: number;
  impossible: number;
}

const NO_POINTS = new Float64Array(0);

export const emptyTrack = (): RawTrack => ({
  name: undefined,
  description: undefined,
  type: undefined,
  offsetMinutes: undefined,
  timeS: NO_POINTS,
  columns: columnsOf(() => NO_POINTS),
  stretch: NO_POINTS,
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
