import { exceeds, reaches } from '../core/compare.ts';
import { addDays } from '../core/dates.ts';
import type { Estimate } from '../core/estimate.ts';
import type { IntendedSession } from '../core/session.ts';
import { type Performance, performancesWithin, wholePerformance } from './performance.ts';
import { sessionsBetween } from './sessions-between.ts';
import { sureMaximum } from './sure-maximum.ts';
import { wasRaced } from './was-raced.ts';

/** How long a race speaks for its runner. Tool default, days. */
export const PERFORMANCE_DAYS = 180;

/**
 * A run of 12 to 75 min with at least this share of the maximum as its average was near the limit, whatever it was
 * called: races of such lengths are run at 88 to 96 %, hard training below. Tool defaults.
 */
const HARD_SHARE = 0.91;
const HARD_S = [12 * 60, 75 * 60] as const;
/** A fast run at a lower share of the maximum is a fault of its distance, and says nothing. Tool default. */
const CREDIBLE_SHARE = 0.8;
/** A way that is measured long makes the best distance within it look so much better at most. Tool default, ratio of VDOT. */
const MEASURED_LONG_RATIO = 1.05;

/** Runs that went to the limit, and the highest VDOT of any credible run: no believable performance lies far below it. */
export interface Performances {
  readonly hard: readonly Performance[];
  readonly highestVdot: number;
}

/**
 * A race over its own distance. Where there is none, or what the stream holds is better than any error of the way could
 * make it, the rest was warm-up: then the best distance within the stream.
 */
const raced = (session: IntendedSession, hrMaxBpm: number | undefined): Performance[] => {
  const own = wholePerformance(session);
  const least = own === undefined ? 0 : MEASURED_LONG_RATIO * own.vdot;
  const better = performancesWithin(session).filter(({ vdot }) => exceeds(vdot, least));
  return [...(own === undefined ? [] : [own]), ...better].filter((each) => wasRaced(each, hrMaxBpm));
};

const isHard = ({ averageHeartRateBpm = 0, durationS }: Performance, hrMaxBpm: number): boolean =>
  reaches(averageHeartRateBpm, HARD_SHARE * hrMaxBpm) &&
  reaches(durationS, HARD_S[0]) &&
  !exceeds(durationS, HARD_S[1]);

/** The run as a whole, or a part of it, where heart rate says that it was as hard as a race. */
const hardWithin = (
  session: IntendedSession,
  own: Performance | undefined,
  hrMaxBpm: number | undefined,
): readonly Performance[] => {
  const { peakHeartRate30sBpm = Number.POSITIVE_INFINITY } = session;
  if (hrMaxBpm === undefined || peakHeartRate30sBpm < HARD_SHARE * hrMaxBpm) return [];
  const within = performancesWithin(session);
  return (own === undefined ? within : [own, ...within]).filter((each) => isHard(each, hrMaxBpm));
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
    const own = wholePerformance(session);
    if (own !== undefined && isCredible(own, hrMaxBpm)) highestVdot = Math.max(highestVdot, own.vdot);
    hard.push(...hardWithin(session, own, hrMaxBpm));
  }
  return { hard, highestVdot: hard.reduce((highest, each) => Math.max(highest, each.vdot), highestVdot) };
};
