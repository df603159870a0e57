import { type BaseType, baseType } from './base-type.ts';
import { type Definition, timeOffset } from './definition.ts';
import { PACKED_BYTES } from './packed-speed.ts';
import { CHANNELS, type Channel } from './records.ts';

/** How a field of the record message becomes a reading: value / divisor - shift, believed between low and high. */
interface Meaning {
  readonly column: number;
  readonly divisor: number;
  readonly shift: number;
  readonly low: number;
  readonly high: number;
}

/** One reading of a record, ready to be taken. */
export interface Step extends Meaning {
  readonly at: number;
  readonly base: BaseType;
}

export interface RecordPlan {
  /** Offset of the time stamp; undefined when it stands in the header or nowhere. */
  readonly timeAt: number | undefined;
  readonly steps: readonly Step[];
  /** Offset of speed and distance packed into one field. */
  readonly packedAt: number | undefined;
}

/** What a developer field holds, when it stands for heart rate. */
export interface HeartRateField {
  readonly developer: number;
  readonly number: number;
  readonly type: number;
}

/** 2^31 semicircles are 180 degrees: FIT profile. */
const SEMICIRCLES = 2 ** 31 / 180;

const meaning = (channel: Channel, divisor: number, low: number, high: number, shift = 0): Meaning => ({
  column: CHANNELS.indexOf(channel),
  divisor,
  shift,
  low,
  high,
});

/** Values outside are no readings: 0 bpm is a strap that is not worn. Tool defaults, as wide as for other files. */
const HEART_RATE = meaning('heartRateBpm', 1, 1, 300);
const ALTITUDE = meaning('altitudeM', 5, -600, 9000, 500);
const SPEED = meaning('speedMps', 1000, 0, 150);

/** Field number, scale and offset: FIT profile, record. Where two stand for one channel, the later in this list wins. */
const FIELDS: readonly (readonly [number: number, meaning: Meaning])[] = [
  [0, meaning('latDeg', SEMICIRCLES, -90, 90)],
  [1, meaning('lonDeg', SEMICIRCLES, -180, 180)],
  [2, ALTITUDE],
  [78, ALTITUDE], // enhanced
  [3, HEART_RATE],
  [4, meaning('cadence', 1, 0, 400)],
  [53, meaning('cadenceFraction', 128, 0, 1)],
  [5, meaning('distanceM', 100, 0, 5_000_000)],
  [6, SPEED],
  [73, SPEED], // enhanced
  [13, meaning('temperatureC', 1, -60, 70)],
];

const step = (at: number, base: BaseType, { column, divisor, shift, low, high }: Meaning): Step => ({
  column,
  at,
  base,
  divisor,
  shift,
  low,
  high,
});

const stepsOfFields = ({ fields }: Definition): readonly Step[] =>
  FIELDS.flatMap(([number, of]) => {
    const field = fields.find((candidate) => candidate.number === number);
    const base = field === undefined ? undefined : baseType(field.type);
    if (field === undefined || base === undefined || field.size < base.size) return [];
    return field.size % base.size === 0 ? [step(field.at, base, of)] : [];
  });

/** An app's own heart rate that overrides the field of the profile comes last, so that it wins where it has a value. */
const stepsOfApps = ({ developerFields }: Definition, described: readonly HeartRateField[]): readonly Step[] =>
  developerFields.flatMap(({ at, size, number, developer }) => {
    const field = described.find((candidate) => candidate.number === number && candidate.developer === developer);
    const base = field === undefined ? undefined : baseType(field.type);
    return base === undefined || size < base.size ? [] : [step(at, base, HEART_RATE)];
  });

/** FIT profile, record: compressed_speed_distance. */
const PACKED_FIELD = 8;

/** What to take from each record of this definition, worked out once. */
export const recordPlan = (of: Definition, described: readonly HeartRateField[]): RecordPlan => ({
  timeAt: timeOffset(of),
  steps: [...stepsOfFields(of), ...stepsOfApps(of, described)],
  packedAt: of.fields.find(({ number, size }) => number === PACKED_FIELD && size === PACKED_BYTES)?.at,
});
