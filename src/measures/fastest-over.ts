import type { Stretch } from './stretch.ts';

/** Forgives the rounding of summed bins. */
const ALMOST = 1 - 1e-9;

/** Quickest stretch that begins at an edge of the bins. */
const fromEdges = (way: Float64Array, leastM: number): { from: number; bins: number } | undefined => {
  let best: { from: number; bins: number } | undefined;
  for (let from = 0, to = 1; to < way.length; from++) {
    while (to < way.length && way[to]! - way[from]! < leastM) to++;
    if (to === way.length) break;
    const restM = way[from]! + leastM - way[to - 1]!;
    const bins = to - 1 - from + restM / (way[to]! - way[to - 1]!);
    if (best === undefined || bins < best.bins) best = { from, bins };
  }
  return best;
};

/** Quickest stretch that ends at an edge of the bins. */
const toEdges = (way: Float64Array, leastM: number): { from: number; bins: number } | undefined => {
  let best: { from: number; bins: number } | undefined;
  for (let to = 1, from = 0; to < way.length; to++) {
    if (way[to]! < leastM) continue;
    while (way[to]! - way[from + 1]! >= leastM) from++;
    const start = from + (way[to]! - leastM - way[from]!) / (way[from + 1]! - way[from]!);
    if (best === undefined || to - start < best.bins) best = { from: start, bins: to - start };
  }
  return best;
};

/**
 * The quickest stretch of `distanceM` metres in a way given at the edges of bins of `stepS` seconds; undefined where the
 * way is shorter. Exact for a way that runs in straight lines from edge to edge: the quickest stretch then begins or
 * ends at an edge. Linear in the number of bins.
 */
export const fastestOver = (way: Float64Array, stepS: number, distanceM: number): Stretch | undefined => {
  const leastM = ALMOST * distanceM;
  const begun = fromEdges(way, leastM);
  const ended = toEdges(way, leastM);
  if (begun === undefined || ended === undefined) return undefined;
  const best = ended.bins < begun.bins ? ended : begun;
  return { fromS: best.from * stepS, durationS: best.bins * stepS, distanceM };
};
