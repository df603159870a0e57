import type { Sex } from '../core/athlete.ts';
import type { Estimate } from '../core/estimate.ts';
import type { HeartRateModelId, PaceModelId } from '../core/zone-model-ids.ts';

/** Numbers that the runner has set, as they hold on one day. Heart rates in bpm, speeds in m/s. */
export interface ToldNumbers {
  readonly hrMaxBpm?: number;
  readonly hrRestBpm?: number;
  readonly lt1Bpm?: number;
  readonly lt2Bpm?: number;
  readonly easySpeedMps?: number;
  readonly thresholdSpeedMps?: number;
  /** Own edges of the heart-rate zones, ascending, bpm. */
  readonly heartRateEdgesBpm?: readonly number[];
  /** Own edges of the pace zones, ascending, m/s. */
  readonly paceEdgesMps?: readonly number[];
}

/** What the runner has said about themselves; every member may be missing. */
export interface ToldAthlete extends ToldNumbers {
  readonly sex?: Sex;
  readonly birthYear?: number;
  /** The zone models that were chosen; absent = own edges where there are some, else the default. */
  readonly heartRateModel?: HeartRateModelId;
  readonly paceModel?: PaceModelId;
  /** The day from which a number holds, of those that were told with one. */
  readonly since?: Readonly<Partial<Record<keyof ToldNumbers, string>>>;
}

/** A number the runner has set is taken at its word: no doubt of ours is added. `since` is the day it was told for. */
export const toldEstimate = (value: number, since?: string): Estimate => ({
  value,
  low: value,
  high: value,
  origin: 'told',
  confidence: 'high',
  detail: since === undefined ? 'set by you' : `set by you, from ${since} on`,
});
