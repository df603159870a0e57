import { exceeds, fallsShort } from '../core/compare.ts';
import type { Trace } from '../core/trace.ts';
import { DRIFT_LIMITS } from './drift-limits.ts';

/** What a run must bring for the course of its pace to be told, and what a progression is. Tool defaults. */
export const COURSE_LIMITS = {
  /** Of moving, left out: everybody gets going. */
  warmUpS: 5 * 60,
  leastS: 10 * 60,
  leastProgressionS: 20 * 60,
  /** The last quarter over the first. */
  fasterRatio: 1.08,
  /** A quarter may fall short of the one before by this much. */
  slackRatio: 0.01,
  /** Heart rate of the last quarter over the first, bpm. */
  risingBpm: 5,
} as const;

const LIMITS = COURSE_LIMITS;

/** How even a run was, and what its quarters were like. */
export interface PaceCourse {
  /** Coefficient of variation of the one-minute means of the grade-adjusted speed. */
  readonly spreadRatio: number;
  readonly isSteady: boolean;
  readonly isProgression: boolean;
  /** Of the quarters of the moving time after the warm-up; heart rate NaN where unknown. */
  readonly quarters: readonly Quarter[];
}

export interface Quarter {
  readonly speedMps: number;
  readonly heartRateBpm: number;
}

const movingBins = (trace: Trace): readonly number[] => {
  const bins: number[] = [];
  let movedS = 0;
  for (let i = 0; i < trace.count; i++) {
    movedS += trace.movingS[i]!;
    if (trace.movingS[i]! > 0 && movedS > LIMITS.warmUpS) bins.push(i);
  }
  return bins;
};

const speedAt = ({ gradeAdjustedSpeedMps, speedMps }: Trace, i: number): number =>
  Number.isNaN(gradeAdjustedSpeedMps[i]!) ? speedMps[i]! : gradeAdjustedSpeedMps[i]!;

const pieceOf = (trace: Trace, bins: readonly number[]): Quarter => {
  let [seconds, metres, beats, heardS] = [0, 0, 0, 0];
  for (const i of bins) {
    const s = trace.movingS[i]!;
    const mps = speedAt(trace, i);
    if (!Number.isNaN(mps)) {
      seconds += s;
      metres += mps * s;
    }
    if (trace.heartRateBpm[i]! > 0) {
      beats += trace.heartRateBpm[i]! * s;
      heardS += s;
    }
  }
  return { speedMps: metres / seconds, heartRateBpm: beats / heardS };
};

const cut = (bins: readonly number[], pieces: number): readonly (readonly number[])[] =>
  Array.from({ length: pieces }, (_, k) =>
    bins.slice(Math.floor((k * bins.length) / pieces), Math.floor(((k + 1) * bins.length) / pieces)),
  );

const spreadOf = (trace: Trace, bins: readonly number[]): number => {
  const minutes = cut(bins, Math.max(1, Math.floor((bins.length * trace.stepS) / 60)));
  const speeds = minutes.map((piece) => pieceOf(trace, piece).speedMps).filter(Number.isFinite);
  const mean = speeds.reduce((sum, mps) => sum + mps, 0) / speeds.length;
  return Math.sqrt(speeds.reduce((sum, mps) => sum + (mps - mean) ** 2, 0) / speeds.length) / mean;
};

const isProgression = (quarters: readonly Quarter[]): boolean => {
  const [first, last] = [quarters[0]!, quarters.at(-1)!];
  const rises = quarters.every(
    ({ speedMps }, k) => k === 0 || !fallsShort(speedMps, (1 - LIMITS.slackRatio) * quarters[k - 1]!.speedMps),
  );
  const isFaster = !fallsShort(last.speedMps, LIMITS.fasterRatio * first.speedMps);
  return rises && isFaster && !fallsShort(last.heartRateBpm, first.heartRateBpm + LIMITS.risingBpm);
};

/** Undefined for a run with less than ten minutes of moving after the warm-up, or without a speed. */
export const paceCourse = (trace: Trace): PaceCourse | undefined => {
  const bins = movingBins(trace);
  if (bins.length * trace.stepS < LIMITS.leastS) return undefined;
  const spreadRatio = spreadOf(trace, bins);
  if (Number.isNaN(spreadRatio)) return undefined;
  const quarters = cut(bins, 4).map((piece) => pieceOf(trace, piece));
  return {
    spreadRatio,
    isSteady: !exceeds(spreadRatio, DRIFT_LIMITS.steadyRatio),
    isProgression: bins.length * trace.stepS >= LIMITS.leastProgressionS && isProgression(quarters),
    quarters,
  };
};
