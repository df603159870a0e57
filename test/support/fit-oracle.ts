import FitParser from 'fit-file-parser';

/** One record as another decoder has it, in our units; NaN = not set. */
export interface OracleRecord {
  readonly timeS: number;
  readonly latDeg: number;
  readonly lonDeg: number;
  readonly altitudeM: number;
  readonly heartRateBpm: number;
  readonly cadence: number;
  readonly distanceM: number;
  readonly speedMps: number;
}

const numberOf = (record: Readonly<Record<string, unknown>>, ...names: readonly string[]): number => {
  for (const name of names) {
    const value = record[name];
    if (typeof value === 'number' && Number.isFinite(value)) return value;
  }
  return Number.NaN;
};

const timeOf = ({ timestamp }: Readonly<Record<string, unknown>>): number =>
  timestamp === undefined || timestamp === null ? Number.NaN : new Date(timestamp as string).getTime() / 1000;

/** The records of a FIT file by fit-file-parser. It reads the first of several chained files only. */
export const oracleRecords = async (bytes: Uint8Array): Promise<readonly OracleRecord[]> => {
  const parser = new FitParser({ force: true, mode: 'list', speedUnit: 'm/s', lengthUnit: 'm' });
  const parsed = await parser.parseAsync(Buffer.from(bytes));
  const records = (parsed.records ?? []) as unknown as readonly Readonly<Record<string, unknown>>[];
  return records.map((record) => ({
    timeS: timeOf(record),
    latDeg: numberOf(record, 'position_lat'),
    lonDeg: numberOf(record, 'position_long'),
    altitudeM: numberOf(record, 'enhanced_altitude', 'altitude'),
    heartRateBpm: numberOf(record, 'heart_rate'),
    cadence: numberOf(record, 'cadence'),
    distanceM: numberOf(record, 'distance'),
    speedMps: numberOf(record, 'enhanced_speed', 'speed'),
  }));
};
