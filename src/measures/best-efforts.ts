import type { Trace } from '../core/trace.ts';
import { farthestIn } from './farthest-in.ts';
import { fastestOver } from './fastest-over.ts';
import type { Stretch } from './stretch.ts';
import { wayAtEdges } from './way-at-edges.ts';

/** Distances of the best times, metres. A receiver's error weighs too much on shorter ones. Tool default. */
export const BEST_TIME_DISTANCES_M = [3000, 5000, 8000, 10_000, 15_000, 21_097.5, 30_000, 42_195] as const;
/** Durations of the best distances, seconds: 2 to 20 min, the range of the critical-speed model. */
export const BEST_DISTANCE_DURATIONS_S = [120, 180, 240, 300, 360, 480, 600, 720, 900, 1200] as const;

/** How a heart rate is said to have ended: the mean of the effort's last half minute. Tool default. */
const END_S = 30;
/** Heart rate must be known for this share of an effort. Tool default. */
const KNOWN_SHARE = 0.9;
/** Pieces whose speed must be near the mean of an effort that was run evenly. Tool default. */
const PIECE_S = 30;

/** The best stretch of a run over a distance or a duration; `distanceM` is grade-adjusted, `alongM` the way itself. */
export interface BestEffort extends Stretch {
  readonly alongM: number;
  /** Over the whole effort and its last half minute; absent where too little is known. */
  readonly averageHeartRateBpm?: number;
  readonly endHeartRateBpm?: number;
  /** Speeds of the slowest and the fastest 30 s over the mean speed, grade-adjusted. */
  readonly slowestRatio: number;
  readonly fastestRatio: number;
}

const meanHeartRate = ({ heartRateBpm }: Trace, from: number, to: number): number | undefined => {
  let [sum, known] = [0, 0];
  for (let i = from; i < to; i++) {
    if (!(heartRateBpm[i]! > 0)) continue;
    sum += heartRateBpm[i]!;
    known++;
  }
  return known > 0 && known >= KNOWN_SHARE * (to - from) ? sum / known : undefined;
};

const wayAt = (way: Float64Array, edge: number): number => {
  const below = Math.min(way.length - 1, Math.floor(edge));
  const above = Math.min(way.length - 1, below + 1);
  return way[below]! + (way[above]! - way[below]!) * (edge - below);
};

const spread = (flat: Float64Array, from: number, to: number, bins: number): readonly [number, number] => {
  const mean = (wayAt(flat, to) - wayAt(flat, from)) / (to - from);
  let [slowest, fastest] = [Number.POSITIVE_INFINITY, 0];
  for (let at = from; at + bins <= to; at += bins) {
    const ratio = (wayAt(flat, at + bins) - wayAt(flat, at)) / bins / mean;
    slowest = Math.min(slowest, ratio);
    fastest = Math.max(fastest, ratio);
  }
  return [slowest, fastest];
};

/** Finds the best efforts of one trace. */
export interface EffortFinder {
  /** Quickest over the standard distances, as far as the way goes. */
  readonly overDistances: () => readonly BestEffort[];
  /** Farthest in the standard durations, as far as the recording goes. */
  readonly inDurations: () => readonly BestEffort[];
}

/**
 * Rolling best efforts over a trace, by grade-adjusted speed, so that a mile downhill is no best mile; where heights
 * are unknown the ground counts as level. Stops inside an effort count as time.
 */
export const bestEfforts = (trace: Trace): EffortFinder => {
  const flat = wayAtEdges(trace, trace.gradeAdjustedSpeedMps);
  const along = wayAtEdges(trace, trace.speedMps);
  const { stepS } = trace;
  const described = (stretch: Stretch): BestEffort => {
    const from = stretch.fromS / stepS;
    const to = from + stretch.durationS / stepS;
    const [first, last] = [Math.floor(from), Math.min(trace.count, Math.ceil(to - 1e-6))];
    const averageHeartRateBpm = meanHeartRate(trace, first, last);
    const endHeartRateBpm = meanHeartRate(trace, Math.max(first, last - END_S / stepS), last);
    const [slowestRatio, fastestRatio] = spread(flat, from, to, PIECE_S / stepS);
    return {
      ...stretch,
      alongM: wayAt(along, to) - wayAt(along, from),
      ...(averageHeartRateBpm !== undefined && { averageHeartRateBpm }),
      ...(endHeartRateBpm !== undefined && { endHeartRateBpm }),
      slowestRatio,
      fastestRatio,
    };
  };
  const known = (stretches: readonly (Stretch | undefined)[]): BestEffort[] =>
    stretches.filter((stretch) => stretch !== undefined && stretch.distanceM > 0).map((stretch) => described(stretch!));
  return {
    overDistances: () => known(BEST_TIME_DISTANCES_M.map((distanceM) => fastestOver(flat, stepS, distanceM))),
    inDurations: () => known(BEST_DISTANCE_DURATIONS_S.map((durationS) => farthestIn(flat, stepS, durationS))),
  };
};
