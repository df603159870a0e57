/** What a run must bring for drift to be told, from a stream as from laps. */
export const DRIFT_LIMITS = {
  /** Heart rate needs this long to settle after the start; tool default for runs too short for the usual ten minutes. */
  warmUpS: 8 * 60,
  /** Least time left after the warm-up. Tool default: half of what published definitions ask for, so evidence is weak. */
  leastS: 16 * 60,
  /** Coefficient of variation of the speed, above which the run was not steady. Tool default. */
  steadyRatio: 0.08,
  /** Largest share of stopped time that the halves can bear. Tool default. */
  stoppedShare: 0.1,
} as const;
