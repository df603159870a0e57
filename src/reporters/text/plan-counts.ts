import type { PlannedLog } from '../../core/planned-log.ts';

/** How much of the planned running was done as planned, and how many planned runs the log does not reach yet. */
export interface PlanCounts {
  readonly asPlanned: number;
  /** Planned runs of which the log knows the day. */
  readonly planned: number;
  readonly open: number;
}

/** Of the days from `from` to `to`. */
export const planCounts = (
  { matches, openDays }: PlannedLog,
  { from, to }: { readonly from: string; readonly to: string },
): PlanCounts => {
  const known = matches.filter(({ day, workout }) => workout !== undefined && day >= from && day <= to);
  return {
    asPlanned: known.filter(({ standing }) => standing === 'as-planned').length,
    planned: known.length,
    open: openDays.filter((day) => day >= from && day <= to).length,
  };
};
