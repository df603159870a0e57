import { exceeds, fallsShort, reaches } from '../core/compare.ts';
import { addDays } from '../core/dates.ts';
import type { Estimate } from '../core/estimate.ts';
import type { IntendedSession } from '../core/session.ts';
import type { BestEffort } from '../measures/best-efforts.ts';
import { MOST_VDOT, VDOT_DURATIONS_S, vdot } from '../measures/vdot.ts';
import { bestTimesOf } from './efforts-of-trace.ts';
import { raceDistance } from './race-distance.ts';
import { sessionsBetween } from './sessions-between.ts';
import { sureMaximum } from './sure-maximum.ts';
import { isComparableRatio, isLevelRatio, wholeRun } from './whole-run.ts';

/** How long a race speaks for its runner. Tool default, days. */
export const PERFORMANCE_DAYS = 180;
/** Shortest race that is looked at, metres. */
const LEAST_M = 1450;

/**
 * A run of 12 to 75 min with at least this share of the maximum as its average was near the limit, whatever it was
 * called: races of such lengths are run at 88 to 96 %, hard training below. Tool defaults.
 */
const HARD_SHARE = 0.91;
const HARD_S = [12 * 60, 75 * 60] as const;
/** A race below these shares was run for company: up to 75 min, and beyond. Tool defaults. */
const RACED_SHARE = 0.85;
const RACED_LONG_SHARE = 0.75;
/** A fast run at a lower share of the maximum is a fault of its distance, and says nothing. Tool default. */
const CREDIBLE_SHARE = 0.8;

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

/** Runs that went to the limit, and the highest VDOT of any credible run: no believable performance lies far below it. */
export interface Performances {
  readonly hard: readonly Performance[];
  readonly highestVdot: number;
}

/** What is needed of a performance before it is compared. */
type Bare = Omit<Performance, 'vdot' | 'session' | 'isRace'>;

const isTimed = (durationS: number): boolean =>
  reaches(durationS, VDOT_DURATIONS_S[0]) && !exceeds(durationS, VDOT_DURATIONS_S[1]);

const trusted = ({ heartRateTrust, averageHeartRateBpm }: IntendedSession): number | undefined =>
  heartRateTrust.verdict === 'good' ? averageHeartRateBpm : undefined;

const whole = (session: IntendedSession, isRace: boolean): Bare | undefined => {
  const run = wholeRun(session);
  if (run === undefined) return undefined;
  const raceM = isRace ? raceDistance(run.distanceM) : run.distanceM;
  if (raceM === undefined) return undefined;
  const { durationS, isLevel } = run;
  const averageHeartRateBpm = trusted(session);
  return {
    // Where the ground was level, grades are mostly noise.
    distanceM: isLevel ? raceM : raceM * run.gradeRatio,
    durationS,
    isLevel,
    ...(averageHeartRateBpm !== undefined && { averageHeartRateBpm }),
  };
};

/** A receiver that lost its way shows pieces much slower or faster than the rest. Tool defaults, over the mean speed. */
const SLOWEST_RATIO = 0.7;
const FASTEST_RATIO = 1.3;

const isEven = ({ slowestRatio, fastestRatio }: BestEffort): boolean =>
  reaches(slowestRatio, SLOWEST_RATIO) && !exceeds(fastestRatio, FASTEST_RATIO);

const within = (session: IntendedSession): Bare[] => {
  if (session.trace === undefined || wholeRun(session) === undefined) return [];
  return bestTimesOf(session.trace)
    .filter((effort) => isEven(effort) && isComparableRatio(effort.distanceM / effort.alongM))
    .map((effort) => ({
      distanceM: effort.distanceM,
      durationS: effort.durationS,
      isLevel: isLevelRatio(effort.distanceM / effort.alongM),
      ...(session.heartRateTrust.verdict === 'good' &&
        effort.averageHeartRateBpm !== undefined && { averageHeartRateBpm: effort.averageHeartRateBpm }),
    }));
};

