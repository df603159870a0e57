import type { Samples } from '../core/activity.ts';
import type { Sport } from '../core/sport.ts';
import { span } from '../numeric/span.ts';
import { fillHoles } from './fill-holes.ts';
import { LONGEST_HOLD_S } from './hold-seconds.ts';
import type { Timeline } from './timeline.ts';

/** Over this much way even a flat road changes its height: one height throughout is a placeholder. Tool default. */
const LEVEL_M = 1000;

/** Heights that mean something: not on a treadmill, and not one placeholder for a run of `wayM` metres. Holes of 30 s are bridged. */
export const knownHeights = (
  clock: Timeline,
  { altitudeM }: Samples,
  sport: Sport,
  wayM: number,
): Float64Array | undefined => {
  if (altitudeM === undefined || sport === 'treadmill-running') return undefined;
  if (wayM > LEVEL_M && !(span(altitudeM) > 0)) return undefined;
  return fillHoles(clock, altitudeM, LONGEST_HOLD_S);
};
