import type { Timeline } from './timeline.ts';

/** Length of the window: a single high reading is no maximum. Tool default. */
const WINDOW_S = 30;
/** Rounding of clocks must not cost a window. */
const SLACK_S = 1e-6;

/** Minus infinity without a full window. */
const highestMean = (atS: Float64Array, bpm: Float64Array, holdS: Float64Array): number => {
  let beats = 0;
  let coveredS = 0;
  let peak = Number.NEGATIVE_INFINITY;
  let tail = 0;
  for (let i = 0; i < bpm.length; i++) {
    if (holdS[i] === 0) continue;
    beats += bpm[i]! * holdS[i]!;
    coveredS += holdS[i]!;
    const endS = atS[i]! + holdS[i]!;
    // Leave what lies wholly before the window; its first reading may stick out and is cut below.
    while (tail < i && atS[tail]! + holdS[tail]! <= endS - WINDOW_S) {
      if (holdS[tail]! > 0) {
        beats -= bpm[tail]! * holdS[tail]!;
        coveredS -= holdS[tail]!;
      }
      tail++;
    }
    const overhangS = holdS[tail]! > 0 ? Math.max(0, endS - WINDOW_S - atS[tail]!) : 0;
    if (coveredS - overhangS < WINDOW_S - SLACK_S) continue;
    peak = Math.max(peak, (beats - overhangS * bpm[tail]!) / (coveredS - overhangS));
  }
  return peak;
};

/**
 * Highest mean heart rate over 30 s in which every second is covered by a reading; undefined without such a window.
 * `bpm` is free of artefacts already (NaN), `holdS` the seconds that each reading stands for.
 */
export const peakHeartRate = (clock: Timeline, bpm: Float64Array, holdS: Float64Array): number | undefined => {
  const peak = highestMean(clock.atS, bpm, holdS);
  return peak > 0 ? peak : undefined;
};
