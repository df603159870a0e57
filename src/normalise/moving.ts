import { highest } from '../numeric/highest.ts';
import { nthSmallest } from '../numeric/nth-smallest.ts';
import type { Along } from './distance-along.ts';
import type { Timeline } from './timeline.ts';

/**
 * Slower than this is standing, m/s. Tool default: of 0.3, 0.8 and 1.2 m/s this comes nearest to the moving time and
 * the grade-adjusted pace of a large platform (median 0.3 % off), because walked hills stay in.
 */
const STANDING_MPS = 0.3;
/** The long window sees through the wandering of a standing receiver, the short one keeps the edges of a stop sharp. Tool defaults. */
const LONG_S = 10;
const SHORT_S = 4;
/** A step longer than this is a hole in the recording, unless the device records that seldom. Tool defaults. */
const HOLE_S = 30;
const HOLE_STEPS = 4;
/** Never longer than this, however seldom it records. Tool default. */
const LONGEST_HOLE_S = 120;
/**
 * Phone recorders that save a point every so many metres fall silent while the runner stands, with the timer running.
 * They are known by steps hardly ever shorter than the usual one, at uneven times. Tool defaults, from 70 files.
 */
const BY_WAY_RATIO = 0.75;
const EVEN_SHARE = 0.92;
const EVEN_WITHIN_S = 0.25;
/** Their silence ends with a whole step and not with many; up to so long it is standing. Tool defaults. */
const WHOLE_STEP_RATIO = 0.9;
const FEW_STEPS = 4;
const LONGEST_SILENCE_S = 300;
/** The device's own counter ran on through a hole if it grew at no less than this share of the usual speed. Tool default. */
const HOLE_SPEED_RATIO = 0.5;

/** What the step that ends at each sample is. */
export interface Movement {
  /** 1 where the device was recording: no break, no pause without trace. */
  readonly recorded: Uint8Array;
  readonly moving: Uint8Array;
  /** 1 where the way counts: moving, the step that ends a silence, or whatever the device itself has counted. */
  readonly covered: Uint8Array;
  /** False when nothing tells movement: then all but the marked breaks is taken as recorded and moving. */
  readonly isKnown: boolean;
}

const longestStep = (clock: Timeline): number =>
  Math.min(LONGEST_HOLE_S, Math.max(HOLE_S, HOLE_STEPS * clock.typicalS));

/** Faster than this at every step, nobody stands in any window, however it is rounded. */
const SURELY_MOVING_MPS = 1.001 * STANDING_MPS;

const isSlow = (stepM: number, stepS: number): boolean => !(stepM >= SURELY_MOVING_MPS * stepS && stepS > 0);

const LONG_AGO_S = Number.NEGATIVE_INFINITY;

const markBehindSlow = (atS: Float64Array, stepS: Float64Array, stepM: Float64Array, near: Uint8Array): void => {
  let slowS = LONG_AGO_S;
  for (let i = 1; i < near.length; i++) {
    if (isSlow(stepM[i]!, stepS[i]!)) slowS = atS[i]!;
    if (atS[i - 1]! <= slowS + LONG_S / 2) near[i] = 1;
  }
};

const markBeforeSlow = (atS: Float64Array, stepS: Float64Array, stepM: Float64Array, near: Uint8Array): void => {
  let slowS = Number.POSITIVE_INFINITY;
  for (let i = near.length - 1; i > 0; i--) {
    if (isSlow(stepM[i]!, stepS[i]!)) slowS = atS[i - 1]!;
    if (atS[i]! >= slowS - LONG_S / 2) near[i] = 1;
  }
};

/** 1 for each step whose windows reach into a slow one: everywhere else the runner moves, whatever the windows. */
const nearSlow = ({ atS, stepS, count }: Timeline, stepM: Float64Array): Uint8Array => {
  const near = new Uint8Array(count);
  markBehindSlow(atS, stepS, stepM, near);
  if (near.includes(1)) markBeforeSlow(atS, stepS, stepM, near);
  return near;
};

/** 1 for each step that is to be looked at through windows. Positions always are: the runner may go to and fro. */
const doubtful = (clock: Timeline, { from, stepM }: Along): Uint8Array =>
  from === 'positions' ? new Uint8Array(clock.count).fill(1) : nearSlow(clock, stepM);

const isFast = (long: Float64Array, short: Float64Array, i: number): boolean =>
  (long[i - 1]! + long[i]!) / 2 >= STANDING_MPS && (short[i - 1]! + short[i]!) / 2 >= STANDING_MPS;

