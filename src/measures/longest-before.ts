import { addDays } from '../core/dates.ts';
import type { Session } from '../core/session.ts';
import { isRun } from '../core/sport.ts';

/** A run is held against the longest of so many days before it (Frandsen 2025). */
export const SPIKE_DAYS = 30;

/**
 * Metres of the longest run of the 30 days before a day, or why it cannot be told: the log (`firstKnownDay`) does not
 * reach back that far, there was no run, or one of unknown length. `sessions` must hold all of those days; others are
 * passed over.
 */
export const longestBefore = (day: string, sessions: readonly Session[], firstKnownDay: string): number | string => {
  const from = addDays(day, -SPIKE_DAYS);
  if (firstKnownDay > from) return `the log does not reach back ${SPIKE_DAYS} days`;
  let longestM = 0;
  for (const run of sessions) {
    if (!isRun(run.sport) || run.day < from || run.day >= day) continue;
    if (run.distanceM === undefined) return `a run without distance in the ${SPIKE_DAYS} days before`;
    longestM = Math.max(longestM, run.distanceM);
  }
  return longestM > 0 ? longestM : `no run in the ${SPIKE_DAYS} days before`;
};
