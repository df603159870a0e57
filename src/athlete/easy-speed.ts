import type { EasyRuns } from '../core/athlete.ts';
import { addDays } from '../core/dates.ts';
import type { Confidence, Estimate } from '../core/estimate.ts';
import type { IntendedSession } from '../core/session.ts';
import { isRun } from '../core/sport.ts';
import { median } from '../numeric/median.ts';
import { medianError } from '../numeric/median-error.ts';
import { quantile } from '../numeric/quantile.ts';
import { sessionsBetween } from './sessions-between.ts';

/** Easy pace is what it has been over the last eight weeks up to the end of the week being judged. Tool defaults. */
const DAYS_BACK = 56;
const LEAST_RUNS = 5;
/** Shorter runs are warm-ups or errands, longer ones long runs. Tool defaults. */
const LEAST_S = 15 * 60;
const MOST_S = 100 * 60;
/** The doubt is two standard errors of the median, and never less than this share of it. Tool default. */
const LEAST_DOUBT = 0.015;

/** The median of the easy runs with its doubt, and how they spread around it. */
export interface EasySpeed extends Estimate {
  readonly easyRuns: EasyRuns;
}

interface Pool {
  readonly runs: readonly IntendedSession[];
  readonly confidence: Confidence;
  readonly what: string;
}

const speedOf = (run: IntendedSession): number | undefined => run.gradeAdjustedSpeedMps ?? run.speedMps;

const isCandidate = (session: IntendedSession): boolean => {
  const durationS = session.durationS ?? 0;
  return isRun(session.sport) && speedOf(session) !== undefined && durationS >= LEAST_S && durationS <= MOST_S;
};

const isEasyByHeartRate = (run: IntendedSession, fromBpm: number, toBpm: number): boolean =>
  run.heartRateTrust.verdict === 'good' &&
  run.averageHeartRateBpm !== undefined &&
  run.averageHeartRateBpm >= fromBpm &&
  run.averageHeartRateBpm <= toBpm;

/** The most telling pool that holds enough runs: named easy, then easy by heart rate, then everything not hard. */
const pools = (
  candidates: readonly IntendedSession[],
  hrMax: Estimate | undefined,
  lt1: Estimate | undefined,
): Pool[] => {
  const unnamed = candidates.filter((run) => run.intent.kind === 'unknown');
  const named = candidates.filter((run) => run.intent.kind === 'easy');
  const byHeartRate =
    hrMax === undefined || lt1 === undefined
      ? []
      : unnamed.filter((run) => isEasyByHeartRate(run, 0.65 * hrMax.value, lt1.value));
  return [
    { runs: named, confidence: 'high', what: 'runs named easy' },
    { runs: [...named, ...byHeartRate], confidence: 'medium', what: 'runs easy by name or heart rate' },
    { runs: [...named, ...unnamed], confidence: 'low', what: 'runs without a name for their kind' },
  ];
};

const fromPool = ({ runs, confidence, what }: Pool): EasySpeed => {
  const speeds = runs.map((run) => speedOf(run)!);
  const value = median(speeds)!;
  const doubt = Math.max(LEAST_DOUBT * value, 2 * medianError(speeds)!);
  const detail = `median of ${runs.length} ${what} in 8 weeks`;
  const easyRuns = { runs: runs.length, slowMps: quantile(speeds, 0.25)!, fastMps: quantile(speeds, 0.75)! };
  return { value, low: value - doubt, high: value + doubt, origin: 'observed', confidence, detail, easyRuns };
};

/**
 * Grade-adjusted speed of the runner's own easy runs in the eight weeks up to `day`, m/s; undefined with fewer than
 * five. Recovery runs, hard, long and very short runs are left out.
 */
export const easySpeed = (
  sessions: readonly IntendedSession[],
  day: string,
  heartRate: { readonly hrMax: Estimate | undefined; readonly lt1: Estimate | undefined },
): EasySpeed | undefined => {
  const candidates = sessionsBetween(sessions, addDays(day, -DAYS_BACK), day).filter(isCandidate);
  const pool = pools(candidates, heartRate.hrMax, heartRate.lt1).find(({ runs }) => runs.length >= LEAST_RUNS);
  return pool === undefined ? undefined : fromPool(pool);
};