/** In a step longer than the windows they see what comes before and after it as well, so it must speak for itself. */
const isLongStand = (stepS: number, stepM: number): boolean => stepS > LONG_S && stepM < STANDING_MPS * stepS;

/** Takes back from `moving` the steps in which the runner stood. */
const takeOutStanding = (clock: Timeline, along: Along, moving: Uint8Array): void => {
  const wanted = doubtful(clock, along);
  if (!wanted.includes(1)) return;
  const long = along.speedOver(LONG_S, wanted);
  const short = along.speedOver(SHORT_S, wanted);
  for (let i = 1; i < clock.count; i++) {
    if (wanted[i] === 1 && (!isFast(long, short, i) || isLongStand(clock.stepS[i]!, along.stepM[i]!))) moving[i] = 0;
  }
};

/** Steps too long to have been recorded, breaks aside. */
const holesOf = (clock: Timeline): readonly number[] => {
  const { stepS } = clock;
  const holeS = longestStep(clock);
  const holes: number[] = [];
  if (highest(stepS) <= holeS) return holes;
  for (let i = 1; i < stepS.length; i++) if (stepS[i]! > holeS) holes.push(i);
  return holes;
};

const classify = (clock: Timeline, along: Along, holes: readonly number[]): Movement => {
  const isKnown = along.from !== 'nothing';
  const recorded = new Uint8Array(clock.count).fill(1, 1);
  for (const i of clock.starts) recorded[i] = 0;
  for (const i of holes) recorded[i] = 0;
  const moving = recorded.slice();
  if (isKnown) takeOutStanding(clock, along, moving);
  const covered = along.from === 'device' ? new Uint8Array(clock.count).fill(1, 1) : moving.slice();
  return { recorded, moving, covered, isKnown };
};

const usualSpeed = (clock: Timeline, { stepM }: Along, moving: Uint8Array): number => {
  let [metres, seconds] = [0, 0];
  for (let i = 1; i < clock.count; i++) {
    if (moving[i] === 0) continue;
    metres += stepM[i]!;
    seconds += clock.stepS[i]!;
  }
  return metres / seconds;
};

const isEven = ({ atS, count, typicalS }: Timeline): boolean => {
  let even = 0;
  for (let i = 1; i < count; i++) if (Math.abs(atS[i]! - atS[i - 1]! - typicalS) <= EVEN_WITHIN_S) even++;
  return even > EVEN_SHARE * (count - 1);
};

/** Range of ways after which a recorder by way breaks its silence; undefined for one that saves by time. */
const silenceWay = (clock: Timeline, { from, stepM }: Along): readonly [number, number] | undefined => {
  if (from !== 'positions') return undefined;
  const steps = stepM.slice(1);
  const shortM = nthSmallest(steps, Math.floor(steps.length * 0.1))!;
  const usualM = nthSmallest(steps, steps.length >> 1)!;
  const isByWay = shortM >= BY_WAY_RATIO * usualM && !isEven(clock);
  return isByWay ? [WHOLE_STEP_RATIO * shortM, FEW_STEPS * usualM] : undefined;
};

/**
 * Which steps were recorded and which of them moved. A hole in the recording is a pause that the file does not mark: its
 * time and way do not count, for runners do move on while their watch rests (in
 * recordings with a counter of their own, every hole crossed at a running speed was such a pause). Three exceptions: a
 * device whose timer is known to have run on, one whose own counter did, and a recorder by way, which is silent while the
 * runner stands.
 */
export const movement = (clock: Timeline, along: Along, timerRanOn = false): Movement => {
  const holes = along.from === 'nothing' || timerRanOn ? [] : holesOf(clock);
  const move = classify(clock, along, holes);
  if (holes.length === 0) return move;
  const runningMps = Math.max(STANDING_MPS, HOLE_SPEED_RATIO * usualSpeed(clock, along, move.moving));
  const [leastM, mostM] = silenceWay(clock, along) ?? [Number.POSITIVE_INFINITY, 0];
  for (const i of holes) {
    const holeS = clock.stepS[i]!;
    const stepM = along.stepM[i]!;
    const isSilence = stepM >= leastM && stepM <= mostM && holeS <= LONGEST_SILENCE_S;
    const isCounted = along.from === 'device' && stepM >= runningMps * holeS;
    if (isSilence || isCounted) move.recorded[i] = 1;
    if (isCounted) move.moving[i] = 1;
    if (isSilence) move.covered[i] = 1;
  }
  return move;
};
