/**
 * Averages hide repetitions: rests pull the average down while the maximum stays. What gives them away is a heart rate
 * that reached the hard zones and stands this share of the maximum above the average, which an even run does not come to.
 * Tool defaults, held against logs whose runners say what each run was.
 */
export const AVERAGE_LIMITS = {
  peakAboveAverage: 0.08,
  /** Heart rate drifts further apart on a long run. */
  peakAboveAverageLong: 0.1,
  leastS: 20 * 60,
  /** A fastest stretch is this many times the average, and stands out from what the log's source shows on any run. */
  burstRatio: 1.4,
  burstOverUsual: 1.2,
  /** Heart rate lags behind short work: then it need only have left what any source allows a recovery run, by this much. */
  burstPeakShare: 0.75,
  burstPeakAboveAverage: 0.1,
  /** A speed so many times the average is a leap of the positions. */
  mostBurstRatio: 4,
  /** Nobody holds this share of the maximum on a long run but in a race or close to it. */
  hardLongShare: 0.8,
  /** This much faster than the runner's median, in a moderate zone, is a tempo run. */
  fastRatio: 1.1,
  /** So is, in any zone, a run this much faster and with so much more heart rate than usual: none of the two alone. */
  fasterRatio: 1.08,
  higherRatio: 1.03,
} as const;
