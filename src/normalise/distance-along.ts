import type { Samples } from '../core/activity.ts';
import type { Sport } from '../core/sport.ts';
import { haversineM } from '../numeric/haversine-m.ts';
import { runningTotal } from '../numeric/running-total.ts';
import { fillHoles } from './fill-holes.ts';
import { fastestMps, goodFixes } from './good-fixes.ts';
import { LONGEST_HOLD_S } from './hold-seconds.ts';
import { speedOver, straightMetres, totalMetres } from './speed-over.ts';
import type { Timeline } from './timeline.ts';

/** A device's own distance is believed when it lies within these ratios of the one by positions. Tool defaults. */
const DEVICE_LOW = 0.7;
const DEVICE_HIGH = 1.4;
/** A counter may catch up by so much in one step after it has lost its satellites. Tool default. */
const CATCH_UP_M = 200;

/** Metres covered from each sample to the next, before anything is said about standing and moving. */
export interface Along {
  readonly from: 'device' | 'positions' | 'speed' | 'nothing';
  /** Metres of the step that ends at each sample; over breaks only what the device itself has counted. */
  readonly stepM: Float64Array;
  /** Speed over a window of so many seconds around each sample, without the wandering of a standing receiver. */
  readonly speedOver: (windowS: number) => Float64Array;
}

const onlyGood = (series: Float64Array, good: Uint8Array): Float64Array => {
  const kept = series.slice();
  for (let i = 0; i < kept.length; i++) if (good[i] === 0) kept[i] = Number.NaN;
  return kept;
};

/** Longitudes made continuous over the date line. */
const unwrapped = (lonDeg: Float64Array): Float64Array => {
  const result = lonDeg.slice();
  let last = Number.NaN;
  for (let i = 0; i < result.length; i++) {
    if (Number.isNaN(result[i]!)) continue;
    while (result[i]! - last > 180) result[i]! -= 360;
    while (last - result[i]! > 180) result[i]! += 360;
    last = result[i]!;
  }
  return result;
};

const isInside = (clock: Timeline, i: number): boolean => clock.stretchFrom[i] !== i;

const byPositions = (clock: Timeline, samples: Samples, sport: Sport): Along | undefined => {
  const { latDeg, lonDeg } = samples;
  if (latDeg === undefined || lonDeg === undefined) return undefined;
  const good = goodFixes(clock, samples, sport);
  const lat = fillHoles(clock, onlyGood(latDeg, good), Number.POSITIVE_INFINITY);
  const lon = fillHoles(clock, unwrapped(onlyGood(lonDeg, good)), Number.POSITIVE_INFINITY);
  const stepM = new Float64Array(clock.count);
  let lastGood = 0;
  for (let i = 1; i < clock.count; i++) {
    const metres = isInside(clock, i) ? haversineM(lat[i - 1]!, lon[i - 1]!, lat[i]!, lon[i]!) : 0;
    if (metres > 0) stepM[i] = metres;
    // The straight line to a place that only the receiver has jumped to is no part of the way.
    if (good[i] === 2) stepM.fill(0, lastGood + 1, i + 1);
    if (good[i]! > 0) lastGood = i;
  }
  return { from: 'positions', stepM, speedOver: (windowS) => speedOver(clock, windowS, straightMetres(lat, lon)) };
};

const ofSteps = (clock: Timeline, from: Along['from'], stepM: Float64Array): Along => {
  const metres = totalMetres(runningTotal(stepM));
  return { from, stepM, speedOver: (windowS) => speedOver(clock, windowS, metres) };
};

/** A counter that is silent at first began at nothing when the recording did. */
const fromZero = (distanceM: Float64Array): Float64Array => {
  if (distanceM.length === 0 || !Number.isNaN(distanceM[0]!)) return distanceM;
  const counted = distanceM.slice();
  counted[0] = 0;
  return counted;
};

/** Steps of a counter: nothing where it falls back, the step by positions where it is silent. */
const countedSteps = (
  { atS, count }: Timeline,
  counted: Float64Array,
  fastest: number,
  positionsM: Float64Array | undefined,
): Float64Array => {
  const stepM = new Float64Array(count);
  for (let i = 1; i < count; i++) {
    const metres = counted[i]! - counted[i - 1]!;
    const mostM = CATCH_UP_M + fastest * (atS[i]! - atS[i - 1]!);
    if (Number.isNaN(metres)) stepM[i] = positionsM?.[i] ?? 0;
    else if (metres > 0 && metres <= mostM) stepM[i] = metres;
  }
  return stepM;
};

/** Steps of the device's own counter; nothing where it falls back (a new lap, a fault), by position where it is silent. */
const byDevice = (
  clock: Timeline,
  { distanceM }: Samples,
  sport: Sport,
  positions: Along | undefined,
): Along | undefined => {
  if (distanceM === undefined) return undefined;
  const counted = fillHoles(clock, fromZero(distanceM), Number.POSITIVE_INFINITY);
  return ofSteps(clock, 'device', countedSteps(clock, counted, fastestMps(sport), positions?.stepM));
};

const bySpeed = (clock: Timeline, { speedMps }: Samples): Along | undefined => {
  if (speedMps === undefined) return undefined;
  const speed = fillHoles(clock, speedMps, LONGEST_HOLD_S);
  const stepM = new Float64Array(clock.count);
  for (let i = 1; i < clock.count; i++) {
    const metres = ((speed[i - 1]! + speed[i]!) / 2) * (clock.atS[i]! - clock.atS[i - 1]!);
    if (isInside(clock, i) && metres > 0) stepM[i] = metres;
  }
  return ofSteps(clock, 'speed', stepM);
};

const total = ({ stepM }: Along): number => sumOf(stepM);

const sumOf = (metres: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < metres.length; i++) sum += metres[i]!;
  return sum;
};

/** The part of a recording from its first to its last position. */
const located = ({ latDeg, lonDeg }: Samples, stepM: Float64Array): Float64Array => {
  const isKnown = (lat: number, i: number): boolean => !Number.isNaN(lat + (lonDeg?.[i] ?? Number.NaN));
  const first = latDeg?.findIndex(isKnown) ?? -1;
  return first < 0 ? stepM.subarray(0, 0) : stepM.subarray(first + 1, latDeg!.findLastIndex(isKnown) + 1);
};

/** Compared where there are positions: a receiver may find itself late, and the counter has run by the stride till then. */
const agree = (device: Along, positions: Along | undefined, samples: Samples): boolean => {
  const byPositionsM = positions === undefined ? 0 : total(positions);
  if (byPositionsM === 0) return total(device) > 0;
  const byDeviceM = sumOf(located(samples, device.stepM));
  return byDeviceM >= DEVICE_LOW * byPositionsM && byDeviceM <= DEVICE_HIGH * byPositionsM;
};

/**
 * Distance from sample to sample: the device's own counter when it agrees with the positions (or there are none), else
 * the positions, else the device's speed.
 */
export const distanceAlong = (clock: Timeline, samples: Samples, sport: Sport): Along => {
  const positions = byPositions(clock, samples, sport);
  const device = byDevice(clock, samples, sport, positions);
  if (device !== undefined && agree(device, positions, samples)) return device;
  if (positions !== undefined && total(positions) > 0) return positions;
  const speed = bySpeed(clock, samples);
  if (speed !== undefined) return speed;
  return positions ?? ofSteps(clock, 'nothing', new Float64Array(clock.count));
};
