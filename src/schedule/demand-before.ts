import type { Preset } from '../core/preset.ts';
import { afterRace } from './after-race.ts';
import { isDemandingDay, type PlanDay } from './plan-day.ts';

/** A day on, a session at its usual hour is this long ago. */
const DAY_H = 24;
/** A run on the second day still serves what was two days ago; after a race, one on the first day after the rest. */
const REACH_DAYS = 2;

/** A hard, long or race day that a recovery run would follow. */
export interface Demand {
  readonly at: number;
  readonly day: PlanDay;
  readonly hours: number;
}

const wantsRecovery = ({ load }: PlanDay, { longIsHard }: Preset): boolean => load !== 'long' || longIsHard !== 'no';

const reachOf = ({ race }: PlanDay): number =>
  race === undefined ? REACH_DAYS : Math.max(REACH_DAYS, afterRace(race).restDays + 1);

/** The last demanding day before `at`, where a run on `at` would still serve it. */
export const demandBefore = (days: readonly PlanDay[], at: number, preset: Preset): Demand | undefined => {
  const from = days.slice(0, at).findLastIndex(isDemandingDay);
  const day = days[from];
  if (day === undefined || !wantsRecovery(day, preset) || at - from > reachOf(day)) return undefined;
  return { at: from, day, hours: (at - from) * DAY_H };
};
