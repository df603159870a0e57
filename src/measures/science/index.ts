import type { MeasureMeta } from '../../core/measure.ts';
import { ASCENT } from './ascent.ts';
import { BEST_EFFORTS } from './best-efforts.ts';
import { CRITICAL_SPEED } from './critical-speed.ts';
import { DECOUPLING } from './decoupling.ts';
import { GRADE_ADJUSTED_SPEED } from './grade-adjusted-speed.ts';
import { HEART_RATE_SLOPE } from './heart-rate-slope.ts';
import { HEART_RATE_TRUST } from './heart-rate-trust.ts';
import { MOVING_TIME } from './moving-time.ts';
import { OBSERVED_KIND } from './observed-kind.ts';
import { REPETITIONS } from './repetitions.ts';
import { RUN_PATTERN } from './run-pattern.ts';
import { THRESHOLD_PACE } from './threshold-pace.ts';
import { TIME_IN_ZONE } from './time-in-zone.ts';
import { VDOT } from './vdot.ts';

/** THE list of what the measures claim, in the order of the page. */
export const MEASURES: readonly MeasureMeta[] = [
  HEART_RATE_TRUST,
  MOVING_TIME,
  ASCENT,
  GRADE_ADJUSTED_SPEED,
  TIME_IN_ZONE,
  DECOUPLING,
  HEART_RATE_SLOPE,
  OBSERVED_KIND,
  RUN_PATTERN,
  REPETITIONS,
  BEST_EFFORTS,
  CRITICAL_SPEED,
  VDOT,
  THRESHOLD_PACE,
];
