import type { Finding } from './finding.ts';

/** A finding that the runner has looked at and let stand, with the reason. */
export interface Suppression {
  /** As the finding has it: of a run its day, of a week its first. */
  readonly day: string;
  readonly rule: string;
  readonly reason: string;
  /** Of this athlete alone; absent = whoever's it is. */
  readonly athlete?: string;
  /** Where it stands. */
  readonly file: string;
  readonly line: number;
}

/** All that a suppressions file holds. */
export interface SuppressionFile {
  /** As the user is told of it. */
  readonly file: string;
  readonly entries: readonly Suppression[];
}

/** A finding that was taken out, and why. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly reason: string;
}
