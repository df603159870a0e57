import type { Span } from './plan.ts';

/** What a coach has written into a plan to let findings stand. */
export interface PlanSuppression {
  readonly file: string;
  /** Where it stands. */
  readonly span: Span;
  /** As `plan/hard-back-to-back`, known or not; absent = all rules. */
  readonly rule?: string;
  readonly reason?: string;
  /** Findings that begin in one of these are let stand. */
  readonly covers: readonly Span[];
}

/** A suppression as a rule sees it. */
export interface JudgedPlanSuppression extends PlanSuppression {
  /** False when no finding answers to it. */
  readonly isUsed: boolean;
  /** False when there is no rule of that name; true without a name. */
  readonly isKnown: boolean;
}
