import type { Sex } from '../core/athlete.ts';
import type { Estimate } from '../core/estimate.ts';

/** What the runner has said about themselves; every member may be missing. Heart rates in bpm, speeds in m/s. */
export interface ToldAthlete {
  readonly sex?: Sex;
  readonly birthYear?: number;
  readonly hrMaxBpm?: number;
  readonly hrRestBpm?: number;
  readonly lt1Bpm?: number;
  readonly lt2Bpm?: number;
  readonly easySpeedMps?: number;
  readonly thresholdSpeedMps?: number;
  /** Own edges of the heart-rate zones, ascending, bpm. */
  readonly heartRateEdgesBpm?: readonly number[];
}

/** A number the runner has set is taken at its word: no doubt of ours is added. */
export const toldEstimate = (value: number): Estimate => ({
  value,
  low: value,
  high: value,
  origin: 'told',
  confidence: 'high',
  detail: 'set by you',
});
