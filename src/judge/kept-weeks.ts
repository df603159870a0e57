import { type Day, daysBetween } from '../core/dates.ts';
import type { SessionVerdict } from '../core/report.ts';

/**
 * The latest weeks in a row in which every recovery run that could be judged was kept. Weeks without one are passed over:
 * nothing was kept in them and nothing spoiled. `lastDay` is the last day of the last week.
 */
export const keptWeeks = (runs: readonly Pick<SessionVerdict, 'day' | 'verdict'>[], lastDay: Day): number => {
  const weeks = new Map<number, boolean>();
  for (const { day, verdict } of runs) {
    if (verdict === 'unknown') continue;
    const back = Math.floor(daysBetween(day, lastDay) / 7);
    weeks.set(back, (weeks.get(back) ?? true) && verdict === 'kept');
  }
  const newestFirst = [...weeks].sort(([a], [b]) => a - b).map(([, isKept]) => isKept);
  const slip = newestFirst.indexOf(false);
  return slip === -1 ? newestFirst.length : slip;
};
