import { exceeds, fallsShort, reaches } from '../core/compare.ts';
import { addDays } from '../core/dates.ts';
import type { Estimate } from '../core/estimate.ts';
import { onceEach } from '../core/once-each.ts';
import type { IntendedSession } from '../core/session.ts';
import { type BestEffort, bestEfforts } from '../measures/best-efforts.ts';
import { CRITICAL_SPEED_LIMITS, type MaximalEffort } from '../measures/critical-speed.ts';
import { MOST_VDOT, vdot } from '../measures/vdot.ts';
import { wholePerformance } from './performance.ts';
import { sessionsBetween } from './sessions-between.ts';
import { sureMaximum } from './sure-maximum.ts';
import { wasRaced } from './was-raced.ts';
import { isComparableRatio } from './whole-run.ts';

/** Efforts further apart than this are not of the same form. Tool default, days. */
export const MAXIMAL_DAYS = 90;
/**
 * An effort above the critical speed drives oxygen uptake, and heart rate with it, to the maximum before it ends: who ends
 * below this share of it has not been at the limit. Tool default.
 */
const END_SHARE = 0.95;
/** Thirty-second pieces of an even effort lie within these shares of its mean speed. Tool defaults. */
const SLOWEST_RATIO = 0.85;
const FASTEST_RATIO = 1.2;
/** Of efforts to the limit none is worth much less than the best of them. Tool default, ratio of their VDOT. */
const WORTH_RATIO = 0.93;

/** A maximal effort and the day of it. */
export interface DatedEffort extends MaximalEffort {
  readonly day: string;
}

const worth = ({ distanceM, durationS }: MaximalEffort): number => vdot(distanceM, durationS);

const isInRange = (durationS: number): boolean =>
  reaches(durationS, CRITICAL_SPEED_LIMITS.shortestS) && !exceeds(durationS, CRITICAL_SPEED_LIMITS.longestS);

/** A race counts whole: a part of it was run with the rest still to come. */
const ofRace = (session: IntendedSession, hrMaxBpm: number | undefined): MaximalEffort | undefined => {
  const race = wholePerformance(session);
  return race !== undefined && isInRange(race.durationS) && wasRaced(race, hrMaxBpm) ? race : undefined;
};

const isMaximal = (effort: BestEffort, hrMaxBpm: number): boolean =>
  effort.endHeartRateBpm !== undefined &&
  reaches(effort.endHeartRateBpm, END_SHARE * hrMaxBpm) &&
  reaches(effort.slowestRatio, SLOWEST_RATIO) &&
  !exceeds(effort.fastestRatio, FASTEST_RATIO) &&
  isComparableRatio(effort.distanceM / effort.alongM);

/** One effort a run: the one that is worth most, of which shorter ones are parts and longer ones hold rests. */
const worthMost = onceEach(({ trace }: IntendedSession): BestEffort | undefined =>
  trace === undefined ? undefined : [...bestEfforts(trace).inDurations()].sort((a, b) => worth(b) - worth(a))[0],
);

const ofTrace = (session: IntendedSession, hrMaxBpm: number | undefined): MaximalEffort | undefined => {
  const { heartRateTrust, peakHeartRate30sBpm = 0 } = session;
  if (hrMaxBpm === undefined || heartRateTrust.verdict !== 'good') return undefined;
  if (peakHeartRate30sBpm < END_SHARE * hrMaxBpm) return undefined;
  const best = worthMost(session);
  return best !== undefined && isMaximal(best, hrMaxBpm) ? best : undefined;
};

/** Whoever ran as fast for longer was not at the limit in the shorter effort. */
const isBeaten = (effort: MaximalEffort, by: MaximalEffort): boolean =>
  (by.durationS > effort.durationS && by.distanceM / by.durationS >= effort.distanceM / effort.durationS) ||
  (by.durationS === effort.durationS && by.distanceM > effort.distanceM);

/**
 * Efforts of 2 to 20 min in the 90 days up to `day` that were run to the limit as far as a log can tell: races over their
 * own distance, and even stretches that ended near the maximum heart rate, one a run; of those only what no longer or
 * better effort shows to have been less than the limit.
 */
export const maximalEfforts = (
  sessions: readonly IntendedSession[],
  day: string,
  hrMax: Estimate | undefined,
): readonly DatedEffort[] => {
  const hrMaxBpm = sureMaximum(hrMax);
  const efforts: DatedEffort[] = [];
  for (const session of sessionsBetween(sessions, addDays(day, -MAXIMAL_DAYS), day)) {
    if (session.sport !== 'running') continue;
    const effort = session.intent.kind === 'race' ? ofRace(session, hrMaxBpm) : ofTrace(session, hrMaxBpm);
    if (effort === undefined || exceeds(worth(effort), MOST_VDOT)) continue;
    efforts.push({ distanceM: effort.distanceM, durationS: effort.durationS, day: session.day });
  }
  const most = efforts.reduce((highest, effort) => Math.max(highest, worth(effort)), 0);
  return efforts.filter(
    (effort) => !fallsShort(worth(effort), WORTH_RATIO * most) && !efforts.some((by) => isBeaten(effort, by)),
  );
};
