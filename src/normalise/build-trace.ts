import type { Sport } from '../core/sport.ts';
import { STEP_S, type Trace } from '../core/trace.ts';
import { binCount, binEdges, growthBins, heldBins, slidingBins, speedBins } from './bins.ts';
import { heartRateHistogram } from './heart-rate-histogram.ts';
import type { Timeline } from './timeline.ts';

/** What a trace is made of: cleaned series by sample, and running totals. */
export interface TraceParts {
  readonly clock: Timeline;
  readonly sport: Sport;
  readonly recordedS: Float64Array;
  readonly movingS: Float64Array;
  /** Way, and way on the flat that costs the same; absent when nothing tells movement. */
  readonly alongM?: Float64Array;
  readonly flatM?: Float64Array;
  readonly altitudeM: Float64Array | undefined;
  readonly gradeRatio: Float64Array | undefined;
  readonly cadenceSpm: Float64Array | undefined;
  readonly cadenceHoldS: Float64Array | undefined;
  /** Heart rate free of artefacts, and the seconds that each reading stands for. */
  readonly heartRateBpm: Float64Array;
  readonly heartRateHoldS: Float64Array;
}

const unknown = (count: number): Float32Array => new Float32Array(count).fill(Number.NaN);

/** A treadmill's incline is in no file, so its runs count as level. */
const gradeBins = ({ clock, sport, gradeRatio }: TraceParts, speedMps: Float32Array): Float32Array => {
  if (gradeRatio !== undefined) return slidingBins(clock, gradeRatio, speedMps.length);
  return sport === 'treadmill-running' ? speedMps.map((mps) => mps * 0) : unknown(speedMps.length);
};

/** The uniform grid of a session. */
export const buildTrace = (parts: TraceParts): Trace => {
  const { clock, alongM, flatM, altitudeM, cadenceSpm, cadenceHoldS, heartRateBpm, heartRateHoldS } = parts;
  const count = binCount(clock.atS.at(-1) ?? 0);
  const edges = binEdges(clock, count);
  const movingS = growthBins(edges, parts.movingS);
  const recordedS = growthBins(edges, parts.recordedS);
  const speedOf = (wayM: Float64Array | undefined): Float32Array =>
    wayM === undefined ? unknown(count) : speedBins(growthBins(edges, wayM), movingS, recordedS);
  const speedMps = speedOf(alongM);
  return {
    stepS: STEP_S,
    count,
    heartRateBpm: heldBins(clock, heartRateBpm, heartRateHoldS, count),
    speedMps,
    gradeAdjustedSpeedMps: speedOf(flatM),
    altitudeM: altitudeM === undefined ? unknown(count) : slidingBins(clock, altitudeM, count),
    gradeRatio: gradeBins(parts, speedMps),
    cadenceSpm:
      cadenceSpm === undefined || cadenceHoldS === undefined
        ? unknown(count)
        : heldBins(clock, cadenceSpm, cadenceHoldS, count),
    movingS,
    heartRateHistogramS: heartRateHistogram(heartRateBpm, heartRateHoldS),
  };
};
