import type { Samples } from '../core/activity.ts';
import type { Sport } from '../core/sport.ts';
import { fillHoles } from './fill-holes.ts';
import { LONGEST_HOLD_S } from './hold-seconds.ts';
import type { Timeline } from './timeline.ts';

/** Over this much way even a flat road changes its height: one height throughout is a placeholder. Tool default. */
const LEVEL_M = 1000;

const isLevel = (altitudeM: Float64Array): boolean => {
  const firstM = altitudeM.find((heightM) => !Number.isNaN(heightM));
  return firstM === undefined || altitudeM.every((heightM) => heightM === firstM || Number.isNaN(heightM));
};

/** Heights that mean something: not on a treadmill, and not one placeholder for a run of `wayM` metres. Holes of 30 s are bridged. */
export const knownHeights = (
  clock: Timeline,
  { altitudeM }: Samples,
  sport: Sport,
  wayM: number,
): Float64Array | undefined => {
  if (altitudeM === undefined || sport === 'treadmill-running') return undefined;
  if (wayM > LEVEL_M && isLevel(altitudeM)) return undefined;
  return fillHoles(clock, altitudeM, LONGEST_HOLD_S);
};
