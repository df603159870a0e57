import { dropStraightLines } from './drop-straight-lines.ts';
import type { Timeline } from './timeline.ts';

/** No runner's heart beats slower or faster, bpm. Tool default. */
const LOWEST_BPM = 30;
const HIGHEST_BPM = 230;
/** A heart does not change its rate faster than this, bpm per second. Tool default. */
const FASTEST_CHANGE = 20;
/** A jump that is taken back within this time was a spike; one that stays is a new level. Tool default. */
const SPIKE_S = 10;

export interface CleanHeartRate {
  /** Readings, with artefacts taken out (NaN). */
  readonly bpm: Float64Array;
  /** Readings taken out. */
  readonly impossible: number;
  readonly spikes: number;
  /** Jumps that stayed: a strap that finds or loses the heart. */
  readonly jumps: number;
  /** Seconds of it that were drawn and not measured, taken out. */
  readonly drawnS: number;
}

/** Index at which a jump from `from` has come back, -1 when it does not within the spike time. */
const returnOf = (atS: Float64Array, bpm: Float64Array, from: number, to: number): number => {
  for (let i = to + 1; i < bpm.length && atS[i]! - atS[to]! <= SPIKE_S; i++) {
    if (Math.abs(bpm[i]! - bpm[from]!) <= FASTEST_CHANGE) return i;
  }
  return -1;
};

/** Next reading behind `start` to which the one before it has jumped; -1 where none is. */
const nextJump = (atS: Float64Array, stretchFrom: Int32Array, bpm: Float64Array, start: number): number => {
  let last = start;
  for (let i = start + 1; i < bpm.length; i++) {
    if (Number.isNaN(bpm[i]!)) continue;
    const changeBpm = last >= stretchFrom[i]! ? Math.abs(bpm[i]! - bpm[last]!) : 0;
    if (changeBpm > FASTEST_CHANGE && changeBpm > FASTEST_CHANGE * (atS[i]! - atS[last]!)) return i;
    last = i;
  }
  return -1;
};

const isImpossible = (bpm: number): boolean => bpm < LOWEST_BPM || bpm > HIGHEST_BPM;

const countImpossible = (bpm: Float64Array): number => {
  let impossible = 0;
  for (let i = 0; i < bpm.length; i++) if (isImpossible(bpm[i]!)) impossible++;
  return impossible;
};

const lastKnown = (bpm: Float64Array, before: number): number => {
  let i = before - 1;
  while (Number.isNaN(bpm[i]!)) i--;
  return i;
};

/** Heart rate without impossible readings, short spikes and lines that an app has drawn; the given series itself where it has none. */
export const cleanHeartRate = (clock: Timeline, heartRateBpm: Float64Array): CleanHeartRate => {
  const { atS, stretchFrom } = clock;
  const impossible = countImpossible(heartRateBpm);
  let bpm = impossible === 0 ? heartRateBpm : heartRateBpm.map((value) => (isImpossible(value) ? Number.NaN : value));
  let [spikes, jumps, last] = [0, 0, -1];
  for (;;) {
    const jump = nextJump(atS, stretchFrom, bpm, last);
    if (jump < 0) return { impossible, spikes, jumps, ...dropStraightLines(clock, bpm) };
    const back = returnOf(atS, bpm, lastKnown(bpm, jump), jump);
    last = Math.max(back, jump);
    if (back < 0) jumps++;
    if (back >= 0 && bpm === heartRateBpm) bpm = bpm.slice();
    for (let k = jump; k < back; k++) {
      if (!Number.isNaN(bpm[k]!)) spikes++;
      bpm[k] = Number.NaN;
    }
  }
};
