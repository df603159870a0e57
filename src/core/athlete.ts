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
  /** What the model itself calls its zones, where that is not 1, 2, 3 …: "5a", "T". */
  readonly names?: readonly string[];
  /** Where the model has zone 1 begin. What lies below counts in zone 1 all the same. */
  readonly lowest?: number;
  /** The zones from which running is moderate, and hard; absent where the edges do not tell. */
  readonly moderateFrom?: number;
  readonly hardFrom?: number;
}

/** Zones that were asked for and cannot be told. */
export interface ZoneGap {
  /** The model that was asked for. */
  readonly id: string;
  /** The numbers that it lacks, named as in `missing`. */
  readonly lacks: readonly string[];
  /** "not known without a resting heart rate". */
  readonly reason: string;
}

/** Zones by heart rate and by pace. */
export interface ZonePair {
  readonly heartRateZones?: ZoneModel;
  readonly paceZones?: ZoneModel;
}

/** The runner's own easy runs: the middle half of their speeds, m/s, grade-adjusted. */
export interface EasyRuns {
  readonly runs: number;
  readonly slowMps: number;
  readonly fastMps: number;
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
  readonly easyRuns?: EasyRuns;
  readonly thresholdSpeed?: Estimate;
  /** Daniels' VDOT, ml/kg/min: the oxygen uptake that a race result stands for. */
  readonly vdot?: Estimate;
  /** The speed of the linear distance-time model, m/s. */
  readonly criticalSpeed?: Estimate;
  /** Zones of the models that were chosen; they are shown, and decide nothing. */
  readonly heartRateZones?: ZoneModel;
  readonly paceZones?: ZoneModel;
  /** Why zones above are missing. */
  readonly zoneGaps?: { readonly heartRate?: ZoneGap; readonly pace?: ZoneGap };
  /** The zones that sessions are judged by; absent where they are the ones that are shown. */
  readonly judgedBy?: ZonePair;
  /** Why a number above is missing, by its name. */
  readonly missing: Readonly<Record<string, string>>;
}
