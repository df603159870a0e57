import type { Kind } from '../../../src/core/intent.ts';

/** Invented titles of one language, and what each says the run was meant to be. */
export interface Titles {
  readonly language: string;
  readonly says: Readonly<Partial<Record<Kind, readonly string[]>>>;
  /** Words that look like a kind and are none: rests, neighbours in the week, places. */
  readonly traps: readonly string[];
  /** What apps and watches write by themselves: place or time of day, and the word for running. */
  readonly given: readonly string[];
}
