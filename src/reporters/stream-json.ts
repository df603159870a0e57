import type { Trace } from '../core/trace.ts';
import type { StreamJson } from './schemas/session-schema.ts';

/** Half the digits that a Float32 has, and as many as it takes at most to tell it from its neighbours. */
const FEW_DECIMALS = 1000;
const LEAST_DIGITS = 6;
const MOST_DIGITS = 9;

/** The shortest decimal that reads back as the same Float32; null for NaN. */
const shortest = (value: number): number | null => {
  if (!Number.isFinite(value)) return null;
  const short = Math.round(value * FEW_DECIMALS) / FEW_DECIMALS;
  if (Math.fround(short) === value) return short + 0;
  for (let digits = LEAST_DIGITS; digits < MOST_DIGITS; digits++) {
    const decimal = Number(value.toPrecision(digits));
    if (Math.fround(decimal) === value) return decimal;
  }
  return Number(value.toPrecision(MOST_DIGITS));
};

const bins = (series: Float32Array): (number | null)[] => Array.from(series, shortest);

const histogram = (secondsByBpm: Float64Array): Record<string, number> => {
  const counted: Record<string, number> = {};
  for (const [bpm, seconds] of secondsByBpm.entries()) if (seconds > 0) counted[bpm] = seconds;
  return counted;
};

/** A trace so that every number of it can be read back: null = nothing known in that bin. */
export const streamJson = (trace: Trace): StreamJson => ({
  stepS: trace.stepS,
  heartRateBpm: bins(trace.heartRateBpm),
  speedMps: bins(trace.speedMps),
  gradeAdjustedSpeedMps: bins(trace.gradeAdjustedSpeedMps),
  altitudeM: bins(trace.altitudeM),
  gradeRatio: bins(trace.gradeRatio),
  cadenceSpm: bins(trace.cadenceSpm),
  movingS: bins(trace.movingS),
  heartRateHistogramS: histogram(trace.heartRateHistogramS),
});
