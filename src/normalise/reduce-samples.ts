import type { Samples } from '../core/activity.ts';
import { present } from '../core/present.ts';
import type { HeartRateTrust } from '../core/session.ts';
import type { Sport } from '../core/sport.ts';
import { isRun } from '../core/sport.ts';
import { LONGEST_TRACE_S, type Trace } from '../core/trace.ts';
import { highest } from '../numeric/highest.ts';
import { weightedMean } from '../numeric/weighted-mean.ts';
import { ascent } from './ascent.ts';
import { heldBins } from './bins.ts';
import { buildTrace } from './build-trace.ts';
import { type CleanHeartRate, cleanHeartRate } from './clean-heart-rate.ts';
import { distanceAlong } from './distance-along.ts';
import { flatLine } from './flat-line.ts';
import { grade } from './grade.ts';
import { heartRateTrust } from './heart-rate-trust.ts';
import { holdSeconds } from './hold-seconds.ts';
import { knownHeights } from './known-heights.ts';
import { type Movement, movement } from './moving.ts';
import { peakHeartRate } from './peak-heart-rate.ts';
import { flatWay, totalWhere } from './running-totals.ts';
import { type Timeline, timeline } from './timeline.ts';

/** A session's samples in numbers: summary and uniform trace. Absent = the samples do not tell. */
export interface Reduced {
  readonly trace?: Trace;
  readonly elapsedS?: number;
  /** Recording time: breaks and unmarked pauses taken out. */
  readonly durationS?: number;
  readonly movingS?: number;
  readonly distanceM?: number;
  readonly ascentM?: number;
  readonly descentM?: number;
  /** Over the recording time, standing included, as watches do. */
  readonly averageHeartRateBpm?: number;
  readonly maxHeartRateBpm?: number;
  readonly peakHeartRate30sBpm?: number;
  /** Without the seconds at no step at all. */
  readonly averageCadenceSpm?: number;
  readonly averageTemperatureC?: number;
  /** Over the moving time, on foot; absent for an outdoor run without heights. */
  readonly gradeAdjustedSpeedMps?: number;
  readonly heartRateTrust: HeartRateTrust;
}

const TOO_LONG = 'the recording lasts more than 72 h';

const last = (series: Float64Array): number => series.at(-1) ?? 0;

/** The breaks of the file together with the holes that turned out to be pauses. */
const withPauses = (marked: Timeline, samples: Samples, { recorded }: Movement): Timeline => {
  const breaks: number[] = [];
  for (let i = recorded.indexOf(0, 1); i > 0; i = recorded.indexOf(0, i + 1)) breaks.push(i);
  return breaks.every((i) => marked.stretchFrom[i] === i) ? marked : timeline({ ...samples, breaks });
};

/** Way and time, step by step and in all. */
const wayOf = (samples: Samples, sport: Sport) => {
  const marked = timeline(samples);
  const along = distanceAlong(marked, samples, sport);
  const move = movement(marked, along, samples.timerRanOn);
  const clock = withPauses(marked, samples, move);
  const alongM = totalWhere(along.stepM, move.moving);
  const altitudeM = knownHeights(clock, samples, sport, last(alongM));
  const isOnFoot = isRun(sport) || sport === 'walking' || sport === 'hiking';
  const gradeRatio = altitudeM === undefined ? undefined : grade(clock, alongM, altitudeM);
  return {
    clock,
    isKnown: move.isKnown,
    recordedS: totalWhere(clock.stepS, move.recorded),
    movingS: totalWhere(clock.stepS, move.moving),
    alongM,
    // What a slope costs was measured on runners.
    flatM: flatWay(alongM, isOnFoot ? gradeRatio : undefined),
    isGraded: isOnFoot && (gradeRatio !== undefined || sport === 'treadmill-running'),
    distanceM: last(totalWhere(along.stepM, move.covered)),
    altitudeM,
    gradeRatio,
  };
};
type Way = ReturnType<typeof wayOf>;

interface Heart {
  readonly clean: CleanHeartRate;
  readonly holdS: Float64Array;
  readonly averageBpm: number | undefined;
}

/** Seconds that each reading of a series stands for; worked out once for all series without a hole. */
type Holds = (series: Float64Array) => Float64Array;

const holdsOn = (clock: Timeline): Holds => {
  let wholeS: Float64Array | undefined;
  return (series) => {
    if (series.includes(Number.NaN)) return holdSeconds(clock, series);
    wholeS ??= holdSeconds(clock, series);
    return wholeS;
  };
};

