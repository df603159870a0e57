import { addDays, type Day, daysBetween } from '../core/dates.ts';
import type { HardSpacing } from '../core/report.ts';

/** Hard days further apart than a week have no rhythm to speak of. Tool default, days. */
const FURTHEST_DAYS = 7;

/**
 * The two hard days that lie closest together, at least one of them in the week from `from`; of equally close pairs one
 * inside the week, else the first. `hardDays` are those of the log in order of time, each once. Undefined where no two lie
 * within seven days.
 */
export const hardSpacing = (hardDays: readonly Day[], from: Day): HardSpacing | undefined => {
  const to = addDays(from, 6);
  const pairs: { readonly spacing: HardSpacing; readonly isInside: boolean }[] = [];
  for (let i = 1; i < hardDays.length; i++) {
    const [first, second] = [hardDays[i - 1]!, hardDays[i]!];
    if (second < from || first > to) continue;
    const days = daysBetween(first, second);
    if (days <= FURTHEST_DAYS)
      pairs.push({ spacing: { days, first, second }, isInside: first >= from && second <= to });
  }
  pairs.sort((a, b) => a.spacing.days - b.spacing.days || Number(b.isInside) - Number(a.isInside));
  return pairs[0]?.spacing;
};
