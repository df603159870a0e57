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

/** Trackpoints as columns of one length, with the lap and track that each stands in. */
export interface Points {
  readonly timeS: readonly number[];
  readonly lap: readonly number[];
  readonly track: readonly number[];
  readonly columns: Readonly<Record<Channel, readonly number[]>>;
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

type Growing<T> = { readonly [K in keyof T]: T[K] extends readonly number[] ? number[] : Record<Channel, number[]> };

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
  readonly points: Growing<Points>;
  untimed: number;
  impossible: number;
}

export const emptyActivity = (sport: string): RawActivity => ({
  sport,
  id: '',
  notes: undefined,
  lapStart: '',
  offsetMinutes: undefined,
  laps: [],
  points: {
    timeS: [],
    lap: [],
    track: [],
    columns: {
      latDeg: [],
      lonDeg: [],
      altitudeM: [],
      heartRateBpm: [],
      cadence: [],
      runCadence: [],
      distanceM: [],
      speedMps: [],
    },
  },
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
