import FitParser from 'fit-file-parser';

/** A message as fit-file-parser hands it out. */
type OtherMessage = Readonly<Record<string, unknown>>;

/** The file parsed as the package's own examples do. */
export const parseOther = async (bytes: Buffer) => {
  const { records, sessions } = await new FitParser({ force: true, mode: 'list' }).parseAsync(bytes as never);
  return { records: records as unknown as readonly OtherMessage[], session: sessions![0] as unknown as OtherMessage };
};

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

/** The seven columns out of its records. */
export const otherColumns = (records: readonly OtherMessage[]) => {
  const column = (of: (record: OtherMessage) => number): Float64Array => Float64Array.from(records, of);
  return {
    timeS: column(({ timestamp }) => new Date(timestamp as string).getTime() / 1000),
    latDeg: column(({ position_lat }) => numberOf(position_lat)),
    lonDeg: column(({ position_long }) => numberOf(position_long)),
    altitudeM: column(({ enhanced_altitude, altitude }) => numberOf(enhanced_altitude ?? altitude)),
    heartRateBpm: column(({ heart_rate }) => numberOf(heart_rate)),
    // Steps of both feet, as ours.
    cadenceSpm: column(({ cadence }) => 2 * numberOf(cadence)),
    distanceM: column(({ distance }) => numberOf(distance)),
  };
};
