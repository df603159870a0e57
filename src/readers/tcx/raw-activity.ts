/** What a trackpoint may tell beside its time. Cadence of a bicycle or foot pod and of the watch's own step counter differ. */
export const CHANNELS = [
  'latDeg',
  'lonDeg',
  'altitudeM',
  'heartRateBpm',
  'cadence',
  'runCadence',
  'distanceM',
  'speedMps',
] as const;
export type Channel = (typeof CHANNELS)[number];
export type Columns = Readonly<Record<Channel, Float64Array>>;

/** Columns by what makes each of them out of its number and name. */
export const columnsOf = (make: (k: number, channel: Channel) => Float64Array): Columns =>
  Object.fromEntries(CHANNELS.map((channel, k) => [channel, make(k, channel)])) as Columns;

/** Trackpoints as columns of one length, with the lap and track that each stands in. */
export interface Points {
  readonly timeS: Float64Array;
  readonly lap: Float64Array;
  readonly track: Float64Array;
  readonly columns: Columns;
}

/** A lap's own summary, as far as it states it. Zeros are kept: a rest in the pool covers no way. */
export interface RawLap {
  /** Seconds since 1970. */
  startS?: number;
  totalS?: number;
  distanceM?: number;
  averageHeartRateBpm?: number;
  maxHeartRateBpm?: number;
}

/** An `Activity` as it stands in the file; points without a usable time are only counted. */
export interface RawActivity {
  readonly sport: string;
  id: string;
  notes: string | undefined;
  /** Start of the first lap as written. */
  lapStart: string;
  /** Minutes east of UTC of the first timed point; undefined when it names no zone. */
  offsetMinutes: number | undefined;
  readonly laps: RawLap[];
  points: Points;
  untimed: number;
  impossible: number;
}

const NONE = new Float64Array(0);
const NO_POINTS: Points = { timeS: NONE, lap: NONE, track: NONE, columns: columnsOf(() => NONE) };

export const emptyActivity = (sport: string): RawActivity => ({
  sport,
  id: '',
  notes: undefined,
  lapStart: '',
  offsetMinutes: undefined,
  laps: [],
  points: NO_POINTS,
  untimed: 0,
  impossible: 0,
});

/** A whole TCX file, still in the file's own order and words. */
export interface TcxDocument {
  rootName: string;
  readonly activities: RawActivity[];
  courses: number;
  coursePoints: number;
  workouts: number;
  /** Time between two sports of one session. */
  transitions: number;
}

export const emptyDocument = (): TcxDocument => ({
  rootName: '',
  activities: [],
  courses: 0,
  coursePoints: 0,
  workouts: 0,
  transitions: 0,
});
