/** What a column of a log can be told to hold, by `--map` and `csv.map`. */
export const LOG_FIELDS = [
  'date',
  'timeOfDay',
  'title',
  'notes',
  'athlete',
  'file',
  'sport',
  'kind',
  'distance',
  'distanceUnit',
  'duration',
  'movingTime',
  'elapsedTime',
  'pace',
  'avgHr',
  'maxHr',
  'restingHr',
  'ascent',
  'descent',
  'cadence',
  'temperature',
  'rpe',
  'soreness',
  'sleep',
  'plannedKind',
  'hrCap',
  'plannedDistance',
  'plannedDuration',
  'hrFirstHalf',
  'hrSecondHalf',
  'paceFirstHalf',
  'paceSecondHalf',
  'zone1',
  'zone2',
  'zone3',
  'zone4',
  'zone5',
  'zone6',
  'zone7',
] as const;
export type LogField = (typeof LOG_FIELDS)[number];

/** A field and the column that holds it: a header, `Header#2` for the second of that name, or `#3` for the third column; `:mi` behind it is its unit. */
export interface ColumnChoice {
  readonly field: LogField;
  readonly column: string;
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The field of a name however it is written: `avg_hr`, `avgHr`, `Avg HR`. */
export const logFieldNamed = (name: string): LogField | undefined =>
  LOG_FIELDS.find((field) => plain(field) === plain(name));
