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

const isJump = (clock: Timeline, changeBpm: number, from: number, to: number): boolean =>
  changeBpm > FASTEST_CHANGE * Math.max(1, clock.atS[to]! - clock.atS[from]!);

/** Index at which a jump from `from` has come back, -1 when it does not within the spike time. */
const returnOf = (clock: Timeline, bpm: Float64Array, from: number, to: number): number => {
  for (let i = to + 1; i < clock.count && clock.atS[i]! - clock.atS[to]! <= SPIKE_S; i++) {
    if (Math.abs(bpm[i]! - bpm[from]!) <= FASTEST_CHANGE) return i;
  }
  return -1;
};

const isImpossible = (bpm: number): boolean => bpm < LOWEST_BPM || bpm > HIGHEST_BPM;

const countImpossible = (bpm: Float64Array): number => {
  let impossible = 0;
  for (let i = 0; i < bpm.length; i++) if (isImpossible(bpm[i]!)) impossible++;
  return impossible;
};

/** Heart rate without impossible readings, short spikes and lines that an app has drawn; the given series itself where it has none. */
export const cleanHeartRate = (clock: Timeline, heartRateBpm: Float64Array): CleanHeartRate => {
  const impossible = countImpossible(heartRateBpm);
  let bpm = impossible === 0 ? heartRateBpm : heartRateBpm.map((value) => (isImpossible(value) ? Number.NaN : value));
  let [last, spikes, jumps] = [-1, 0, 0];
  for (let i = 0; i < clock.count; i++) {
    if (Number.isNaN(bpm[i]!)) continue;
    const changeBpm = last >= clock.stretchFrom[i]! ? Math.abs(bpm[i]! - bpm[last]!) : 0;
    if (changeBpm > FASTEST_CHANGE && isJump(clock, changeBpm, last, i)) {
      const back = returnOf(clock, bpm, last, i);
      if (back < 0) jumps++;
      if (bpm === heartRateBpm) bpm = bpm.slice();
      for (let k = i; k < back; k++) {
        if (!Number.isNaN(bpm[k]!)) spikes++;
        bpm[k] = Number.NaN;
      }
      if (back >= 0) i = back;
    }
    last = i;
  }
  return { impossible, spikes, jumps, ...dropStraightLines(clock, bpm) };
};
