export const PHASES = ['base', 'build', 'peak', 'taper'] as const;
/** Part of a season: the further a race is away, the more general the training. */
export type Phase = (typeof PHASES)[number];

export const EXPERIENCES = ['beginner', 'intermediate', 'advanced'] as const;
export type Experience = (typeof EXPERIENCES)[number];

/** What a runner tells of their training beside the numbers of their body; absent = not told. */
export interface Circumstances {
  readonly experience?: Experience;
  readonly phase?: Phase;
  readonly race?: { readonly day: string; readonly distanceM?: number };
  /** Weekdays without running, 0 = Monday. */
  readonly offDays: readonly number[];
  /** Weekday of the long run. */
  readonly longDay?: number;
  /** Most minutes of running on a weekday, where it is limited. */
  readonly maxMinutes: Readonly<Record<number, number>>;
  /** Share of body weight that a support takes off, 0 to 1. */
  readonly supportRatio?: number;
}

/** Nothing told. */
export const NO_CIRCUMSTANCES: Circumstances = { offDays: [], maxMinutes: {} };
