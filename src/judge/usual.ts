/** What is usual for this runner, to tell long from short and fast from slow. */
export interface Usual {
  /** Median duration of the runs of the last eight weeks, seconds. */
  readonly runS?: number;
  /** Median grade-adjusted speed of the same runs, m/s. */
  readonly speedMps?: number;
  /** Median of their average heart rates where these can be trusted, bpm. */
  readonly heartRateBpm?: number;
  /** Median of the highest speed over the average, of the log's runs of a year: how much a source's own noise adds. */
  readonly burstRatio?: number;
  /** Speed of the fastest other run of the year before that was nearly so long or longer; undefined without enough runs. */
  readonly fastestMps?: (distanceM: number) => number | undefined;
}
