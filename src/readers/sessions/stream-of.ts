import { ReadError } from '../../core/errors.ts';
import { HISTOGRAM_SIZE, LONGEST_TRACE_S, STEP_S, type Trace } from '../../core/trace.ts';
import { type Bounds, fieldFault, type JsonObject, numberField, objectField } from './fields.ts';

const MOST_BINS = LONGEST_TRACE_S / STEP_S;

/** Wide, for what was believed once is not judged again; narrow enough that sums stay numbers. Tool default. */
const MOST = 1e9;

const CHANNELS = {
  heartRateBpm: [0, HISTOGRAM_SIZE - 1],
  speedMps: [0, MOST],
  gradeAdjustedSpeedMps: [0, MOST],
  altitudeM: [-MOST, MOST],
  gradeRatio: [-MOST, MOST],
  cadenceSpm: [0, MOST],
  movingS: [0, STEP_S],
} as const satisfies Readonly<Record<string, Bounds>>;

type Channel = keyof typeof CHANNELS;

const binsOf = (stream: JsonObject): number => {
  const { movingS } = stream;
  if (Array.isArray(movingS) && movingS.length > 0 && movingS.length <= MOST_BINS) return movingS.length;
  throw new ReadError(`"stream.movingS" must be a list of 1 to ${MOST_BINS} numbers`);
};

/** Float32 rounds a little beyond what is printed. */
const isWithin = (value: number, [low, high]: Bounds): boolean => value >= low - 1e-3 && value <= high + 1e-3;

const channelOf = (stream: JsonObject, name: Channel, count: number): Float32Array => {
  const bins = stream[name];
  const title = `stream.${name}`;
  if (!Array.isArray(bins)) throw fieldFault(title, bins, 'a list');
  if (bins.length !== count) throw new ReadError(`"${title}" holds ${bins.length} values, "stream.movingS" ${count}`);
  const values = new Float32Array(count).fill(Number.NaN);
  for (let i = 0; i < count; i++) {
    const value: unknown = bins[i];
    if (value === null) continue;
    if (typeof value !== 'number' || !isWithin(value, CHANNELS[name])) {
      throw fieldFault(`${title}[${i}]`, value, `a number from ${CHANNELS[name].join(' to ')}, or null`);
    }
    values[i] = value;
  }
  return values;
};

const histogramOf = (stream: JsonObject): Float64Array => {
  const seconds = new Float64Array(HISTOGRAM_SIZE);
  const told = objectField(stream, 'heartRateHistogramS') ?? {};
  for (const name of Object.keys(told)) {
    const bpm = Number(name);
    if (!/^\d{1,3}$/.test(name) || bpm >= HISTOGRAM_SIZE) {
      throw fieldFault('stream.heartRateHistogramS', name, `heart rates from 0 to ${HISTOGRAM_SIZE - 1}`);
    }
    seconds[bpm] = numberField(told, name, [0, LONGEST_TRACE_S]) ?? 0;
  }
  return seconds;
};

/** The trace of a session as it was written. @throws ReadError that names the member that is not as it must be */
export const streamOf = (stream: JsonObject): Trace => {
  if (stream.stepS !== STEP_S) throw fieldFault('stream.stepS', stream.stepS, String(STEP_S));
  const count = binsOf(stream);
  const channel = (name: Channel): Float32Array => channelOf(stream, name, count);
  return {
    stepS: STEP_S,
    count,
    heartRateBpm: channel('heartRateBpm'),
    speedMps: channel('speedMps'),
    gradeAdjustedSpeedMps: channel('gradeAdjustedSpeedMps'),
    altitudeM: channel('altitudeM'),
    gradeRatio: channel('gradeRatio'),
    cadenceSpm: channel('cadenceSpm'),
    movingS: channel('movingS'),
    heartRateHistogramS: histogramOf(stream),
  };
};
