import type { MeasureMeta } from '../../core/measure.ts';
import { ACUTE_CHRONIC_RATIO } from './acute-chronic-ratio.ts';
import { ASCENT } from './ascent.ts';
import { BEST_EFFORTS } from './best-efforts.ts';
import { CRITICAL_SPEED } from './critical-speed.ts';
import { DECOUPLING } from './decoupling.ts';
import { EASY_PACE } from './easy-pace.ts';
import { EDWARDS } from './edwards.ts';
import { FITNESS_FATIGUE } from './fitness-fatigue.ts';
import { GRADE_ADJUSTED_SPEED } from './grade-adjusted-speed.ts';
import { HEART_RATE_SLOPE } from './heart-rate-slope.ts';
import { HEART_RATE_TRUST } from './heart-rate-trust.ts';
import { HIGH_FOR_PACE_META } from './high-for-pace.ts';
import { HRSS } from './hrss.ts';
import { KEEP_PACE_META } from './keep-pace.ts';
import { LOAD_TREND_META } from './load-trend.ts';
import { LUCIA } from './lucia.ts';
import { MAXIMUM_HEART_RATE } from './maximum-heart-rate.ts';
import { MONOTONY_STRAIN } from './monotony-strain.ts';
import { MOVING_TIME } from './moving-time.ts';
import { OBSERVED_KIND } from './observed-kind.ts';
import { POLARIZATION_INDEX } from './polarization-index.ts';
import { PRICE } from './price.ts';
import { REPETITIONS } from './repetitions.ts';
import { RESTING_HEART_RATE } from './resting-heart-rate.ts';
import { RSS } from './rss.ts';
import { RUN_PATTERN } from './run-pattern.ts';
import { SESSION_RPE } from './session-rpe.ts';
import { SINGLE_RUN_SPIKE } from './single-run-spike.ts';
import { THRESHOLD_PACE } from './threshold-pace.ts';
import { THRESHOLDS } from './thresholds.ts';
import { TIME_ABOVE_CAP } from './time-above-cap.ts';
import { TIME_IN_ZONE } from './time-in-zone.ts';
import { TRAINING_IMPULSE } from './training-impulse.ts';
import { TURNING_POINT_META } from './turning-point.ts';
import { VDOT } from './vdot.ts';

/** THE list of what the measures claim, in the order of the page. */
export const MEASURES: readonly MeasureMeta[] = [
  HEART_RATE_TRUST,
  MOVING_TIME,
  ASCENT,
  GRADE_ADJUSTED_SPEED,
  TIME_IN_ZONE,
  OBSERVED_KIND,
  RUN_PATTERN,
  REPETITIONS,
  TIME_ABOVE_CAP,
  TURNING_POINT_META,
  PRICE,
  KEEP_PACE_META,
  HIGH_FOR_PACE_META,
  DECOUPLING,
  HEART_RATE_SLOPE,
  MAXIMUM_HEART_RATE,
  RESTING_HEART_RATE,
  THRESHOLDS,
  EASY_PACE,
  BEST_EFFORTS,
  CRITICAL_SPEED,
  VDOT,
  THRESHOLD_PACE,
  TRAINING_IMPULSE,
  EDWARDS,
  LUCIA,
  HRSS,
  RSS,
  SESSION_RPE,
  FITNESS_FATIGUE,
  MONOTONY_STRAIN,
  POLARIZATION_INDEX,
  LOAD_TREND_META,
  ACUTE_CHRONIC_RATIO,
  SINGLE_RUN_SPIKE,
];
