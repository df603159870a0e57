import type { Estimate } from './estimate.ts';

export type Sex = 'female' | 'male';

/** Heart-rate cap of a recovery run: below `agreed` every source is content, above `disputed` none is. bpm. */
export interface Cap {
  readonly agreed: Estimate;
  readonly disputed: Estimate;
}

/**
 * Zone edges from below: zone 2 starts at `edges[0]`, and so on; a reading equal to an edge belongs to the zone above.
 * `unit` is bpm for heart rate and m/s for speed.
 */
export interface ZoneModel {
  readonly id: string;
  readonly unit: 'bpm' | 'mps';
  readonly edges: readonly number[];
  readonly confidence: Estimate['confidence'];
  /** How the edges were made: "73, 80, 87, 93 % of maximum heart rate 190". */
  readonly detail: string;
}

/** What is known of the runner, each with its doubt. Absent = not known, and nothing is made up for it. */
export interface Athlete {
  readonly sex?: Sex;
  readonly hrMax?: Estimate;
  readonly hrRest?: Estimate;
  /** Heart rate at the first (aerobic) threshold. */
  readonly lt1?: Estimate;
  readonly lt2?: Estimate;
  readonly cap?: Cap;
  /** Grade-adjusted speed of the runner's own easy runs, m/s. */
  readonly easySpeed?: Estimate;
  readonly thresholdSpeed?: Estimate;
  readonly heartRateZones?: ZoneModel;
  readonly paceZones?: ZoneModel;
  /** Why a number above is missing, by its name. */
  readonly missing: Readonly<Record<string, string>>;
}
