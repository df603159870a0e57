import type { Place } from './activity.ts';

/** How something was felt, on one scale whatever the source's: 1 = as good as it gets, 5 = as bad. */
export interface Rating {
  readonly badness: number;
  /** As the source has it: `3 of 4`, `Fair`. */
  readonly told: string;
}

/** The edges of `badness`. */
export const BEST = 1;
export const WORST = 5;

/** Facts about the body that a runner or a watch notes once a day; absent = not noted. */
export interface WellnessFacts {
  readonly restingHeartRateBpm?: number;
  /** Variability of the heart rate: RMSSD where the source has it, else SDNN; never both in one series. */
  readonly hrvMs?: number;
  /** Of the night before. */
  readonly sleepS?: number;
  readonly sleepQuality?: Rating;
  readonly soreness?: Rating;
  readonly fatigue?: Rating;
  readonly mood?: Rating;
  readonly motivation?: Rating;
  /** What the runner noted: `yes`, `cold`. */
  readonly illness?: string;
  readonly injury?: string;
  readonly pain?: string;
}
export type WellnessFact = keyof WellnessFacts;

/** One calendar day, `YYYY-MM-DD`, with what is known of it. */
export interface WellnessDay extends WellnessFacts {
  readonly day: string;
  readonly sources: readonly Place[];
}

/** One row of a file. Values of two series are never held against each other: devices differ in how they count. */
export interface WellnessRecord extends WellnessDay {
  readonly athlete?: string;
  /** Where the value comes from: the reader's dialect, or `log`. */
  readonly series: string;
  /** A number of soreness in a row of a log, whose other rows tell the scale. */
  readonly sorenessTold?: number;
}
