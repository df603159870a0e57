import type { AnyRule } from '../core/rule.ts';
import { dateAmbiguous } from './data/date-ambiguous.ts';
import { duplicateActivity } from './data/duplicate-activity.ts';
import { hrImplausible } from './data/hr-implausible.ts';
import { hrmaxEstimated } from './data/hrmax-estimated.ts';
import { hrmaxExceeded } from './data/hrmax-exceeded.ts';
import { missingColumn } from './data/missing-column.ts';
import { noHr } from './data/no-hr.ts';
import { rowSkipped } from './data/row-skipped.ts';
import { staleSuppression } from './data/stale-suppression.ts';
import { timezoneAssumed } from './data/timezone-assumed.ts';
import { unitAmbiguous } from './data/unit-ambiguous.ts';
import { zoneMismatch } from './data/zone-mismatch.ts';
import { ambiguousCell } from './plan/ambiguous-cell.ts';
import { badDate } from './plan/bad-date.ts';
import { dateOrder } from './plan/date-order.ts';
import { doubleForBeginner } from './plan/double-for-beginner.ts';
import { duplicateDay } from './plan/duplicate-day.ts';
import { easyTooFast } from './plan/easy-too-fast.ts';
import { fillerMiles as planFillerMiles } from './plan/filler-miles.ts';
import { hardBackToBack as planHardBackToBack } from './plan/hard-back-to-back.ts';
import { hardBeforeLong } from './plan/hard-before-long.ts';
import { hardMoved } from './plan/hard-moved.ts';
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
import { recoveryDoneHard } from './plan/recovery-done-hard.ts';
import { recoverySkipped } from './plan/recovery-skipped.ts';
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
import { becameWorkout } from './recovery/became-workout.ts';
import { beginner } from './recovery/beginner.ts';
import { hardSurface } from './recovery/hard-surface.ts';
import { hrAboveCap } from './recovery/hr-above-cap.ts';
import { hrDrift } from './recovery/hr-drift.ts';
import { hrHighForPace } from './recovery/hr-high-for-pace.ts';
import { hrSpikes } from './recovery/hr-spikes.ts';
import { noGentleStart } from './recovery/no-gentle-start.ts';
import { noTalkTest } from './recovery/no-talk-test.ts';
import { notAfterHard } from './recovery/not-after-hard.ts';
import { paceAtEasy } from './recovery/pace-at-easy.ts';
import { paceCreep } from './recovery/pace-creep.ts';
import { rpeTooHigh } from './recovery/rpe-too-high.ts';
import { tooHilly } from './recovery/too-hilly.ts';
import { tooLong } from './recovery/too-long.ts';
import { tooSoonAfterMax } from './recovery/too-soon-after-max.ts';
import { fillerMiles } from './week/filler-miles.ts';
import { hardBackToBack } from './week/hard-back-to-back.ts';
import { hardEveryDay } from './week/hard-every-day.ts';
import { noHardStimulus } from './week/no-hard-stimulus.ts';
import { noRecovery } from './week/no-recovery.ts';
import { noRestDay } from './week/no-rest-day.ts';
import { recoveryBecameEasy } from './week/recovery-became-easy.ts';
import { restOnlyRecovery } from './week/rest-only-recovery.ts';
import { tooManyRecovery } from './week/too-many-recovery.ts';
import { tooMuchHard } from './week/too-much-hard.ts';

/** THE list of rules, in the order in which their findings are shown. */
export const RULES: readonly AnyRule[] = [
  becameWorkout,
  hrAboveCap,
  hrSpikes,
  paceAtEasy,
  paceCreep,
  hrDrift,
  hrHighForPace,
  tooLong,
  rpeTooHigh,
  noTalkTest,
  tooHilly,
  hardSurface,
  tooSoonAfterMax,
  notAfterHard,
  beginner,
  noGentleStart,
  hardEveryDay,
  tooMuchHard,
  hardBackToBack,
  recoveryBecameEasy,
  noRecovery,
  restOnlyRecovery,
  tooManyRecovery,
  fillerMiles,
  noRestDay,
  noHardStimulus,
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
  recoveryDoneHard,
  hardMoved,
  recoverySkipped,
  unusedSuppression,
  suppressionWithoutReason,
  noHr,
  hrImplausible,
  hrmaxExceeded,
  hrmaxEstimated,
  zoneMismatch,
  missingColumn,
  unitAmbiguous,
  dateAmbiguous,
  timezoneAssumed,
  duplicateActivity,
  rowSkipped,
  staleSuppression,
];
