import type { Timeline } from './timeline.ts';

/**
 * One value for longer than this is a sensor that repeats itself. Tool default: the 60 s that other tools use are
 * reached by healthy hearts at a steady race pace (80 s in one of 90 recordings).
 */
const LONGEST_S = 90;
/**
 * The reading is looked at this often, however often the watch writes: a heart that is read more seldom is seen leaving its
 * value more seldom, and must not be taken for a stuck sensor because of that. Tool default, twice the usual 5 s.
 */
const LOOK_S = 10;
/** Readings further apart tell nothing of the time between; fewer equal ones than this are chance. Tool defaults. */
const FARTHEST_S = 30;
const FEWEST = 6;

const markFlat = (flat: Uint8Array, atS: Float64Array, stretchFrom: Int32Array, bpm: Float64Array): void => {
  let held = -1;
  let readings = 0;
  let lookS = 0;
  let from = -1;
  let fromReadings = 0;
  let fromS = 0;
  let marked = -1;
  // The last reading comes twice: what a reading says is seen from its own time until that of the next.
  for (let k = 0; k <= flat.length; k++) {
    const i = k < flat.length ? k : held;
    if (i < 0 || Number.isNaN(bpm[i]!)) continue;
    const untilS = held < 0 ? lookS : i > held ? Math.min(atS[i]!, atS[held]! + FARTHEST_S) : atS[held]! + LOOK_S;
    for (; lookS < untilS; lookS += LOOK_S) {
      if (from < 0 || bpm[held] !== bpm[from]) {
        from = held;
        fromReadings = readings;
        fromS = lookS;
      }
      if (lookS - fromS <= LONGEST_S || readings - fromReadings + 1 < FEWEST) continue;
      flat.fill(1, Math.max(from, marked + 1), held + 1);
      marked = held;
    }
    if (held < stretchFrom[i]! || atS[i]! - atS[held]! > FARTHEST_S) {
      from = -1;
      lookS = atS[i]!;
    }
    held = i;
    readings++;
  }
};

/** 1 for each reading inside a stay of more than 90 s at one value, as seen by a look every 10 s. */
export const flatLine = (clock: Timeline, bpm: Float64Array): Uint8Array => {
  const flat = new Uint8Array(clock.count);
  markFlat(flat, clock.atS, clock.stretchFrom, bpm);
  return flat;
};
