import { flatLine } from '../../src/normalise/flat-line.ts';
import { isPossibleHeartRate } from '../../src/normalise/row-heart-rate-trust.ts';
import { timeline } from '../../src/normalise/timeline.ts';
import type { Recording } from './corpus-runs.ts';

/** How near an average must be, bpm. */
export const NEAR_BPM = 1.5;
/** Heard for less than this share of the timer, a session takes the device's own average. */
const HEARD_SHARE = 0.5;
/** Shorter pauses cannot move an average far. */
const LEAST_PAUSE_S = 20;
/** No heart of a runner falls below this in a pause of minutes. */
const LOWEST_PAUSE_BPM = 60;

interface Reading {
  readonly atS: number;
  readonly bpm: number;
  readonly isFlat: boolean;
}

const readingsOf = ({ activity: { samples } }: Recording): readonly Reading[] => {
  const clock = timeline(samples!);
  const bpm = samples!.heartRateBpm ?? new Float64Array(clock.count).fill(Number.NaN);
  const flat = flatLine(clock, bpm);
  return Array.from(bpm, (value, i) => ({ atS: clock.atS[i]!, bpm: value, isFlat: flat[i] === 1 })).filter((reading) =>
    isPossibleHeartRate(reading.bpm),
  );
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const heldThroughout = (readings: readonly Reading[]): number => {
  const lengths = readings.slice(1).map(({ atS }, i) => atS - readings[i]!.atS);
  const beats = lengths.reduce((sum, seconds, i) => sum + seconds * readings[i]!.bpm, 0);
  return beats / lengths.reduce((sum, seconds) => sum + seconds, 0);
};

/** The heart rate that the pauses would need for the stated average to be that of timer and pauses; NaN without pauses. */
const neededInPauses = ({ activity: { facts }, reduced }: Recording, statedBpm: number): number => {
  const pausedS = (facts.elapsedS ?? 0) - facts.durationS!;
  if (pausedS < LEAST_PAUSE_S) return Number.NaN;
  return (statedBpm * facts.elapsedS! - reduced.averageHeartRateBpm! * facts.durationS!) / pausedS;
};

/** Why a stated average heart rate is not ours, by rule; the first that holds. */
export type AverageReason =
  | 'agrees'
  | 'heard for less than half of the time, so the stated one is taken'
  | 'each reading counts the same there, at uneven times'
  | 'a reading counts there until the next one, however late'
  | 'what stands still at one value is left out there'
  | 'the pauses count there, of which the file has no readings'
  | 'the heart rate itself is doubted'
  | 'not explained';

/** Of a run that states an average. */
export const averageReason = (run: Recording): AverageReason => {
  const { activity, reduced } = run;
  const statedBpm = activity.facts.averageHeartRateBpm!;
  const isNear = (bpm: number | undefined): boolean => Math.abs((bpm ?? Number.NaN) - statedBpm) <= NEAR_BPM;
  const heardS = Array.from(reduced.trace?.heartRateHistogramS ?? []).reduce((sum, seconds) => sum + seconds, 0);
  if (heardS < HEARD_SHARE * activity.facts.durationS!) {
    return 'heard for less than half of the time, so the stated one is taken';
  }
  if (isNear(reduced.averageHeartRateBpm)) return 'agrees';
  const readings = readingsOf(run);
  if (isNear(mean(readings.map(({ bpm }) => bpm)))) return 'each reading counts the same there, at uneven times';
  if (isNear(heldThroughout(readings))) return 'a reading counts there until the next one, however late';
  const changing = readings.filter(({ isFlat }) => !isFlat);
  if (isNear(mean(changing.map(({ bpm }) => bpm)))) return 'what stands still at one value is left out there';
  const neededBpm = neededInPauses(run, statedBpm);
  if (neededBpm >= LOWEST_PAUSE_BPM && neededBpm <= reduced.averageHeartRateBpm!) {
    return 'the pauses count there, of which the file has no readings';
  }
  return reduced.heartRateTrust.verdict === 'good' ? 'not explained' : 'the heart rate itself is doubted';
};
