import { pickPoints } from './pick-points.ts';
import type { Points } from './raw-activity.ts';

/** Further than this from the middle point no run lasts: such a time is a fault of the clock. Tool default. */
const FARTHEST_S = 7 * 86_400;

/** Points in order of time, and what had to be done for it. */
export interface Ordered {
  readonly points: Points;
  /** Points dropped because they lie days away from the others. */
  readonly strayed: number;
  /** Points that stood before an earlier one. */
  readonly backward: number;
}

const countBackward = (timeS: Float64Array): number => {
  let backward = 0;
  for (let i = 1; i < timeS.length; i++) if (timeS[i]! < timeS[i - 1]!) backward++;
  return backward;
};

const spanS = (timeS: Float64Array): number => {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < timeS.length; i++) {
    if (timeS[i]! < first) first = timeS[i]!;
    if (timeS[i]! > last) last = timeS[i]!;
  }
  return last - first;
};

const withoutStrayed = (points: Points): Points => {
  const { timeS } = points;
  if (spanS(timeS) <= FARTHEST_S) return points;
  const middleS = Float64Array.from(timeS).sort()[timeS.length >> 1]!;
  const near = [...timeS.keys()].filter((i) => Math.abs(timeS[i]! - middleS) <= FARTHEST_S);
  return near.length === timeS.length ? points : pickPoints(points, near);
};

/** Drops points of a clock gone wild and sorts the others; points of one moment keep the file's order. */
export const orderPoints = (points: Points): Ordered => {
  const near = withoutStrayed(points);
  const strayed = points.timeS.length - near.timeS.length;
  const { timeS } = near;
  const backward = countBackward(timeS);
  if (backward === 0) return { points: near, strayed, backward };
  const indices = [...timeS.keys()].sort((a, b) => timeS[a]! - timeS[b]! || a - b);
  return { points: pickPoints(near, indices), strayed, backward };
};
