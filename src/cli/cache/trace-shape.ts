import { HISTOGRAM_SIZE, STEP_S, type Trace } from '../../core/trace.ts';
import { aligned, DamagedError, type SeriesBytes, type Shape } from './shape.ts';

/** All series in the order in which they lie. */
const seriesOf = (trace: Trace) => [
  trace.heartRateBpm,
  trace.speedMps,
  trace.gradeAdjustedSpeedMps,
  trace.altitudeM,
  trace.gradeRatio,
  trace.cadenceSpm,
  trace.movingS,
  trace.heartRateHistogramS,
];
const EVEN_SERIES = 7;

const widthOf = (count: number): number => aligned(count * Float32Array.BYTES_PER_ELEMENT);
const lengthOf = (count: number): number =>
  EVEN_SERIES * widthOf(count) + HISTOGRAM_SIZE * Float64Array.BYTES_PER_ELEMENT;

const isEven = (trace: Trace): boolean =>
  trace.stepS === STEP_S &&
  seriesOf(trace).every(({ length }, k) => length === (k < EVEN_SERIES ? trace.count : HISTOGRAM_SIZE));

/** Where a trace lies among the series. */
interface Where {
  readonly at: number;
  readonly count: number;
}

const loaded = ({ at, count }: Where, { get }: SeriesBytes): Trace => {
  const { buffer, byteOffset } = get();
  const width = widthOf(count);
  const nth = (k: number): Float32Array => new Float32Array(buffer, byteOffset + at + k * width, count);
  return {
    stepS: STEP_S,
    count,
    heartRateBpm: nth(0),
    speedMps: nth(1),
    gradeAdjustedSpeedMps: nth(2),
    altitudeM: nth(3),
    gradeRatio: nth(4),
    cadenceSpm: nth(5),
    movingS: nth(6),
    heartRateHistogramS: new Float64Array(buffer, byteOffset + at + EVEN_SERIES * width, HISTOGRAM_SIZE),
  };
};

/** Its series are fetched when one is asked for: most reports look into few traces of many. */
const fetched = (where: Where, series: SeriesBytes): Trace => {
  let whole: Trace | undefined;
  const all = (): Trace => {
    whole ??= loaded(where, series);
    return whole;
  };
  return {
    stepS: STEP_S,
    count: where.count,
    get heartRateBpm() {
      return all().heartRateBpm;
    },
    get speedMps() {
      return all().speedMps;
    },
    get gradeAdjustedSpeedMps() {
      return all().gradeAdjustedSpeedMps;
    },
    get altitudeM() {
      return all().altitudeM;
    },
    get gradeRatio() {
      return all().gradeRatio;
    },
    get cadenceSpm() {
      return all().cadenceSpm;
    },
    get movingS() {
      return all().movingS;
    },
    get heartRateHistogramS() {
      return all().heartRateHistogramS;
    },
  };
};

const whereOf = (json: unknown, lengthBytes: number): Where => {
  const [at, count]: readonly unknown[] = Array.isArray(json) ? json : [];
  const isWhole = Number.isSafeInteger(at) && Number.isSafeInteger(count);
  const where = { at: Number(at), count: Number(count) };
  const lies = where.at >= 0 && where.count >= 0 && where.at + lengthOf(where.count) <= lengthBytes;
  if (!isWhole || !lies || where.at !== aligned(where.at)) throw new DamagedError('expected a trace');
  return where;
};

/** A trace, bit for bit: in the JSON only where it lies and the number of its bins. */
export const traceShape: Shape<Trace> = {
  pack: (trace, { put }) => {
    if (!isEven(trace)) throw new DamagedError('expected series of one length');
    return [put(seriesOf(trace)), trace.count];
  },
  unpack: (json, { series }) => fetched(whereOf(json, series.lengthBytes), series),
};
