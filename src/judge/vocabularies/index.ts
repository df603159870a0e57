import { english } from './english.ts';
import type { Vocabulary } from './vocabulary.ts';

/** THE list of vocabularies, asked in this order. */
export const VOCABULARIES: readonly Vocabulary[] = [english];
