import { addDays } from '../core/dates.ts';
import type { Estimate } from '../core/estimate.ts';
import type { IntendedSession } from '../core/session.ts';
import { median } from '../numeric/median.ts';
import { sessionsBetween } from './sessions-between.ts';

/** Window of the running median and least readings in it. Tool defaults. */
const DAYS_BACK = 28;
const LEAST_READINGS = 3;
const DOUBT_BPM = 4;

/** Resting heart rate: median of the log's own readings over the four weeks up to `day`; undefined with fewer than three. */
export const restingHeartRate = (sessions: readonly IntendedSession[], day: string): Estimate | undefined => {
  const readings = sessionsBetween(sessions, addDays(day, -DAYS_BACK), day)
    .map(({ restingHeartRateBpm }) => restingHeartRateBpm)
    .filter((bpm) => bpm !== undefined);
  if (readings.length < LEAST_READINGS) return undefined;
  const value = Math.round(median(readings)!);
  const detail = `median of ${readings.length} readings in the log, 4 weeks`;
  return { value, low: value - DOUBT_BPM, high: value + DOUBT_BPM, origin: 'observed', confidence: 'medium', detail };
};
