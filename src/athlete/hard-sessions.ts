import { addDays } from '../core/dates.ts';
import type { Kind } from '../core/intent.ts';
import type { Period } from '../core/period.ts';
import type { IntendedSession } from '../core/session.ts';
import { isRun } from '../core/sport.ts';
import { median } from '../numeric/median.ts';

/** How far back and ahead of the reference day a maximum heart rate is believed to hold. Tool defaults, days. */
const DAYS_BACK = 730;
const DAYS_AHEAD = 365;
const LEAST_S = 10 * 60;
/** A session counts as hard by its numbers when it stands out this far from the runner's usual run. Tool defaults. */
const HEART_RATE_OVER_USUAL = 1.1;
const SPEED_OVER_USUAL = 1.1;
/** A single-sample maximum far above the average of the same run is more often a sensor spike than an effort. Tool default. */
const LEAST_AVERAGE_TO_MAXIMUM = 0.8;

const HARD_KINDS: ReadonlySet<Kind> = new Set<Kind>(['race', 'tempo', 'intervals']);

/** A hard run together with the highest heart rate it can vouch for. */
export interface HardSession {
  readonly session: IntendedSession;
  readonly peakBpm: number;
  /** True for a 30 s mean from a stream, false for the single maximum of a log row. */
  readonly fromStream: boolean;
}

const peakOf = (session: IntendedSession): Omit<HardSession, 'session'> | undefined => {
  if (session.heartRateTrust.verdict !== 'good') return undefined;
  if (session.peakHeartRate30sBpm !== undefined) return { peakBpm: session.peakHeartRate30sBpm, fromStream: true };
  const { averageHeartRateBpm: average, maxHeartRateBpm: peakBpm } = session;
  if (average === undefined || peakBpm === undefined) return undefined;
  return average >= LEAST_AVERAGE_TO_MAXIMUM * peakBpm ? { peakBpm, fromStream: false } : undefined;
};

/** Days around `day` on which a maximum heart rate that was seen still speaks for it. */
export const maximumWindow = (day: string): Period => ({
  from: addDays(day, -DAYS_BACK),
  to: addDays(day, DAYS_AHEAD),
});

const known = (values: readonly (number | undefined)[]): number[] => values.filter((value) => value !== undefined);

/**
 * Runs around `day` that were hard by title, tag or column, or that stand out from the runner's usual run by average
 * heart rate or speed. An easy log has none: its highest heart rate says nothing about the maximum.
 */
export const hardSessions = (sessions: readonly IntendedSession[], day: string): HardSession[] => {
  const { from, to } = maximumWindow(day);
  const runs = sessions.filter((session) => session.day >= from && session.day <= to && isRun(session.sport));
  const usualBpm = median(known(runs.map((run) => run.averageHeartRateBpm))) ?? Number.NaN;
  const usualMps = median(known(runs.map((run) => run.gradeAdjustedSpeedMps ?? run.speedMps))) ?? Number.NaN;
  const standsOut = (run: IntendedSession): boolean =>
    (run.averageHeartRateBpm ?? 0) >= HEART_RATE_OVER_USUAL * usualBpm ||
    ((run.gradeAdjustedSpeedMps ?? run.speedMps ?? 0) >= SPEED_OVER_USUAL * usualMps &&
      (run.averageHeartRateBpm ?? 0) >= usualBpm);
  const hard: HardSession[] = [];
  for (const run of runs) {
    if ((run.durationS ?? 0) < LEAST_S) continue;
    if (!HARD_KINDS.has(run.intent.kind) && !standsOut(run)) continue;
    const peak = peakOf(run);
    if (peak !== undefined) hard.push({ session: run, ...peak });
  }
  return hard;
};
