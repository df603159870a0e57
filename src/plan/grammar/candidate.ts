import type { Meaning } from './dictionary.ts';
import type { Item, Word } from './item.ts';

/** A phrase of the lists before the language of its text is known. */
export interface Candidate {
  readonly type: 'candidate';
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly meanings: readonly Meaning[];
}
/** An item whose words are not settled yet. */
export type Loose = Exclude<Item, Word> | Candidate;
