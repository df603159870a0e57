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
import { hardMoved } from './plan/hard-moved.ts';
import { recoveryDoneHard } from './plan/recovery-done-hard.ts';
import { recoverySkipped } from './plan/recovery-skipped.ts';
import { afterMax } from './readiness/after-max.ts';
import { forcedRun } from './readiness/forced-run.ts';
import { hrv } from './readiness/hrv.ts';
import { illOrInjured } from './readiness/ill-or-injured.ts';
import { mood } from './readiness/mood.ts';
import { recoveryWeek } from './readiness/recovery-week.ts';
import { restInstead } from './readiness/rest-instead.ts';
import { restingHr } from './readiness/resting-hr.ts';
import { sleep } from './readiness/sleep.ts';
import { soreness } from './readiness/soreness.ts';
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
import { worseAfter } from './recovery/worse-after.ts';
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

/**
 * Rules on logs, and on logs beside plans, in the order in which their findings are shown. Those on plans alone load with
 * what reads plans.
 */
export const LOG_RULES: readonly AnyRule[] = [
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
  worseAfter,
  restInstead,
  illOrInjured,
  restingHr,
  sleep,
  soreness,
  mood,
  afterMax,
  hrv,
  forcedRun,
  recoveryWeek,
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
  recoveryDoneHard,
  hardMoved,
  recoverySkipped,
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