const judged = (session: IntendedSession, bare: Bare, isRace: boolean): Performance | undefined => {
  if (!isTimed(bare.durationS) || fallsShort(bare.distanceM, LEAST_M)) return undefined;
  const value = vdot(bare.distanceM, bare.durationS);
  return exceeds(value, MOST_VDOT) ? undefined : { ...bare, session, isRace, vdot: value };
};

const wasRaced = ({ averageHeartRateBpm, durationS }: Performance, hrMaxBpm: number | undefined): boolean =>
  averageHeartRateBpm === undefined ||
  hrMaxBpm === undefined ||
  reaches(averageHeartRateBpm, (exceeds(durationS, HARD_S[1]) ? RACED_LONG_SHARE : RACED_SHARE) * hrMaxBpm);

const isHard = ({ averageHeartRateBpm = 0, durationS }: Performance, hrMaxBpm: number | undefined): boolean =>
  hrMaxBpm !== undefined &&
  reaches(averageHeartRateBpm, HARD_SHARE * hrMaxBpm) &&
  reaches(durationS, HARD_S[0]) &&
  !exceeds(durationS, HARD_S[1]);

/** A way that is measured long makes the best distance within it look so much better at most. Tool default, ratio of VDOT. */
const MEASURED_LONG_RATIO = 1.05;

/**
 * A race over its own distance. Where there is none, or what the stream holds is better than any error of the way could
 * make it, the rest was warm-up: then the best distance within the stream.
 */
const raced = (session: IntendedSession, hrMaxBpm: number | undefined): Performance[] => {
  const bare = whole(session, true);
  const own = bare === undefined ? undefined : judged(session, bare, true);
  const least = own === undefined ? 0 : MEASURED_LONG_RATIO * own.vdot;
  const better = within(session)
    .map((effort) => judged(session, effort, true))
    .filter((each) => each !== undefined && exceeds(each.vdot, least));
  return [own, ...better].filter((each) => each !== undefined).filter((each) => wasRaced(each, hrMaxBpm));
};

const mayBeHard = ({ peakHeartRate30sBpm = Number.POSITIVE_INFINITY }: IntendedSession, hrMaxBpm: number): boolean =>
  peakHeartRate30sBpm >= HARD_SHARE * hrMaxBpm;

const hardWithin = (
  session: IntendedSession,
  own: Performance | undefined,
  hrMaxBpm: number | undefined,
): Performance[] => {
  if (hrMaxBpm === undefined || !mayBeHard(session, hrMaxBpm)) return [];
  const efforts = within(session).map((bare) => judged(session, bare, false));
  return [own, ...efforts].filter((each) => each !== undefined).filter((each) => isHard(each, hrMaxBpm));
};

const isCredible = ({ averageHeartRateBpm, durationS }: Performance, hrMaxBpm: number | undefined): boolean =>
  reaches(durationS, HARD_S[0]) &&
  (averageHeartRateBpm === undefined || hrMaxBpm === undefined || averageHeartRateBpm >= CREDIBLE_SHARE * hrMaxBpm);

/**
 * Races, and runs hard enough by their heart rate, of the 180 days up to `day`. Races count over their own distance
 * where the watch shows one, else over the best distance within the stream; a row near no race's distance may hold its
 * warm-up and does not count.
 */
export const performances = (
  sessions: readonly IntendedSession[],
  day: string,
  hrMax: Estimate | undefined,
): Performances => {
  const hrMaxBpm = sureMaximum(hrMax);
  const hard: Performance[] = [];
  let highestVdot = 0;
  for (const session of sessionsBetween(sessions, addDays(day, -PERFORMANCE_DAYS), day)) {
    if (session.sport !== 'running') continue;
    if (session.intent.kind === 'race') {
      hard.push(...raced(session, hrMaxBpm));
      continue;
    }
    const bare = whole(session, false);
    const own = bare === undefined ? undefined : judged(session, bare, false);
    if (own !== undefined && isCredible(own, hrMaxBpm)) highestVdot = Math.max(highestVdot, own.vdot);
    hard.push(...hardWithin(session, own, hrMaxBpm));
  }
  return { hard, highestVdot: hard.reduce((highest, each) => Math.max(highest, each.vdot), highestVdot) };
};
