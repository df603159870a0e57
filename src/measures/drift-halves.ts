import type { DriftHalf } from '../core/session-measures.ts';
import type { Trace } from '../core/trace.ts';

/** Speed and heart rate over the bins, each weighted by moving time. */
const meanOf = (trace: Trace, bins: readonly number[], from: number, to: number): DriftHalf => {
  let [seconds, metres, beats] = [0, 0, 0];
  for (let k = from; k < to; k++) {
    const i = bins[k]!;
    const s = trace.movingS[i]!;
    seconds += s;
    metres += trace.gradeAdjustedSpeedMps[i]! * s;
    beats += trace.heartRateBpm[i]! * s;
  }
  return { heartRateBpm: beats / seconds, gradeAdjustedSpeedMps: metres / seconds };
};

/** Number of the bins after which half of their moving time has passed. */
const middleOf = (trace: Trace, bins: readonly number[]): number => {
  let total = 0;
  for (const i of bins) total += trace.movingS[i]!;
  let passed = 0;
  for (let k = 0; k < bins.length; k++) {
    passed += trace.movingS[bins[k]!]!;
    if (passed >= total / 2) return k + 1;
  }
  return bins.length;
};

/** The two halves, by moving time, of these bins of a trace. */
export const driftHalves = (trace: Trace, bins: readonly number[]): readonly [DriftHalf, DriftHalf] => {
  const middle = middleOf(trace, bins);
  return [meanOf(trace, bins, 0, middle), meanOf(trace, bins, middle, bins.length)];
};

/** Speed per heart beat lost from the first half to the second, as a share of the first. */
export const efficiencyLost = ([first, second]: readonly [DriftHalf, DriftHalf]): number => {
  const [one, two] = [first, second].map((half) => half.gradeAdjustedSpeedMps / half.heartRateBpm) as [number, number];
  return (one - two) / one;
};
