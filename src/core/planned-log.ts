import type { FindingPlace } from './finding-place.ts';
import type { TrainingPlan } from './plan.ts';
import type { PlanMatch } from './plan-match.ts';
import type { PlanSuppression } from './plan-suppression.ts';

/** A plan that a log is held against, and what its own text lets stand. */
export interface GivenPlan {
  readonly plan: TrainingPlan;
  readonly letsStand: readonly PlanSuppression[];
}

/** A plan that a log was held against. A file may hold several. */
export interface PlannedFile {
  readonly file: string;
  readonly workouts: number;
  /** Workouts of which no date is known: nothing can be held against them. */
  readonly undated: number;
  /** First and last day with a workout; absent where no day is known. */
  readonly from?: string;
  readonly to?: string;
}

/** A planned run and what was done, with the place of the cell that planned it. */
export interface PlacedMatch extends PlanMatch {
  readonly place?: FindingPlace;
}

/** Plan versus done, on the days of a report. */
export interface PlannedLog {
  readonly files: readonly PlannedFile[];
  /** In order of days. */
  readonly matches: readonly PlacedMatch[];
  /** Days of planned runs that the log does not reach, or that are not over; a day as often as it has runs. */
  readonly openDays: readonly string[];
}
