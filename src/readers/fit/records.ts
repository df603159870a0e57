/** What a record may tell beside its time, in the order of the columns. */
export const CHANNELS = [
  'latDeg',
  'lonDeg',
  'altitudeM',
  'heartRateBpm',
  'cadence',
  'cadenceFraction',
  'distanceM',
  'speedMps',
  'temperatureC',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** The records of a file in its own order, one array per channel; a channel that no record could hold is undefined. */
export interface Records {
  count: number;
  timeS: Float64Array;
  readonly columns: (Float64Array | undefined)[];
  /** Records left out because they have no time at all, or one that no device can have met. */
  untimed: number;
  impossible: number;
}

/** Rows made room for at first, however long the file: a day of seconds. Tool default. */
const FIRST_ROWS = 86_400;

export const emptyRecords = (): Records => ({
  count: 0,
  timeS: new Float64Array(0),
  columns: CHANNELS.map(() => undefined),
  untimed: 0,
  impossible: 0,
});

const unknown = (length: number): Float64Array => new Float64Array(length).fill(Number.NaN);

const longer = (column: Float64Array, length: number): Float64Array => {
  const grown = unknown(length);
  grown.set(column);
  return grown;
};

/** Makes room for at least one more row; for `expected` more ones when that is not too many. */
export const makeRoom = (records: Records, expected: number): void => {
  if (records.count < records.timeS.length) return;
  const more = Math.max(16, Math.min(expected, Math.max(FIRST_ROWS, records.count)));
  const length = records.count + more;
  records.timeS = longer(records.timeS, length);
  for (let i = 0; i < CHANNELS.length; i++) {
    const column = records.columns[i];
    if (column !== undefined) records.columns[i] = longer(column, length);
  }
};

/** The column of a channel is there from the first definition on that has a field for it. */
export const makeColumn = (records: Records, channel: number): Float64Array => {
  records.columns[channel] ??= unknown(records.timeS.length);
  return records.columns[channel];
};
