import type { Session } from '../core/session.ts';

/** A single-sample maximum far above the average of the same run is more often a sensor spike than an effort. Tool default. */
const LEAST_AVERAGE_TO_MAXIMUM = 0.8;

/** Highest heart rate that a session can vouch for, bpm: 30 s of a stream, else a row's maximum; NaN when there is none. */
export const crediblePeakBpm = (session: Session): number => {
  if (session.heartRateTrust.verdict !== 'good') return Number.NaN;
  if (session.peakHeartRate30sBpm !== undefined) return session.peakHeartRate30sBpm;
  const { averageHeartRateBpm: average = Number.NaN, maxHeartRateBpm: peakBpm = Number.NaN } = session;
  return average >= LEAST_AVERAGE_TO_MAXIMUM * peakBpm ? peakBpm : Number.NaN;
};
