/**
 * What a column can tell. The names are ours; a dialect says which header stands for which.
 * A `mark` is never read: its presence tells the dialect.
 */
export const FIELDS = [
  'start',
  'startLocal',
  'startLocalEpoch',
  'timeOfDay',
  'weekStart',
  'month',
  'year',
  'title',
  'description',
  'notes',
  'athlete',
  'linkedFile',
  'sport',
  'kind',
  'runKind',
  'treadmill',
  'recoveryTag',
  'longRunTag',
  'raceTag',
  'workoutType',
  'distance',
  'distanceRounded',
  'distanceUnit',
  'duration',
  'moving',
  'elapsed',
  'pace',
  'gradeAdjusted',
  'maxSpeed',
  'ascent',
  'descent',
  'averageHeartRate',
  'maxHeartRate',
  'restingHeartRate',
  'cadence',
  'stride',
  'steps',
  'temperature',
  'rpe',
  'soreness',
  'sleep',
  'firstHalfHeartRate',
  'secondHalfHeartRate',
  'firstHalfPace',
  'secondHalfPace',
  'plannedKind',
  'heartRateCap',
  'plannedDistance',
  'plannedDuration',
  'zone1',
  'zone2',
  'zone3',
  'zone4',
  'zone5',
  'zone6',
  'zone7',
  'zoneEdge1',
  'zoneEdge2',
  'zoneEdge3',
  'zoneEdge4',
  'zoneEdge5',
  'zoneEdge6',
  'storedMaxHeartRate',
  'storedThresholdHeartRate',
  'storedRestingHeartRate',
  'mark',
] as const;
export type Field = (typeof FIELDS)[number];

export type Unit =
  | 'km'
  | 'mi'
  | 'm'
  | 'yd'
  | 'ft'
  | 's'
  | 'min'
  | 'h'
  | 'd'
  | 'h:mm'
  | 'mm:ss'
  | 'c'
  | 'f'
  | 'm/s'
  | 'spm'
  | 'bpm';

/** A header by its name, or by its name and which of the columns of that name it is, counted from 1. */
export type HeaderName = string | readonly [name: string, occurrence: number];

/** Header names of each field; of several in one file the first that has a value counts. */
export type FieldNames = Readonly<Partial<Record<Field, readonly HeaderName[]>>>;

/** Where a source's columns stand in every language, counted from 0. */
export interface Places {
  /** Columns of the same name: so many pairs so far apart are the source's own, whatever the language. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Of several places for one field the first that has a value counts. */
  readonly fields: Readonly<Partial<Record<Field, readonly number[]>>>;
}

/** How a site's export is known that was made in another language. */
export interface Abroad {
  /** Whose names of the site languages it uses. */
  readonly site: 'garmin' | 'strava';
  /** The field whose name is like nobody else's. */
  readonly sign: Field;
  /** Fields that are enough where `needs` wants more than some people show: of each group at least one. */
  readonly enough?: readonly (readonly Field[])[];
  readonly places?: Places;
}

/** A kind of log, as data. */
export interface Dialect {
  readonly id: string;
  readonly title: string;
  /** What its header must hold, for people. */
  readonly looksFor: string;
  /** Header names by language; for a site's export English alone. */
  readonly languages: Readonly<Record<string, FieldNames>>;
  /** Names in further languages, parted by `|`, made only for a header that the others do not wholly know. */
  readonly moreLanguages?: Readonly<Record<string, () => Readonly<Partial<Record<Field, string>>>>>;
  /** Of each group of fields at least one must be there. */
  readonly needs: readonly (readonly Field[])[];
  /** Absent = there is only one language. */
  readonly abroad?: Abroad;
  /** True = people write the headers: languages mix and units stand in the header, as in `Distance (mi)`. */
  readonly freeHeaders: boolean;
  /** True = names are fixed, but some carry their unit: `Distance (km)` on one account, `Distance (mi)` on another. */
  readonly unitsInHeaders?: boolean;
  /** What a date without a zone means. */
  readonly clock: 'utc' | 'local';
  /** Units that the source always uses. A distance without one is decided from the file. */
  readonly units: Readonly<Partial<Record<Field, Unit>>>;
  /** Does cadence count the steps of one foot or of both? */
  readonly cadence: 'one foot' | 'both feet' | 'unknown';
}
