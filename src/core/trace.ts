/** Width of a trace bin in seconds. */
export const STEP_S = 5;

/** A recording longer than this is a watch left running or a broken clock; its grid is not built. Tool default. */
export const LONGEST_TRACE_S = 72 * 3600;

/** Number of entries of the heart-rate histogram: index = beats per minute. */
export const HISTOGRAM_SIZE = 256;

/**
 * A session reduced to a uniform time grid. Bin `i` covers elapsed seconds `i * stepS` to `(i + 1) * stepS` after the
 * start. NaN = nothing known in that bin. Pauses have `movingS` 0 and NaN elsewhere.
 */
export interface Trace {
  readonly stepS: number;
  readonly count: number;
  readonly heartRateBpm: Float32Array;
  readonly speedMps: Float32Array;
  readonly gradeAdjustedSpeedMps: Float32Array;
  readonly altitudeM: Float32Array;
  readonly gradeRatio: Float32Array;
  readonly cadenceSpm: Float32Array;
  /** Seconds of the bin spent moving, 0 to `stepS`. */
  readonly movingS: Float32Array;
  /** Seconds spent at each whole beat per minute, exact from the raw samples; length `HISTOGRAM_SIZE`. */
  readonly heartRateHistogramS: Float64Array;
}
