import type { Points } from './raw-activity.ts';

/** Less is rounding. Tool default. */
const SLACK_M = 1;
/** A fall that one jump makes good within so many readings was a fault of these, not of the counter. Tool defaults. */
const LOOK_AHEAD = 5;
const JUMP_RATIO = 0.5;
/** A reading so far above both its neighbours is a fault. Tool default. */
const SPIKE_M = 200;
/** A counter that falls below this share of what it showed began anew; one that falls less goes on from there. Tool default. */
const ANEW_RATIO = 0.5;
/** Devices take back a few metres when the satellites correct them; these are run again within seconds. Tool default. */
const CORRECTION_M = 25;
/** Share of faults above which nothing of the counter is believed. Tool default. */
const FAULT_RATIO = 0.05;

/** A counter that never falls, and what had to be done for it. */
export interface Steadied {
  /** Undefined when the counter fell so often that it tells nothing. */
  readonly distanceM: Float64Array | undefined;
  /** Times it began anew with a lap, and the laps were added up. */
  readonly newLaps: number;
  /** Times it fell elsewhere, and readings taken out. */
  readonly faults: number;
}

/** Readings above `highM` follow the counter; `k` is the reading looked at, as shown by the device. */
interface Look {
  readonly shownM: readonly number[];
  readonly k: number;
  readonly highM: number;
}

const isSpike = ({ shownM, k, highM }: Look): boolean => {
  const next = shownM[k + 1];
  return next !== undefined && shownM[k]! - highM > SPIKE_M && next < shownM[k]! - SLACK_M && next >= highM - SLACK_M;
};

const isMadeGood = ({ shownM, k, highM }: Look): boolean => {
  const jumpM = JUMP_RATIO * (highM - shownM[k]!);
  for (let j = k + 1; j <= k + LOOK_AHEAD && j < shownM.length; j++) {
    if (shownM[j]! >= highM - SLACK_M && shownM[j]! - shownM[j - 1]! > jumpM) return true;
  }
  return false;
};

const isAnew = ({ shownM, k, highM }: Look): boolean => shownM[k]! < ANEW_RATIO * highM;

const isCorrection = (look: Look): boolean => look.highM - look.shownM[look.k]! <= CORRECTION_M && !isAnew(look);

/** What a reading is: one that goes on, one to leave out, or the first after a fall that stays. */
const judge = (look: Look): 'onward' | 'fault' | 'fall' => {
  const isFallen = look.shownM[look.k]! < look.highM - SLACK_M;
  if (!isFallen) return isSpike(look) ? 'fault' : 'onward';
  return isCorrection(look) || isMadeGood(look) ? 'fault' : 'fall';
};

const neverFalls = (distanceM: Float64Array): boolean => {
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < distanceM.length; i++) {
    if (distanceM[i]! < last) return false;
    if (!Number.isNaN(distanceM[i]!)) last = distanceM[i]!;
  }
  return true;
};

/** Undoes the falls of a counter: a restart with each lap, a correction, a wrong reading. */
export const steadyDistance = ({ lap, columns: { distanceM } }: Points): Steadied => {
  if (neverFalls(distanceM)) return { distanceM, newLaps: 0, faults: 0 };
  const known = [...distanceM.keys()].filter((i) => !Number.isNaN(distanceM[i]!));
  const shownM = known.map((i) => distanceM[i]!);
  const steady = distanceM.slice();
  let [offsetM, highM, newLaps, faults] = [0, shownM[0] ?? 0, 0, 0];
  for (const [k, i] of known.entries()) {
    const look = { shownM, k, highM: highM - offsetM };
    const reading = judge(look);
    if (reading === 'fall') {
      offsetM = isAnew(look) ? highM : highM - shownM[k]!;
      if (lap[known[k - 1]!] === lap[i]) faults++;
      else newLaps++;
    } else if (reading === 'fault') faults++;
    if (reading !== 'fault') highM = Math.max(highM, shownM[k]! + offsetM);
    steady[i] = reading === 'fault' ? Number.NaN : highM;
  }
  return { distanceM: faults > FAULT_RATIO * known.length ? undefined : steady, newLaps, faults };
};
