/** What a run must come to before it is taken for a race. Tool defaults. */
export const RACE_LIMITS = {
  /** Average heart rate of a race as a share of the maximum, at the low end, by the longest time it holds for. */
  shares: [
    [60 * 60, 0.9],
    [2 * 3600, 0.87],
    [4 * 3600, 0.83],
  ],
  /** A warm-up is no race. */
  leastS: 12 * 60,
  /** Nobody ran so far so fast in the year before: within this share of the fastest. */
  nearFastest: 0.98,
  /** Racers do not cool down on the clock: the last part is no slower than this share of the whole. */
  lastPart: 0.1,
  lastShare: 0.9,
} as const;
