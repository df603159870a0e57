import type { Confidence } from '../../core/estimate.ts';
import type { Kind } from '../../core/intent.ts';

/** Words of one language that say what a run was meant to be. Patterns see folded text: lower case, no accents. */
export interface Vocabulary {
  readonly language: string;
  /** One of its words is in all that `strip` matches; other titles, the most, are spared it. */
  readonly mayStrip: RegExp;
  /** Removed before matching: rests inside workouts, strides, neighbours in the week. Global patterns. */
  readonly strip: readonly RegExp[];
  readonly rules: readonly { readonly kind: Kind; readonly confidence: Confidence; readonly match: RegExp }[];
}
