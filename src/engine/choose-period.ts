import { addDays, startOfWeek, type WeekStart } from '../core/dates.ts';
import { UsageError } from '../core/errors.ts';
import type { Period } from '../core/period.ts';
import type { PeriodChoice } from './settings.ts';

const NONE = 'no session lies in the period asked for';

const clamp = (choice: PeriodChoice & { kind: 'range' }, days: readonly string[], weekStart: WeekStart): Period => {
  const from = choice.from ?? days[0]!;
  const to = choice.to ?? days[days.length - 1]!;
  if (to < from) throw new UsageError(`the period ends (${to}) before it begins (${from})`);
  return { from: startOfWeek(from, weekStart), to: addDays(startOfWeek(to, weekStart), 6) };
};

/** So many weeks, the last of them from `lastWeek` on. */
const weeksUpTo = (lastWeek: string, weeks: number): Period => ({
  from: addDays(lastWeek, -7 * (weeks - 1)),
  to: addDays(lastWeek, 6),
});

/**
 * First and last day of the weeks to report, whole weeks. `days` are the session days in order, at least one.
 * @throws UsageError when the period asked for holds no session
 */
export const choosePeriod = (days: readonly string[], choice: PeriodChoice, weekStart: WeekStart): Period => {
  const lastWeek = startOfWeek(days[days.length - 1]!, weekStart);
  if (choice.kind === 'latest') return weeksUpTo(lastWeek, choice.weeks);
  if (choice.kind === 'all') return { from: startOfWeek(days[0]!, weekStart), to: addDays(lastWeek, 6) };
  const period =
    choice.kind === 'week'
      ? weeksUpTo(startOfWeek(choice.firstDay, weekStart), choice.weeks)
      : clamp(choice, days, weekStart);
  if (!days.some((day) => day >= period.from && day <= period.to)) {
    throw new UsageError(
      `${NONE} (${period.from} to ${period.to})`,
      `the log goes from ${days[0]} to ${days[days.length - 1]}`,
    );
  }
  return period;
};
