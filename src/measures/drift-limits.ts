/** What a run must bring for drift to be told, from a stream as from laps. */
export const DRIFT_LIMITS = {
  /**
   * Heart rate needs ten minutes to settle after the start (Friel; the ultra-running test of the aerobic threshold). With
   * so much left after it the evidence is full; published limits come from runs of that length and more.
   */
  fullWarmUpS: 10 * 60,
  fullLeastS: 40 * 60,
  /** The form for shorter runs. Tool defaults; weak evidence. */
  warmUpS: 8 * 60,
  leastS: 16 * 60,
  /** The warm-up lasts on until a minute's heart rate comes this near to the median of what follows. Tool default. */
  settledRatio: 0.925,
  /** Coefficient of variation of the speed, above which the run was not steady. Tool default. */
  steadyRatio: 0.08,
  /** Largest share of stopped time that the halves can bear, and longest single stop. Tool defaults. */
  stoppedShare: 0.1,
  longestStopS: 120,
  /** Largest share of moving time without heart rate or speed. Tool default. */
  missingShare: 0.1,
  /** On steeper ground grade-adjusted speed is a guess; most of the run must not lie on it. Tool defaults. */
  steepRatio: 0.08,
  steepShare: 0.2,
  /** The result must not hang on where the run is cut: an eighth less, 5 min at most, moves it by no more than 3 points. Tool defaults. */
  cutShare: 1 / 8,
  longestCutS: 5 * 60,
  stableRatio: 0.03,
  /** Speeds that are all the same, to half a percent for four fifths of the time, were not measured. Tool defaults. */
  sameSpeedRatio: 0.005,
  sameSpeedShare: 0.8,
} as const;
