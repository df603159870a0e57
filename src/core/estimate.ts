export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const ORIGINS = ['told', 'device', 'observed', 'derived', 'formula'] as const;
export type Origin = (typeof ORIGINS)[number];

/**
 * A number about the athlete together with its doubt: the true value lies between `low` and `high`.
 * Rules compare with the interval: the far edge for an error, `value` for a warning, the near edge for a note.
 */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly origin: Origin;
  readonly confidence: Confidence;
  /** Where it came from, in words: "highest 30 s mean of 14 hard runs". */
  readonly detail: string;
}

/** The less sure of two confidences. */
export const weaker = (a: Confidence, b: Confidence): Confidence =>
  CONFIDENCES[Math.min(CONFIDENCES.indexOf(a), CONFIDENCES.indexOf(b))]!;
