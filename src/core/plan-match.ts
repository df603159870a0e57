import type { PlannedWorkout } from './plan.ts';

/**
 * How what was done stands to what was planned. `harder`: recovery or easy running that became hard; `easier`: hard
 * running that stayed easy; `longer`, `shorter`: by half or more; `moved`: done on the day before or after, in two cases:
 * nothing was run on its own day, or the two days changed places.
 */
export const STANDINGS = ['as-planned', 'harder', 'easier', 'longer', 'shorter', 'moved', 'skipped', 'extra'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A planned workout and the session that stands for it; one of the two may be missing. */
export interface PlanMatch {
  /** Of the workout where there is one, else of the session. */
  readonly day: string;
  readonly workout?: PlannedWorkout;
  /** Id of the session. */
  readonly session?: string;
  readonly standing: Standing;
  /** Of what was moved: the day on which it was done. */
  readonly doneOn?: string;
  /** Time of the session over the planned time, where both are known. */
  readonly timeRatio?: number;
  /** The same of the distance. */
  readonly distanceRatio?: number;
}