const heartOf = (clock: Timeline, { heartRateBpm }: Samples, holds: Holds): Heart => {
  const clean = cleanHeartRate(clock, heartRateBpm ?? new Float64Array(clock.count).fill(Number.NaN));
  const holdS = holds(clean.bpm);
  return { clean, holdS, averageBpm: weightedMean(clean.bpm, holdS) };
};

/** Step rate, and the seconds that each reading stands for. */
interface Cadence {
  readonly spm: Float64Array;
  readonly holdS: Float64Array;
}

const cadenceOf = ({ cadenceSpm }: Samples, holds: Holds): Cadence | undefined =>
  cadenceSpm === undefined ? undefined : { spm: cadenceSpm, holdS: holds(cadenceSpm) };

const traceOf = (way: Way, heart: Heart, cadence: Cadence | undefined, sport: Sport): Trace => {
  const { alongM, flatM, ...parts } = way;
  return buildTrace({
    ...parts,
    ...(way.isKnown ? { alongM, flatM } : {}),
    sport,
    cadenceSpm: cadence?.spm,
    cadenceHoldS: cadence?.holdS,
    heartRateBpm: heart.clean.bpm,
    heartRateHoldS: heart.holdS,
  });
};

/** Share of each bin's readings in a stay at one value; nearly no recording has one, and then there is nothing to spread. */
const flatShareOf = ({ clock }: Way, { clean, holdS }: Heart, count: number): Float32Array => {
  const flat = flatLine(clock, clean.bpm);
  return flat.includes(1) ? heldBins(clock, new Float64Array(flat), holdS, count) : new Float32Array(count);
};

const trustOf = (way: Way, heart: Heart, trace: Trace | undefined, sport: Sport): HeartRateTrust => {
  const averageHeartRateBpm = heart.averageBpm;
  if (averageHeartRateBpm === undefined) return { verdict: 'none', unusableShare: 1, reasons: [] };
  if (trace === undefined) return { verdict: 'doubtful', unusableShare: 0, reasons: [TOO_LONG] };
  const flatShare = flatShareOf(way, heart, trace.count);
  return heartRateTrust({ trace, sport, clean: heart.clean, flatShare, averageHeartRateBpm });
};

const meanOf = (series: Float64Array | undefined, holds: Holds): number | undefined =>
  series === undefined ? undefined : weightedMean(series, holds(series));

const onlyPositive = (series: Float64Array): Float64Array => {
  let kept = series;
  for (let i = 0; i < series.length; i++) {
    if (!(series[i]! <= 0)) continue;
    if (kept === series) kept = series.slice();
    kept[i] = Number.NaN;
  }
  return kept;
};

/** Mean of the readings above zero; usually that is all of them. */
const meanTurning = ({ spm, holdS }: Cadence, holds: Holds): number | undefined => {
  const turning = onlyPositive(spm);
  return turning === spm ? weightedMean(spm, holdS) : meanOf(turning, holds);
};

const positive = (value: number): number | undefined => (value > 0 ? value : undefined);

/** Turns raw samples into the numbers and the trace that everything else works on. Never throws, whatever the samples hold. */
export const reduceSamples = (samples: Samples, sport: Sport): Reduced => {
  const way = wayOf(samples, sport);
  const { clock, isKnown } = way;
  const holds = holdsOn(clock);
  const heart = heartOf(clock, samples, holds);
  const cadence = cadenceOf(samples, holds);
  const elapsedS = last(clock.atS);
  const hasTrace = samples.count > 1 && elapsedS <= LONGEST_TRACE_S;
  const trace = hasTrace ? traceOf(way, heart, cadence, sport) : undefined;
  const movingS = last(way.movingS);
  const climb = trace === undefined ? undefined : ascent(trace.altitudeM, trace.stepS);
  return present<Reduced>({
    trace,
    elapsedS: positive(elapsedS),
    durationS: positive(last(way.recordedS)),
    movingS: isKnown ? movingS : undefined,
    distanceM: isKnown ? way.distanceM : undefined,
    ascentM: climb?.ascentM,
    descentM: climb?.descentM,
    averageHeartRateBpm: heart.averageBpm,
    maxHeartRateBpm: positive(highest(heart.clean.bpm)),
    peakHeartRate30sBpm: peakHeartRate(clock, heart.clean.bpm, heart.holdS),
    averageCadenceSpm: cadence === undefined ? undefined : meanTurning(cadence, holds),
    averageTemperatureC: meanOf(samples.temperatureC, holds),
    gradeAdjustedSpeedMps: way.isGraded && movingS > 0 && isKnown ? last(way.flatM) / movingS : undefined,
    heartRateTrust: trustOf(way, heart, trace, sport),
  });
};
