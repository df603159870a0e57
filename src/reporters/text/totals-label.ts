import type { ReportedSession, Week } from '../../core/report.ts';
import { isRun } from '../../core/sport.ts';
import { plural } from '../../format/plural.ts';

/** A week with its sessions of every sport. */
export interface ShownWeek {
  readonly week: Week;
  readonly sessions: readonly ReportedSession[];
}

/** What a week's totals are of: `6 runs, 1 other, 1 rest day`. */
export const totalsLabel = ({ week, sessions }: ShownWeek): string => {
  const others = sessions.filter(({ sport }) => !isRun(sport)).length;
  return [
    plural(week.totals.runs, 'run'),
    ...(others === 0 ? [] : [`${others} other`]),
    ...(week.restDays.length === 0 ? [] : [plural(week.restDays.length, 'rest day')]),
  ].join(', ');
};
