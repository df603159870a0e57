import type { Turn } from '../core/session-measures.ts';
import type { Trace } from '../core/trace.ts';
import { timeAbove } from './time-above.ts';

/** What a lasting crossing is. Tool defaults. */
export const TURNING_POINT = {
  /** Heart rate is averaged over this long before it is held against the cap: a single high beat turns nothing. */
  smoothingS: 30,
  /** A crossing lasts when heart rate stays up this long. */
  lastingS: 120,
  /** Hysteresis: below the cap by more than this counts as having come down again. */
  releaseBpm: 3,
} as const;

/** Mean heart rate of the bins from `from` to `to` (exclusive); NaN when none of them knows it. */
const meanBetween = (heartRateBpm: Float32Array, from: number, to: number): number => {
  let sum = 0;
  let count = 0;
  for (let i = Math.max(0, from); i < Math.min(heartRateBpm.length, to); i++) {
    if (Number.isNaN(heartRateBpm[i]!)) continue;
    sum += heartRateBpm[i]!;
    count++;
  }
  return count === 0 ? Number.NaN : sum / count;
};

const smoothed = ({ heartRateBpm, stepS, count }: Trace): Float32Array => {
  const reach = Math.round(TURNING_POINT.smoothingS / stepS / 2);
  const mean = new Float32Array(count);
  for (let i = 0; i < count; i++) mean[i] = meanBetween(heartRateBpm, i - reach, i + reach + 1);
  return mean;
};

/** First bin of a stay above `capBpm` of at least `TURNING_POINT.lastingS` that is not left by more than the hysteresis; -1 without one. */
const firstLastingCrossing = (heartRateBpm: Float32Array, capBpm: number, stepS: number): number => {
  let begin = -1;
  for (let i = 0; i < heartRateBpm.length; i++) {
    const bpm = heartRateBpm[i]!;
    if (begin < 0 && bpm > capBpm) begin = i;
    else if (begin >= 0 && bpm < capBpm - TURNING_POINT.releaseBpm) begin = -1;
    if (begin >= 0 && (i + 1 - begin) * stepS >= TURNING_POINT.lastingS) return begin;
  }
  return -1;
};

/**
 * The first lasting crossing of a heart-rate cap: 30 s mean above it, then not 3 bpm below it for at least two minutes.
 * `atS` is moving time. Undefined when heart rate never stays above.
 */
export const turningPoint = (trace: Trace, capBpm: number): Turn | undefined => {
  const bin = firstLastingCrossing(smoothed(trace), capBpm, trace.stepS);
  if (bin < 0) return undefined;
  let atS = 0;
  let distanceM = 0;
  for (let i = 0; i < bin; i++) {
    atS += trace.movingS[i]!;
    if (trace.speedMps[i]! > 0) distanceM += trace.speedMps[i]! * trace.movingS[i]!;
  }
  const aboveCapS = timeAbove(trace.heartRateHistogramS, capBpm);
  return distanceM > 0 ? { atS, distanceM, aboveCapS } : { atS, aboveCapS };
};
