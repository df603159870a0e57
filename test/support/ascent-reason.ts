import type { Recording } from './corpus-runs.ts';

/** How near an ascent must be: 10 % or 10 m. */
export const isNearAscent = (oursM: number | undefined, statedM: number): boolean =>
  Math.abs((oursM ?? Number.NaN) - statedM) <= Math.max(10, 0.1 * statedM);

/** Turns that were tried, and those between which the ones of watches lie, m. */
const STEP_M = 0.1;
const MOST_M = 50;
const USUAL_M = { least: 1, most: 5 } as const;

/** The heights of a run that are known, as means of 5 s. */
export const knownHeights = ({ reduced }: Recording): readonly number[] =>
  Array.from(reduced.trace?.altitudeM ?? []).filter((height) => !Number.isNaN(height));

/** Ascent as `ascent` counts it, for a turn of any height. */
export const climbed = (heights: readonly number[], turnM: number): number => {
  let [sumM, low, high] = [0, heights[0]!, heights[0]!];
  let isClimbing = false;
  for (const height of heights) {
    if (isClimbing) high = Math.max(high, height);
    else low = Math.min(low, height);
    if (isClimbing && high - height >= turnM) {
      sumM += high - low;
      [isClimbing, low] = [false, height];
    } else if (!isClimbing && height - low >= turnM) [isClimbing, high] = [true, height];
  }
  return isClimbing ? sumM + high - low : sumM;
};

/** Why a stated ascent is not ours, by rule. */
export type AscentReason =
  | 'agrees'
  | 'the heights are no measurement'
  | 'a turn of another usual height gives it'
  | 'its own heights rise more than that however they are counted, or less'
  | 'it would have to leave out climbs of more than 5 m, or count the noise';

/** Of a run that states an ascent. */
export const ascentReason = (run: Recording): AscentReason => {
  const { activity, reduced } = run;
  const statedM = activity.facts.ascentM!;
  if (isNearAscent(reduced.ascentM, statedM)) return 'agrees';
  const heights = knownHeights(run);
  if (heights.length < 2) return 'the heights are no measurement';
  const turns = Array.from({ length: MOST_M / STEP_M }, (_, i) => (i + 1) * STEP_M);
  const fitting = turns.filter((turnM) => isNearAscent(climbed(heights, turnM), statedM));
  if (fitting.length === 0) return 'its own heights rise more than that however they are counted, or less';
  return fitting.some((turnM) => turnM >= USUAL_M.least && turnM <= USUAL_M.most)
    ? 'a turn of another usual height gives it'
    : 'it would have to leave out climbs of more than 5 m, or count the noise';
};
