import type { AnyRule } from '../core/rule.ts';
import { ambiguousCell } from './plan/ambiguous-cell.ts';
import { badDate } from './plan/bad-date.ts';
import { dateOrder } from './plan/date-order.ts';
import { doubleForBeginner } from './plan/double-for-beginner.ts';
import { duplicateDay } from './plan/duplicate-day.ts';
import { easyTooFast } from './plan/easy-too-fast.ts';
import { fillerMiles as planFillerMiles } from './plan/filler-miles.ts';
import { hardBackToBack as planHardBackToBack } from './plan/hard-back-to-back.ts';
import { hardBeforeLong } from './plan/hard-before-long.ts';
import { longRunShare } from './plan/long-run-share.ts';
import { longRunSpike } from './plan/long-run-spike.ts';
import { mangledCell } from './plan/mangled-cell.ts';
import { missingDay } from './plan/missing-day.ts';
import { noEasierWeek } from './plan/no-easier-week.ts';
import { noRecoveryAfterHard } from './plan/no-recovery-after-hard.ts';
import { noRecoveryWeekInBuild } from './plan/no-recovery-week-in-build.ts';
import { noRestDay as planNoRestDay } from './plan/no-rest-day.ts';
import { noTaper } from './plan/no-taper.ts';
import { raceDateMismatch } from './plan/race-date-mismatch.ts';
import { raceThenRun } from './plan/race-then-run.ts';
import { recoveryTooIntense } from './plan/recovery-too-intense.ts';
import { recoveryTooLong } from './plan/recovery-too-long.ts';
import { recoveryWithStrides } from './plan/recovery-with-strides.ts';
import { suppressionWithoutReason } from './plan/suppression-without-reason.ts';
import { taperRecoveryNotShorter } from './plan/taper-recovery-not-shorter.ts';
import { tooManyRecovery as planTooManyRecovery } from './plan/too-many-recovery.ts';
import { unknownColumn } from './plan/unknown-column.ts';
import { unparsedCell } from './plan/unparsed-cell.ts';
import { unusedSuppression } from './plan/unused-suppression.ts';
import { weekTotalMismatch } from './plan/week-total-mismatch.ts';
import { weekdayMismatch } from './plan/weekday-mismatch.ts';

/** Rules on training plans, in the order in which their findings are shown. */
export const PLAN_RULES: readonly AnyRule[] = [
  planHardBackToBack,
  hardBeforeLong,
  raceThenRun,
  noRecoveryAfterHard,
  recoveryTooLong,
  recoveryTooIntense,
  easyTooFast,
  recoveryWithStrides,
  planTooManyRecovery,
  planFillerMiles,
  noRecoveryWeekInBuild,
  planNoRestDay,
  doubleForBeginner,
  longRunSpike,
  longRunShare,
  noEasierWeek,
  noTaper,
  taperRecoveryNotShorter,
  weekTotalMismatch,
  unparsedCell,
  ambiguousCell,
  mangledCell,
  badDate,
  dateOrder,
  weekdayMismatch,
  duplicateDay,
  missingDay,
  raceDateMismatch,
  unknownColumn,
  unusedSuppression,
  suppressionWithoutReason,
];
