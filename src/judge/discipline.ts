import type { Discipline } from '../core/report.ts';
import type { RecoveryVerdict } from '../core/session.ts';

/** The recovery runs of `weeks` weeks counted by their verdicts, which come in order of time. */
export const discipline = (verdicts: readonly RecoveryVerdict[], weeks: number): Discipline => {
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
    keptInARow: assessed.length - 1 - slip,
    ...(assessed.length > 0 && { keptShare: kept / assessed.length }),
  };
};
