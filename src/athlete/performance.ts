import { exceeds, fallsShort, reaches } from '../core/compare.ts';
import { onceEach } from '../core/once-each.ts';
import type { IntendedSession } from '../core/session.ts';
import { type BestEffort, bestEfforts } from '../measures/best-efforts.ts';
import { MOST_VDOT, VDOT_DURATIONS_S, vdot } from '../measures/vdot.ts';
import { raceDistance } from './race-distance.ts';
import { isComparableRatio, isLevelRatio, wholeRun } from './whole-run.ts';

/** Shortest race that is looked at, metres. */
const LEAST_M = 1450;
/** A receiver that lost its way shows pieces much slower or faster than the rest. Tool defaults, over the mean speed. */
const SLOWEST_RATIO = 0.7;
const FASTEST_RATIO = 1.3;

/** What one run shows that its runner can do. */
export interface Performance {
  readonly session: IntendedSession;
  /** On the flat. */
  readonly distanceM: number;
  readonly durationS: number;
  readonly vdot: number;
  readonly averageHeartRateBpm?: number;
  readonly isLevel: boolean;
  readonly isRace: boolean;
}

type Bare = Omit<Performance, 'vdot' | 'isRace' | 'averageHeartRateBpm'>;

const isTimed = (durationS: number): boolean =>
  reaches(durationS, VDOT_DURATIONS_S[0]) && !exceeds(durationS, VDOT_DURATIONS_S[1]);

/** With its VDOT and its heart rate, if that can be trusted; undefined where the formula does not hold or the recording is at fault. */
const valued = (bare: Bare, averageHeartRateBpm: number | undefined): Performance | undefined => {
  const { session, distanceM, durationS } = bare;
  if (!isTimed(durationS) || fallsShort(distanceM, LEAST_M)) return undefined;
  const value = vdot(distanceM, durationS);
  if (exceeds(value, MOST_VDOT)) return undefined;
  const isTrusted = session.heartRateTrust.verdict === 'good' && averageHeartRateBpm !== undefined;
  const isRace = session.intent.kind === 'race';
  return { ...bare, isRace, vdot: value, ...(isTrusted && { averageHeartRateBpm }) };
};

/** A run as one performance; a race counts over the distance that the watch's stands for, and not at all without one. */
export const wholePerformance = onceEach((session: IntendedSession): Performance | undefined => {
  const run = wholeRun(session);
  if (run === undefined) return undefined;
  const { durationS, isLevel, gradeRatio } = run;
  const alongM = session.intent.kind === 'race' ? raceDistance(run.distanceM) : run.distanceM;
  if (alongM === undefined) return undefined;
  // Where the ground was level, grades are mostly noise.
  const distanceM = isLevel ? alongM : alongM * gradeRatio;
  return valued({ session, distanceM, durationS, isLevel }, session.averageHeartRateBpm);
});

const isSound = ({ slowestRatio, fastestRatio, distanceM, alongM }: BestEffort): boolean =>
  reaches(slowestRatio, SLOWEST_RATIO) &&
  !exceeds(fastestRatio, FASTEST_RATIO) &&
  isComparableRatio(distanceM / alongM);

/** The best times within a run's stream over the standard distances. */
export const performancesWithin = onceEach((session: IntendedSession): readonly Performance[] => {
  if (session.trace === undefined || wholeRun(session) === undefined) return [];
  return bestEfforts(session.trace)
    .overDistances()
    .filter(isSound)
    .map(({ distanceM, durationS, alongM, averageHeartRateBpm }) =>
      valued({ session, distanceM, durationS, isLevel: isLevelRatio(distanceM / alongM) }, averageHeartRateBpm),
    )
    .filter((performed) => performed !== undefined);
});
