import type { Confidence } from '../../core/estimate.ts';
import type { Kind } from '../../core/intent.ts';

/** What a title that matches says, and how surely. */
export interface TitleRule {
  readonly kind: Kind;
  readonly confidence: Confidence;
  readonly match: RegExp;
}

/** Words of one language that say what a run was meant to be. Patterns see folded text: lower case, no accents. */
export interface Vocabulary {
  readonly language: string;
  /** What a title is called at its head, whatever loops, strides or neighbours follow; asked before anything is stripped. */
  readonly head?: TitleRule;
  /** One of its words is in all that `strip` matches; other titles, the most, are spared it. */
  readonly mayStrip?: RegExp;
  /** Removed before matching: rests inside workouts, strides, neighbours in the week. Global patterns. */
  readonly strip?: readonly RegExp[];
  /** The first three letters of words, one of which begins a word of every plain title that the rules match; absent: unknown. */
  readonly stems?: string;
  readonly rules: readonly TitleRule[];
}
