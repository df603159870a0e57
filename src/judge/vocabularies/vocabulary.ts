import type { Confidence } from '../../core/estimate.ts';
import type { Kind } from '../../core/intent.ts';

/** Words of one language that say what a run was meant to be. Patterns see folded text: lower case, no accents. */
export interface Vocabulary {
  readonly language: string;
  /** Removed before matching: rests inside workouts, strides, neighbours in the week. Global patterns. */
  readonly strip: readonly RegExp[];
  readonly rules: readonly { readonly kind: Kind; readonly confidence: Confidence; readonly match: RegExp }[];
}
