import type { Place } from './activity.ts';

/** What may be read in two ways. */
export const AMBIGUITIES = ['unit', 'date'] as const;
export type Ambiguity = (typeof AMBIGUITIES)[number];

/**
 * A row or file that could not be used, told with its place.
 * `rows` is the number of data rows it stands for (1 unless neighbouring rows share the reason).
 */
export interface Problem {
  /** `unreadable`: should have been an activity and could not be read; `empty`: holds no activity (blank row, rest day). */
  readonly kind: 'unreadable' | 'empty' | 'unsupported' | 'doubtful';
  readonly place: Place;
  readonly rows: number;
  readonly reason: string;
  /** Of a row that was read and is doubted: its day, give or take one (the zone may not be known yet). */
  readonly day?: string;
  /** Of what was read in one of two ways, and could be meant in the other. */
  readonly ambiguous?: Ambiguity;
}

/** A problem as a rule sees it. */
export interface ReportedProblem extends Problem {
  /** A row of other weeks than those reported. */
  readonly isElsewhere: boolean;
}
