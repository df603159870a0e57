import type { Facts } from '../core/activity.ts';
import { exceeds, fallsShort, reaches } from '../core/compare.ts';
import type { HeartRateTrust } from '../core/session.ts';

/** Outside these no heart beats, awake and running. Tool defaults, bpm. */
const POSSIBLE_BPM = [30, 230] as const;
/** Nobody's heart beats faster, and nobody trains at a lower mean. Tool defaults, bpm. */
const HIGHEST_BPM = 225;
const LOWEST_AVERAGE_BPM = 50;
/** Means this close together, this high, look like steps counted for beats. Tool defaults. */
const LOCK_WITHIN_BPM = 2;
const LOCK_FROM_BPM = 140;
/** Below this a maximum is no maximum of a run: the strap was not worn. Tool default. */
const LOWEST_MAX_BPM = 60;

/** True for a heart rate that a running person can have at all, bpm. */
export const isPossibleHeartRate = (bpm: number): boolean =>
  !fallsShort(bpm, POSSIBLE_BPM[0]) && !exceeds(bpm, POSSIBLE_BPM[1]);

const isLikeCadence = (averageBpm: number, cadenceSpm: number | undefined): boolean =>
  cadenceSpm !== undefined &&
  reaches(averageBpm, LOCK_FROM_BPM) &&
  !exceeds(Math.abs(averageBpm - cadenceSpm), LOCK_WITHIN_BPM);

const averageReasons = (averageBpm: number, facts: Facts): readonly string[] => {
  const { maxHeartRateBpm: max, averageCadenceSpm: cadence } = facts;
  const shown = Math.round(averageBpm);
  const reasons: string[] = [];
  if (max !== undefined && exceeds(averageBpm, max)) {
    reasons.push(`the average of ${shown} bpm is above the maximum of ${Math.round(max)} bpm`);
  }
  if (fallsShort(averageBpm, LOWEST_AVERAGE_BPM)) reasons.push(`an average of ${shown} bpm is too low for training`);
  if (isLikeCadence(averageBpm, cadence)) {
    reasons.push(`the average of ${shown} bpm is as good as the step rate (perhaps cadence lock)`);
  }
  return reasons;
};

const maxReasons = (max: number): readonly string[] => {
  const shown = Math.round(max);
  if (exceeds(max, HIGHEST_BPM)) return [`a maximum of ${shown} bpm is higher than hearts beat`];
  if (fallsShort(max, LOWEST_MAX_BPM)) return [`a maximum of ${shown} bpm is too low for training`];
  return [];
};

/**
 * Can the heart rate of a log row without a stream carry a claim? A row holds two numbers at most, so it can only be
 * doubted where they contradict each other or nature.
 */
export const trustOfRow = (facts: Facts): HeartRateTrust => {
  const { averageHeartRateBpm: average, maxHeartRateBpm: max } = facts;
  if (average === undefined && max === undefined) return { verdict: 'none', unusableShare: 1, reasons: [] };
  const impossible = [average, max].filter((bpm) => bpm !== undefined && !isPossibleHeartRate(bpm));
  if (impossible.length > 0) {
    return {
      verdict: 'bad',
      unusableShare: 1,
      reasons: [`the log says ${impossible.join(' and ')} bpm, which no heart beats`],
    };
  }
  const reasons = [
    ...(average === undefined ? [] : averageReasons(average, facts)),
    ...(max === undefined ? [] : maxReasons(max)),
  ];
  return { verdict: reasons.length > 0 ? 'doubtful' : 'good', unusableShare: 0, reasons };
};
