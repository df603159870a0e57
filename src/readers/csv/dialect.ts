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

/** A kind of log, as data. */
export interface Dialect {
  readonly id: string;
  readonly title: string;
  /** What its header must hold, for people. */
  readonly looksFor: string;
  /** Header names by language. */
  readonly languages: Readonly<Record<string, FieldNames>>;
  /** Of each group of fields at least one must be there. */
  readonly needs: readonly (readonly Field[])[];
  /** True = people write the headers: languages mix and units stand in the header, as in `Distance (mi)`. */
  readonly freeHeaders: boolean;
  /** What a date without a zone means. */
  readonly clock: 'utc' | 'local';
  /** Units that the source always uses. A distance without one is decided from the file. */
  readonly units: Readonly<Partial<Record<Field, Unit>>>;
  /** Does cadence count the steps of one foot or of both? */
  readonly cadence: 'one foot' | 'both feet' | 'unknown';
}
