import type { Samples } from '../core/activity.ts';
import type { Sport } from '../core/sport.ts';
import { haversineM } from '../numeric/haversine-m.ts';
import { runningTotal } from '../numeric/running-total.ts';
import { span } from '../numeric/span.ts';
import { fillHoles } from './fill-holes.ts';
import { fastestMps, goodFixes } from './good-fixes.ts';
import { LONGEST_HOLD_S } from './hold-seconds.ts';
import { ROUGH_RATIO, roughWay } from './rough-way.ts';
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
  /**
   * Speed over a window of so many seconds around each sample at either end of a wanted step, without the wandering of a
   * standing receiver.
   */
  readonly speedOver: (windowS: number, wanted: Uint8Array) => Float64Array;
}

const onlyGood = (series: Float64Array, good: Uint8Array): Float64Array => {
  if (!good.includes(0)) return series;
  const kept = series.slice();
  for (let i = 0; i < kept.length; i++) if (good[i] === 0) kept[i] = Number.NaN;
  return kept;
};

/** Longitudes made continuous over the date line. */
const unwrapped = (lonDeg: Float64Array): Float64Array => {
  if (span(lonDeg) <= 180) return lonDeg;
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

/** Where the runner was at each sample, as far as the receiver is to be believed. */
interface Places {
  readonly good: Uint8Array;
  readonly lat: Float64Array;
  readonly lon: Float64Array;
}

const placesOf = (clock: Timeline, samples: Samples, sport: Sport): Places | undefined => {
  const { latDeg, lonDeg } = samples;
  if (latDeg === undefined || lonDeg === undefined) return undefined;
  const good = goodFixes(clock, samples, sport);
  return {
    good,
    lat: fillHoles(clock, onlyGood(latDeg, good), Number.POSITIVE_INFINITY),
    lon: fillHoles(clock, unwrapped(onlyGood(lonDeg, good)), Number.POSITIVE_INFINITY),
  };
};

const isInside = (clock: Timeline, i: number): boolean => clock.stretchFrom[i] !== i;

const byPositions = (clock: Timeline, { good, lat, lon }: Places): Along => {
  const stepM = new Float64Array(clock.count);
  let lastGood = 0;
  for (let i = 1; i < clock.count; i++) {
    const metres = isInside(clock, i) ? haversineM(lat[i - 1]!, lon[i - 1]!, lat[i]!, lon[i]!) : 0;
    if (metres > 0) stepM[i] = metres;
    // The straight line to a place that only the receiver has jumped to is no part of the way.
    if (good[i] === 2) stepM.fill(0, lastGood + 1, i + 1);
    if (good[i]! > 0) lastGood = i;
  }
  const metres = straightMetres(lat, lon);
  return { from: 'positions', stepM, speedOver: (windowS, wanted) => speedOver(clock, windowS, metres, wanted) };
};

const ofSteps = (clock: Timeline, from: Along['from'], stepM: Float64Array): Along => ({
  from,
  stepM,
  speedOver: (windowS, wanted) => speedOver(clock, windowS, totalMetres(runningTotal(stepM)), wanted),
});

/** A counter that is silent at first began at nothing when the recording did. */
const fromZero = (distanceM: Float64Array): Float64Array => {
  if (distanceM.length === 0 || !Number.isNaN(distanceM[0]!)) return distanceM;
  const counted = distanceM.slice();
  counted[0] = 0;
  return counted;
};

/** Steps of a counter: nothing where it falls back, the step by positions where it is silent. */
const countSteps = (
  stepM: Float64Array,
  atS: Float64Array,
  counted: Float64Array,
  fastest: number,
  positionsM: Float64Array | undefined,
): void => {
  for (let i = 1; i < stepM.length; i++) {
    const metres = counted[i]! - counted[i - 1]!;
    if (Number.isNaN(metres)) stepM[i] = positionsM?.[i] ?? 0;
    else if (metres > 0 && metres <= CATCH_UP_M + fastest * (atS[i]! - atS[i - 1]!)) stepM[i] = metres;
  }
};

/** Steps of the device's own counter; nothing where it falls back (a new lap, a fault), by position where it is silent. */
const byDevice = (
  clock: Timeline,
  { distanceM }: Samples,
  sport: Sport,
  positions: () => Along | undefined,
): Along | undefined => {
  if (distanceM === undefined) return undefined;
  const counted = fillHoles(clock, fromZero(distanceM), Number.POSITIVE_INFINITY);
  const silentM = counted.includes(Number.NaN) ? positions()?.stepM : undefined;
  const stepM = new Float64Array(clock.count);
  countSteps(stepM, clock.atS, counted, fastestMps(sport), silentM);
  return ofSteps(clock, 'device', stepM);
};

const bySpeed = (clock: Timeline, { speedMps }: Samples): Along | undefined => {
  if (speedMps === undefined) return undefined;
  const speed = fillHoles(clock, speedMps, LONGEST_HOLD_S);
  const stepM = new Float64Array(clock.count);
  for (let i = 1; i < clock.count; i++) {
    const metres = ((speed[i - 1]! + speed[i]!) / 2) * clock.stepS[i]!;
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

const isNear = (deviceM: number, positionsM: number): boolean =>
  deviceM >= DEVICE_LOW * positionsM && deviceM <= DEVICE_HIGH * positionsM;

/** True when the way over a plane tells already that both agree, as it nearly always does: a great circle takes its time. */
const surelyAgree = (
  { stretchFrom }: Timeline,
  device: Along,
  { good, lat, lon }: Places,
  samples: Samples,
): boolean => {
  const roughM = good.includes(2) ? Number.POSITIVE_INFINITY : roughWay(stretchFrom, lat, lon);
  if (!(roughM > 0)) return false;
  const deviceM = sumOf(located(samples, device.stepM));
  return isNear(deviceM, roughM / ROUGH_RATIO) && isNear(deviceM, roughM * ROUGH_RATIO);
};

/** Compared where there are positions: a receiver may find itself late, and the counter has run by the stride till then. */
const agree = (device: Along, positions: Along | undefined, samples: Samples): boolean => {
  const byPositionsM = positions === undefined ? 0 : total(positions);
  if (byPositionsM === 0) return total(device) > 0;
  return isNear(sumOf(located(samples, device.stepM)), byPositionsM);
};

/**
 * Distance from sample to sample: the device's own counter when it agrees with the positions (or there are none), else
 * the positions, else the device's speed.
 */
export const distanceAlong = (clock: Timeline, samples: Samples, sport: Sport): Along => {
  const places = placesOf(clock, samples, sport);
  let exact: Along | undefined;
  const positions = (): Along | undefined => {
    if (places !== undefined) exact ??= byPositions(clock, places);
    return exact;
  };
  const device = byDevice(clock, samples, sport, positions);
  if (device !== undefined && places !== undefined && surelyAgree(clock, device, places, samples)) return device;
  const placed = positions();
  if (device !== undefined && agree(device, placed, samples)) return device;
  if (placed !== undefined && total(placed) > 0) return placed;
  const speed = bySpeed(clock, samples);
  if (speed !== undefined) return speed;
  return placed ?? ofSteps(clock, 'nothing', new Float64Array(clock.count));
};
