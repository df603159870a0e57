import { flatDistanceM } from '../flat-distance-m.ts';
import type { RawTrack } from './raw-track.ts';

/** Fewer points or a shorter time than this prove nothing. Tool defaults. */
const LEAST_POINTS = 8;
const SHORTEST_S = 30;
/** A clock that keeps within this of one constant speed, from the first point to the last, was computed. Tool defaults. */
const SLACK_S = 2;
const SLACK_RATIO = 0.005;
/** Recordings at a fixed interval are spared: only legs of very different length show that the speed made the times. */
const UNEVEN_RATIO = 3;

const unevenness = (timeS: Float64Array): number => {
  let [shortest, longest] = [Number.POSITIVE_INFINITY, 0];
  for (let i = 1; i < timeS.length; i++) {
    const legS = timeS[i]! - timeS[i - 1]!;
    shortest = Math.min(shortest, legS);
    longest = Math.max(longest, legS);
  }
  return longest / shortest;
};

const metresAlong = ({ timeS, columns: { latDeg, lonDeg } }: RawTrack): readonly number[] => {
  const along = [0];
  for (let i = 1; i < timeS.length; i++) {
    along.push(along[i - 1]! + flatDistanceM(latDeg[i - 1]!, lonDeg[i - 1]!, latDeg[i]!, lonDeg[i]!));
  }
  return along;
};

/** A route planner knows no heart and no steps. */
const isMeasured = ({ columns: { heartRateBpm, cadence } }: RawTrack): boolean =>
  [heartRateBpm, cadence].some((column) => column.some((value) => !Number.isNaN(value)));

/** True for a route planner's track, whose times all follow from one constant speed. */
export const hasMadeUpTimes = (track: RawTrack): boolean => {
  const { timeS } = track;
  const startS = timeS[0] ?? 0;
  const totalS = (timeS.at(-1) ?? 0) - startS;
  if (timeS.length < LEAST_POINTS || totalS < SHORTEST_S || unevenness(timeS) < UNEVEN_RATIO) return false;
  if (isMeasured(track)) return false;
  const along = metresAlong(track);
  const totalM = along.at(-1)!;
  const slackS = Math.max(SLACK_S, SLACK_RATIO * totalS);
  // Not `some(>)`: an unknown place makes NaN, and NaN proves nothing.
  return (
    totalM > 0 && along.every((metres, i) => Math.abs((metres / totalM) * totalS - (timeS[i]! - startS)) <= slackS)
  );
};
