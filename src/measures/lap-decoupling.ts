import type { Lap } from '../core/activity.ts';
import { exceeds, fallsShort } from '../core/compare.ts';
import type { Drift, DriftHalf } from '../core/session-measures.ts';
import { DRIFT_LIMITS } from './drift-limits.ts';

/** Fewer laps make no halves, and one that fills a half on its own hides what happened in it. Tool defaults. */
const FEWEST_LAPS = 4;
const LONGEST_SHARE = 0.4;

interface UsedLap {
  readonly movingS: number;
  readonly heartRateBpm: number;
  readonly speedMps: number;
}

const movingOf = ({ movingS, durationS }: Lap): number => movingS ?? durationS;

const usedLap = (lap: Lap): UsedLap | undefined => {
  const { averageHeartRateBpm: heartRateBpm, distanceM = 0, gradeAdjustedSpeedMps } = lap;
  const movingS = movingOf(lap);
  const speedMps = gradeAdjustedSpeedMps ?? distanceM / movingS;
  return heartRateBpm !== undefined && heartRateBpm > 0 && speedMps > 0
    ? { movingS, heartRateBpm, speedMps }
    : undefined;
};

/** Laps of which the greater part lies behind the warm-up. */
const afterWarmUp = (laps: readonly Lap[]): readonly Lap[] => {
  let sinceStartS = 0;
  return laps.filter((lap) => {
    const movingS = movingOf(lap);
    sinceStartS += movingS;
    return movingS > 0 && sinceStartS - movingS / 2 > DRIFT_LIMITS.warmUpS;
  });
};

const totalS = (laps: readonly UsedLap[]): number => laps.reduce((sum, { movingS }) => sum + movingS, 0);

const weightedHalf = (parts: readonly (readonly [lap: UsedLap, seconds: number])[]): DriftHalf => {
  let [seconds, metres, beats] = [0, 0, 0];
  for (const [lap, s] of parts) {
    seconds += s;
    metres += lap.speedMps * s;
    beats += lap.heartRateBpm * s;
  }
  return { heartRateBpm: beats / seconds, gradeAdjustedSpeedMps: metres / seconds };
};

/** Halves of equal moving time; the lap in the middle goes to both, each with its share. */
const halvesOf = (laps: readonly UsedLap[]): readonly [DriftHalf, DriftHalf] => {
  const middleS = totalS(laps) / 2;
  const first: [UsedLap, number][] = [];
  const second: [UsedLap, number][] = [];
  let passedS = 0;
  for (const lap of laps) {
    const beforeS = Math.min(lap.movingS, Math.max(0, middleS - passedS));
    if (beforeS > 0) first.push([lap, beforeS]);
    if (lap.movingS > beforeS) second.push([lap, lap.movingS - beforeS]);
    passedS += lap.movingS;
  }
  return [weightedHalf(first), weightedHalf(second)];
};

/** Coefficient of variation of the laps' speeds, weighted by time. */
const unsteadiness = (laps: readonly UsedLap[]): number => {
  const seconds = totalS(laps);
  const mean = laps.reduce((sum, { speedMps, movingS }) => sum + speedMps * movingS, 0) / seconds;
  const variance = laps.reduce((sum, { speedMps, movingS }) => sum + (speedMps - mean) ** 2 * movingS, 0) / seconds;
  return Math.sqrt(variance) / mean;
};

const stoppedShare = (laps: readonly Lap[]): number => {
  const timerS = laps.reduce((sum, { durationS }) => sum + durationS, 0);
  return 1 - laps.reduce((sum, lap) => sum + movingOf(lap), 0) / timerS;
};

const reasonAgainst = (laps: readonly Lap[], used: readonly UsedLap[]): string | undefined => {
  if (used.length < laps.length) return 'heart rate or speed is missing in a lap';
  if (fallsShort(totalS(used), DRIFT_LIMITS.leastS)) return 'less than 16 min of laps left after the first 8 min';
  if (used.length < FEWEST_LAPS) return 'fewer than 4 laps after the first 8 min';
  if (used.some(({ movingS }) => exceeds(movingS, LONGEST_SHARE * totalS(used)))) return 'one lap is nearly a half';
  if (exceeds(stoppedShare(laps), DRIFT_LIMITS.stoppedShare)) return 'stopped for more than 10 % of the time';
  if (exceeds(unsteadiness(used), DRIFT_LIMITS.steadyRatio))
    return 'pace not steady enough (intervals, hills or walk breaks)';
  return undefined;
};

/**
 * Aerobic decoupling from the averages of whole laps: as `decoupling`, but stops, hills and drop-outs within a lap stay
 * unseen, and ground counts only where the laps tell a grade-adjusted speed. Weaker evidence than a stream.
 */
export const lapDecoupling = (laps: readonly Lap[]): Drift => {
  const settled = afterWarmUp(laps);
  const used = settled.flatMap((lap) => usedLap(lap) ?? []);
  const reason = reasonAgainst(settled, used);
  if (reason !== undefined) return { assessable: false, reason };
  const halves = halvesOf(used);
  const [first, second] = halves.map((half) => half.gradeAdjustedSpeedMps / half.heartRateBpm) as [number, number];
  return { assessable: true, from: 'laps', evidence: 'weak', decouplingRatio: (first - second) / first, halves };
};
