import type { Trace } from '../core/trace.ts';

/** Means over a third of the moving time. */
export interface Third {
  readonly gradeAdjustedSpeedMps: number;
  /** NaN where no bin of the third knows it. */
  readonly heartRateBpm: number;
}

interface Sums {
  seconds: number;
  metres: number;
  heartS: number;
  beats: number;
}

const meansOf = ({ seconds, metres, heartS, beats }: Sums): Third => ({
  gradeAdjustedSpeedMps: metres / seconds,
  heartRateBpm: beats / heartS,
});

const usedBins = (trace: Trace, skipS: number): number[] => {
  const bins: number[] = [];
  let passedS = 0;
  for (let i = 0; i < trace.count; i++) {
    passedS += trace.movingS[i]!;
    if (passedS > skipS && trace.gradeAdjustedSpeedMps[i]! > 0 && trace.movingS[i]! > 0) bins.push(i);
  }
  return bins;
};

/** The moving time after its first `skipS` seconds in three equal parts; undefined when less than `leastS` is left. */
export const thirds = (
  trace: Trace,
  skipS: number,
  leastS: number,
): readonly [first: Third, second: Third, last: Third] | undefined => {
  const bins = usedBins(trace, skipS);
  const totalS = bins.reduce((sum, i) => sum + trace.movingS[i]!, 0);
  if (totalS < leastS) return undefined;
  const sums = [0, 1, 2].map((): Sums => ({ seconds: 0, metres: 0, heartS: 0, beats: 0 }));
  let passedS = 0;
  for (const i of bins) {
    const s = trace.movingS[i]!;
    const part = sums[Math.min(2, Math.floor((3 * passedS) / totalS))]!;
    passedS += s;
    part.seconds += s;
    part.metres += trace.gradeAdjustedSpeedMps[i]! * s;
    if (!(trace.heartRateBpm[i]! > 0)) continue;
    part.heartS += s;
    part.beats += trace.heartRateBpm[i]! * s;
  }
  const [first, second, last] = sums.map(meansOf);
  return [first!, second!, last!];
};
