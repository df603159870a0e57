import type { Confidence } from './estimate.ts';
import type { FindingPlace } from './finding-place.ts';

export const SEVERITIES = ['info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Unit of an evidence value. `percent` is a ratio (0.05) shown as percent; `speed` is m/s shown as pace. */
export type Unit = 'bpm' | 's' | 'm' | 'speed' | 'percent' | 'count' | 'text';

export interface Evidence {
  readonly value: number | string;
  readonly unit: Unit;
  /** The limit that the value was held against, same unit. */
  readonly limit?: number;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: string;
  readonly session?: string;
  readonly day?: string;
  readonly place?: FindingPlace;
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly advice: string;
  readonly couldBe: readonly string[];
  readonly sources: readonly string[];
  /** Of a finding in a plan: stays the same when rows move (rule, day or week and weekday, kind). */
  readonly fingerprint?: string;
  /** For a roll-up: the rules whose findings on the same session are its parts. */
  readonly parts?: readonly string[];
}
