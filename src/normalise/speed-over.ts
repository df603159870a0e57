import { haversineM } from '../numeric/haversine-m.ts';
import type { Timeline } from './timeline.ts';

/** Share of the way from sample `i - 1` to sample `i` that has passed at `s`; 1 at and after sample `i`. */
const shareAt = (atS: Float64Array, i: number, s: number): number => {
  const stepS = atS[i]! - atS[i - 1]!;
  return stepS > 0 ? Math.min(1, Math.max(0, (s - atS[i - 1]!) / stepS)) : 1;
};

/** Metres in a straight line between two moments; each given as the sample after it and the share of the step before. */
type Metres = (from: number, fromShare: number, to: number, toShare: number) => number;

const between = (series: Float64Array, i: number, share: number): number =>
  series[i - 1]! + share * (series[i]! - series[i - 1]!);

/** Straight line between the places at two moments: going to and fro on one spot comes out as standing. */
export const straightMetres =
  (latDeg: Float64Array, lonDeg: Float64Array): Metres =>
  (from, fromShare, to, toShare) =>
    haversineM(
      between(latDeg, from, fromShare),
      between(lonDeg, from, fromShare),
      between(latDeg, to, toShare),
      between(lonDeg, to, toShare),
    );

/** Difference of a running total at two moments. */
export const totalMetres =
  (totalM: Float64Array): Metres =>
  (from, fromShare, to, toShare) =>
    between(totalM, to, toShare) - between(totalM, from, fromShare);

/**
 * Speed over a window of `windowS` seconds around each sample at either end of a wanted step, cut at the ends of its
 * stretch; NaN elsewhere, where a place is unknown or the stretch is a single sample.
 */
export const speedOver = (clock: Timeline, windowS: number, metres: Metres, wanted: Uint8Array): Float64Array => {
  const { atS, count, stretchFrom, stretchTo } = clock;
  const speedMps = new Float64Array(count).fill(Number.NaN);
  let [from, to] = [1, 1];
  for (let i = 0; i < count; i++) {
    const first = stretchFrom[i]!;
    const last = stretchTo[i]!;
    if (first === last || (wanted[i] !== 1 && wanted[i + 1] !== 1)) continue;
    const beginS = Math.max(atS[first]!, atS[i]! - windowS / 2);
    const endS = Math.min(atS[last]!, atS[i]! + windowS / 2);
    from = Math.max(from, first + 1);
    to = Math.max(to, first + 1);
    while (from < last && atS[from]! <= beginS) from++;
    while (to < last && atS[to]! < endS) to++;
    const overS = endS - beginS;
    if (overS > 0) speedMps[i] = metres(from, shareAt(atS, from, beginS), to, shareAt(atS, to, endS)) / overS;
  }
  return speedMps;
};
