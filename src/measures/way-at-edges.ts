import type { Trace } from '../core/trace.ts';

/**
 * Metres since the start at each edge of the bins, `count + 1` values, for one of the trace's two speeds. Time passes
 * over pauses and holes without adding to the way: an effort that holds one is slower for it, never quicker.
 */
export const wayAtEdges = ({ count, movingS }: Trace, speedMps: Float32Array): Float64Array => {
  const way = new Float64Array(count + 1);
  let total = 0;
  for (let i = 0; i < count; i++) {
    const metres = speedMps[i]! * movingS[i]!;
    if (metres > 0) total += metres;
    way[i + 1] = total;
  }
  return way;
};
