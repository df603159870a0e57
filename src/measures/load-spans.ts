/** Days over which loads are averaged. */
export const LOAD_SPANS = {
  /** Time constants of fitness and fatigue: those of the usual performance charts. */
  fitness: 42,
  fatigue: 7,
  /** A log must reach back two of the longer constant, or the average is mostly its cold start. Tool default. */
  least: 84,
  week: 7,
  chronic: 28,
} as const;
