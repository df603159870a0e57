import type { Week } from '../core/report.ts';
import { rounded } from './rounded.ts';
import type { WeekJson } from './schemas/week-schema.ts';

/** A week as documents carry it. */
export const weekJson = (week: Week): WeekJson => ({
  week: week.week,
  from: week.from,
  to: week.to,
  totals: {
    sessions: week.totals.sessions,
    runs: week.totals.runs,
    durationS: rounded(week.totals.durationS) ?? 0,
    distanceM: rounded(week.totals.distanceM) ?? 0,
    ascentM: rounded(week.totals.ascentM) ?? 0,
  },
  zoneSeconds: week.zoneSeconds?.map((seconds) => rounded(seconds) ?? 0) ?? null,
  load: null,
  recoveryRuns: week.recoveryRuns,
  kept: week.kept,
  spoiled: week.spoiled,
  hardDays: [...week.hardDays],
  longDays: [...week.longDays],
  restDays: [...week.restDays],
  previousDistanceM: rounded(week.previousDistanceM),
});
