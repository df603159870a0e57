import type { Timeline } from './timeline.ts';

/**
 * One value for longer than this is a sensor that repeats itself. Tool default: the 60 s that other tools use are
 * reached by healthy hearts at a steady race pace (80 s in one of 90 recordings).
 */
const LONGEST_S = 90;
/** Readings must come at least this often, or the recorder has merely saved what did not change. Tool default. */
const DENSE_S = 6;

/** 1 for each reading inside a stay at exactly one value of more than 90 s, densely recorded. */
export const flatLine = (clock: Timeline, bpm: Float64Array): Uint8Array => {
  const flat = new Uint8Array(clock.count);
  let [from, last, marked] = [-1, -1, -1];
  for (let i = 0; i < clock.count; i++) {
    if (Number.isNaN(bpm[i]!)) continue;
    const goesOn = last >= clock.stretchFrom[i]! && bpm[i] === bpm[last] && clock.atS[i]! - clock.atS[last]! <= DENSE_S;
    if (!goesOn) from = i;
    if (clock.atS[i]! - clock.atS[from]! > LONGEST_S) {
      flat.fill(1, Math.max(from, marked + 1), i + 1);
      marked = i;
    }
    last = i;
  }
  return flat;
};
