import type { AnyRule } from '../core/rule.ts';
import { hrImplausible } from './data/hr-implausible.ts';
import { noHr } from './data/no-hr.ts';
import { rowSkipped } from './data/row-skipped.ts';
import { becameWorkout } from './recovery/became-workout.ts';
import { hrAboveCap } from './recovery/hr-above-cap.ts';
import { hrDrift } from './recovery/hr-drift.ts';
import { paceAtEasy } from './recovery/pace-at-easy.ts';
import { tooLong } from './recovery/too-long.ts';
import { hardBackToBack } from './week/hard-back-to-back.ts';
import { noRecovery } from './week/no-recovery.ts';

/** THE list of rules, in the order in which their findings are shown. */
export const RULES: readonly AnyRule[] = [
  becameWorkout,
  hrAboveCap,
  paceAtEasy,
  hrDrift,
  tooLong,
  hardBackToBack,
  noRecovery,
  noHr,
  hrImplausible,
  rowSkipped,
];
