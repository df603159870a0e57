import type { Estimate } from '../../core/estimate.ts';
import type { HeartRateModelId, PaceModelId } from '../../core/zone-model-ids.ts';

/** What zones may be built on, named as settings and `missing` name it. Heart rates in bpm, speeds in m/s. */
export interface ZoneNumbers {
  readonly hrMax?: Estimate | undefined;
  readonly hrRest?: Estimate | undefined;
  readonly lt1?: Estimate | undefined;
  readonly lt2?: Estimate | undefined;
  readonly thresholdPace?: Estimate | undefined;
  readonly vdot?: Estimate | undefined;
  readonly criticalSpeed?: Estimate | undefined;
}
export type ZoneNumber = keyof ZoneNumbers;

/** The value of a number that the model needs. */
export type NumberOf = (name: ZoneNumber) => number;

/** What a model is, for the page and for `recover zones`. */
export interface ZoneModelFacts {
  readonly id: HeartRateModelId | PaceModelId;
  readonly of: 'heart-rate' | 'pace';
  /** In a few words: "Friel, seven zones by threshold heart rate". */
  readonly title: string;
  readonly needs: readonly ZoneNumber[];
  /** Ids of the sources. */
  readonly sources: readonly string[];
  /** Where the zones begin, and what was decided where the source leaves gaps or overlaps. Prose with full stops. */
  readonly says: string;
  readonly names?: readonly string[];
  /** The zones from which running is moderate, and hard. */
  readonly moderateFrom?: number;
  readonly hardFrom?: number;
}

/** A model whose edges follow from the athlete's numbers. */
export interface ZoneModelSpec extends ZoneModelFacts {
  readonly moderateFrom: number;
  readonly hardFrom: number;
  /** Ascending, bpm or m/s; asked for only when every number in `needs` is known. */
  readonly edges: (numberOf: NumberOf) => readonly number[];
  /** Where zone 1 is said to begin, for models that say so. */
  readonly lowest?: (numberOf: NumberOf) => number;
  /** How the edges were made, with the numbers. */
  readonly detail: (numberOf: NumberOf) => string;
}
