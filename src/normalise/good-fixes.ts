import type { Samples } from '../core/activity.ts';
import type { Sport } from '../core/sport.ts';
import { haversineM } from '../numeric/haversine-m.ts';
import type { Timeline } from './timeline.ts';

/** Faster than this between two places is a jump of the receiver: on foot the best sprinters reach 12 m/s. Tool defaults. */
const FASTEST_MPS: Readonly<Record<Sport, number>> = {
  running: 12,
  'trail-running': 12,
  'treadmill-running': 12,
  walking: 12,
  hiking: 12,
  swimming: 12,
  strength: 12,
  cycling: 35,
  other: 100,
};
/** Positions scatter by this much without being wrong. Tool default. */
const SCATTER_M = 15;
/** Metres of a degree, a little more than on any great circle of the mean sphere, so that rounding cannot tell. */
const LONGEST_DEGREE_M = 111_200;
/** So many jumped positions in a row that agree with each other are believed: the ones before were the wrong ones. Tool default. */
const CONVINCING = 5;

export const fastestMps = (sport: Sport): number => FASTEST_MPS[sport];

const canReach = (latDeg: Float64Array, lonDeg: Float64Array, from: number, to: number, mostM: number): boolean => {
  // By the corner of meridian and parallel it is never shorter: nearly always that is near enough.
  const cornerDeg = Math.abs(latDeg[to]! - latDeg[from]!) + Math.abs(lonDeg[to]! - lonDeg[from]!);
  if (cornerDeg * LONGEST_DEGREE_M <= mostM) return true;
  return haversineM(latDeg[from]!, lonDeg[from]!, latDeg[to]!, lonDeg[to]!) <= mostM;
};

const markGood = (
  good: Uint8Array,
  atS: Float64Array,
  stretchFrom: Int32Array,
  latDeg: Float64Array,
  lonDeg: Float64Array,
  limitMps: number,
): void => {
  let last = -1;
  let doubted = -1;
  let agreeing = 0;
  for (let i = 0; i < good.length; i++) {
    if (Number.isNaN(latDeg[i]!) || Number.isNaN(lonDeg[i]!)) continue;
    const isStart = last < stretchFrom[i]!;
    if (isStart || canReach(latDeg, lonDeg, last, i, SCATTER_M + limitMps * (atS[i]! - atS[last]!))) {
      good[i] = 1;
      last = i;
      agreeing = 0;
      continue;
    }
    const isAgreed =
      agreeing > 0 && canReach(latDeg, lonDeg, doubted, i, SCATTER_M + limitMps * (atS[i]! - atS[doubted]!));
    agreeing = isAgreed ? agreeing + 1 : 1;
    doubted = i;
    if (agreeing < CONVINCING) continue;
    good[i] = 2;
    last = i;
    agreeing = 0;
  }
};

/**
 * Which positions to believe: 1 = a good fix. A position that could be reached from the last good one only by flying is
 * left out; after five that agree with each other the new place is taken as true, and 2 marks the first fix there: the
 * way to it is not part of the run.
 */
export const goodFixes = (clock: Timeline, { latDeg, lonDeg }: Samples, sport: Sport): Uint8Array => {
  const { atS, count, stretchFrom } = clock;
  const good = new Uint8Array(count);
  if (latDeg !== undefined && lonDeg !== undefined)
    markGood(good, atS, stretchFrom, latDeg, lonDeg, FASTEST_MPS[sport]);
  return good;
};
