import { flatDistanceM } from '../flat-distance-m.ts';
import type { Points, RawLap } from './raw-activity.ts';
import { stepsOf, usualStep } from './steps.ts';

/** A timer may run ahead of the points by so much, for watches drop points but not seconds. Tool defaults. */
const LONGER_RATIO = 1.1;
const SHORTER_RATIO = 0.8;
const SLACK_S = 60;
/** Steps up to this long, or up to so many usual ones, are recording and no pause. Tool defaults. */
const RECORDING_S = 5;
const RECORDING_STEPS = 3;
/** Laps may add up to so much less or more than the points cover; pauses and lost satellites make less of a difference. Tool defaults. */
const LESS_RATIO = 0.5;
const MORE_RATIO = 2;
const SLACK_M = 200;

/** Laps without the totals that the points contradict, and why. */
export interface Believed {
  readonly laps: readonly RawLap[];
  readonly doubts: readonly string[];
}

const sumOf = (laps: readonly RawLap[], fact: 'totalS' | 'distanceM'): number =>
  laps.reduce((total, lap) => total + (lap[fact] ?? Number.NaN), 0);

/** The first lap may have begun a while before its first point. */
const leadS = (laps: readonly RawLap[], points: Points): number => {
  const first = laps[points.lap[0]!];
  const seconds = points.timeS[0]! - (first?.startS ?? Number.NaN);
  return seconds > 0 && seconds <= (first?.totalS ?? 0) ? seconds : 0;
};

const doubtOfTotal = (laps: readonly RawLap[], points: Points): string | undefined => {
  const totalS = sumOf(laps, 'totalS');
  if (totalS === 0) return undefined;
  const stepS = stepsOf(points.timeS);
  const spanS = points.timeS.at(-1)! - points.timeS[0]! + leadS(laps, points);
  const longestS = Math.max(RECORDING_S, RECORDING_STEPS * usualStep(stepS));
  const recordedS = stepS.filter((seconds) => seconds <= longestS).reduce((total, seconds) => total + seconds, 0);
  const isTooLong = totalS > LONGER_RATIO * spanS + SLACK_S;
  const isTooShort = totalS < SHORTER_RATIO * recordedS - SLACK_S;
  if (!isTooLong && !isTooShort) return undefined;
  return `the laps add up to ${Math.round(totalS)} s, but their points ${isTooLong ? 'span' : 'hold'} ${Math.round(isTooLong ? spanS : recordedS)} s: laps' times not used`;
};

const metresByPositions = ({ columns: { latDeg, lonDeg } }: Points): number => {
  let [metres, last] = [0, -1];
  for (let i = 0; i < latDeg.length; i++) {
    const isPlaced = !Number.isNaN(latDeg[i]!) && !Number.isNaN(lonDeg[i]!);
    if (isPlaced && last >= 0) metres += flatDistanceM(latDeg[last]!, lonDeg[last]!, latDeg[i]!, lonDeg[i]!);
    if (isPlaced) last = i;
  }
  return metres;
};

/** Metres that the points cover, by their counter, else by their positions; NaN when they tell neither. */
const metresOf = (points: Points): number => {
  const counted = points.columns.distanceM.filter((metres) => !Number.isNaN(metres));
  if (counted.length > 1) return counted.at(-1)! - counted[0]!;
  return points.columns.latDeg.every(Number.isNaN) ? Number.NaN : metresByPositions(points);
};

const doubtOfDistance = (laps: readonly RawLap[], points: Points): string | undefined => {
  const distanceM = sumOf(laps, 'distanceM');
  if (distanceM === 0) return undefined;
  const metres = metresOf(points);
  const isNear = Math.abs(distanceM - metres) <= SLACK_M;
  // Not `>` turned round: an unknown distance makes NaN, and NaN contradicts nothing.
  const isFar = distanceM < LESS_RATIO * metres || distanceM > MORE_RATIO * metres;
  if (isNear || !isFar) return undefined;
  return `the laps add up to ${Math.round(distanceM)} m, but their points cover ${Math.round(metres)} m: laps' distances not used`;
};

/**
 * Takes out the laps' times or distances when they contradict the points. Laps without any point
 * are not held against them, and a sum of 0 is an unmeasured one, which contradicts nothing.
 */
export const believedLaps = (laps: readonly RawLap[], points: Points): Believed => {
  if (points.timeS.length < 2) return { laps, doubts: [] };
  const withPoints = new Set(points.lap);
  const compared = laps.filter((_, k) => withPoints.has(k));
  const ofTotal = doubtOfTotal(compared, points);
  const ofDistance = doubtOfDistance(compared, points);
  const believed = laps.map(({ totalS, distanceM, ...rest }) => ({
    ...rest,
    ...(ofTotal === undefined && totalS !== undefined ? { totalS } : {}),
    ...(ofDistance === undefined && distanceM !== undefined ? { distanceM } : {}),
  }));
  return { laps: believed, doubts: [ofTotal, ofDistance].filter((doubt) => doubt !== undefined) };
};
