import type { Day } from '../core/dates.ts';
import type { Discipline, SessionVerdict } from '../core/report.ts';
import type { RecoveryVerdict } from '../core/session.ts';
import { keptWeeks } from './kept-weeks.ts';

/** The recovery runs of the `weeks` weeks up to `lastDay` counted by their verdicts, which come in order of time. */
export const discipline = (told: readonly SessionVerdict[], weeks: number, lastDay: Day): Discipline => {
  const verdicts = told.map(({ verdict }) => verdict);
  const count = (wanted: RecoveryVerdict): number => verdicts.filter((verdict) => verdict === wanted).length;
  const assessed = verdicts.filter((verdict) => verdict !== 'unknown');
  const kept = count('kept');
  const slip = assessed.findLastIndex((verdict) => verdict !== 'kept');
  return {
    weeks,
    kept,
    borderline: count('borderline'),
    spoiled: count('became-workout'),
    unknown: count('unknown'),
    verdicts: told,
    keptInARow: assessed.length - 1 - slip,
    keptWeeksInARow: keptWeeks(told, lastDay),
    ...(assessed.length > 0 && { keptShare: kept / assessed.length }),
  };
};
