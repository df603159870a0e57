import type { Points, RawLap } from './raw-activity.ts';
import { stepsOf, usualStep } from './steps.ts';

/** Shorter than this, a step proves no pause; between two tracks, which a pause of the watch divides, less does. Tool defaults. */
const SHORTEST_S = 5;
const SHORTEST_BETWEEN_TRACKS_S = 2;
/** So many usual steps are no step any more. Tool defaults: inside a track, and between tracks of a lap without a total. */
const USUAL_STEPS = 1.5;
const USUAL_STEPS_UNTIMED = 3;

/** A step between two points of one lap. */
interface Step {
  /** Index of the later point. */
  readonly at: number;
  readonly seconds: number;
  readonly isBetweenTracks: boolean;
}

const stepsByLap = ({ timeS, lap, track }: Points): ReadonlyMap<number, readonly Step[]> => {
  const byLap = new Map<number, Step[]>();
  for (let at = 1; at < timeS.length; at++) {
    if (lap[at] !== lap[at - 1]) continue;
    const steps = byLap.get(lap[at]!) ?? [];
    const seconds = timeS[at]! - timeS[at - 1]!;
    steps.push({ at, seconds, isBetweenTracks: track[at] !== track[at - 1] });
    byLap.set(lap[at]!, steps);
  }
  return byLap;
};

const lasting = (steps: readonly Step[]): number => steps.reduce((total, { seconds }) => total + seconds, 0);

const canBePause = ({ seconds, isBetweenTracks }: Step, usualS: number): boolean =>
  isBetweenTracks ? seconds >= SHORTEST_BETWEEN_TRACKS_S : seconds >= SHORTEST_S && seconds > USUAL_STEPS * usualS;

/**
 * The lap's clock stood still for as long as its points last longer than its total: steps between tracks first, then the
 * longest, each taken for a pause while that brings the rest nearer to the total.
 */
const pausesByTotal = (steps: readonly Step[], totalS: number, usualS: number): readonly Step[] => {
  const likely = steps
    .filter((step) => canBePause(step, usualS))
    .sort((a, b) => Number(b.isBetweenTracks) - Number(a.isBetweenTracks) || b.seconds - a.seconds);
  let excessS = lasting(steps) - totalS;
  return likely.filter(({ seconds }) => {
    if (seconds >= 2 * excessS) return false;
    excessS -= seconds;
    return true;
  });
};

const pausesByTracks = (steps: readonly Step[], usualS: number): readonly Step[] =>
  steps.filter(
    ({ seconds, isBetweenTracks }) =>
      isBetweenTracks && seconds >= SHORTEST_S && seconds > USUAL_STEPS_UNTIMED * usualS,
  );

/** Running total of the laps' own totals: entry k is that of all laps before lap k. */
const totalsBefore = (laps: readonly RawLap[]): readonly number[] => {
  const before = [0];
  for (const { totalS } of laps) before.push(before.at(-1)! + (totalS ?? 0));
  return before;
};

/** Steps from lap to lap that last longer than what the totals of both laps, and of those without points between, leave over. */
const pausesBetweenLaps = (points: Points, laps: readonly RawLap[], recordedS: ReadonlyMap<number, number>) => {
  const { timeS, lap } = points;
  const before = totalsBefore(laps);
  const leftS = (k: number): number => Math.max(0, (laps[k]?.totalS ?? Number.NaN) - (recordedS.get(k) ?? 0));
  const breaks: number[] = [];
  for (let i = 1; i < timeS.length; i++) {
    const [from, to] = [lap[i - 1]!, lap[i]!];
    const seconds = timeS[i]! - timeS[i - 1]!;
    if (from === to || seconds < SHORTEST_S) continue;
    const betweenS = Math.max(0, before[to]! - before[from + 1]!);
    const explainedS = leftS(from) + leftS(to) + betweenS;
    if (seconds > 2 * explainedS) breaks.push(i);
  }
  return breaks;
};

/** Indices of the points before which the watch paused, ascending. The points stand in order of time. */
export const pauses = (points: Points, laps: readonly RawLap[]): readonly number[] => {
  const usualS = usualStep(stepsOf(points.timeS));
  const breaks: number[] = [];
  const recordedS = new Map<number, number>();
  for (const [k, steps] of stepsByLap(points)) {
    const totalS = laps[k]?.totalS ?? 0;
    const inLap = totalS === 0 ? pausesByTracks(steps, usualS) : pausesByTotal(steps, totalS, usualS);
    recordedS.set(k, lasting(steps) - lasting(inLap));
    for (const { at } of inLap) breaks.push(at);
  }
  for (const at of pausesBetweenLaps(points, laps, recordedS)) breaks.push(at);
  return breaks.sort((a, b) => a - b);
};
