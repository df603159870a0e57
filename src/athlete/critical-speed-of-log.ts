import { exceeds, reaches } from '../core/compare.ts';
import { addDays } from '../core/dates.ts';
import type { Estimate } from '../core/estimate.ts';
import type { IntendedSession } from '../core/session.ts';
import { criticalSpeed } from '../measures/critical-speed.ts';
import type { Answer } from './answer.ts';
import { type DatedEffort, MAXIMAL_DAYS } from './maximal-efforts.ts';
import { sessionsBetween } from './sessions-between.ts';
import { isAboveEasy, thresholdFromCritical } from './threshold-of-efforts.ts';

/** Doubt in standard errors of the slope, and never less than this share: three points are few. Tool defaults. */
const ERRORS = 2;
const LEAST_DOUBT = 0.03;
/** From so many efforts on the line is more than a guess. Tool default. */
const SOME_EFFORTS = 4;
/** Nobody runs longer than this at more than the critical speed. Tool defaults, seconds and ratio. */
const LONG_S = 40 * 60;
const HELD_RATIO = 1.02;

/** Runs longer than the critical speed can be held, that were faster all the same. */
const contradicts = (session: IntendedSession, speedMps: number): boolean =>
  session.sport === 'running' &&
  reaches(session.durationS ?? 0, LONG_S) &&
  exceeds(session.gradeAdjustedSpeedMps ?? session.speedMps ?? 0, HELD_RATIO * speedMps);

/** Critical speed by the maximal efforts of a log, m/s, unless long or easy runs of the same weeks speak against it. */
export const criticalSpeedOfLog = (
  efforts: readonly DatedEffort[],
  sessions: readonly IntendedSession[],
  day: string,
  easy: Estimate | undefined,
): Answer => {
  const answer = criticalSpeed(efforts);
  if (!answer.estimable) return { reason: `${answer.reason}; looked at ${MAXIMAL_DAYS} days` };
  const { speedMps: value, errorMps, reserveM, efforts: count } = answer;
  const recent = sessionsBetween(sessions, addDays(day, -MAXIMAL_DAYS), day);
  if (recent.some((session) => contradicts(session, value)))
    return { reason: 'a long run was faster than what the short efforts come to: they were not maximal' };
  const doubt = Math.max(LEAST_DOUBT * value, ERRORS * errorMps);
  const estimate: Estimate = {
    value,
    low: value - doubt,
    high: value + doubt,
    origin: 'derived',
    confidence: count >= SOME_EFFORTS ? 'medium' : 'low',
    detail: `line through ${count} maximal efforts of 2 to 20 min in ${MAXIMAL_DAYS} days, ${Math.round(reserveM)} m in reserve above it`,
  };
  return isAboveEasy(thresholdFromCritical(estimate), easy)
    ? { estimate }
    : { reason: 'what the short efforts come to is hardly faster than the easy runs: they were not maximal' };
};
