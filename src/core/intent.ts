import type { Confidence } from './estimate.ts';

export const KINDS = [
  'recovery',
  'easy',
  'long',
  'moderate',
  'tempo',
  'intervals',
  'race',
  'cross',
  'rest',
  'unknown',
] as const;
/** What a session was meant to be, or turned out to be. */
export type Kind = (typeof KINDS)[number];

export interface Intent {
  readonly kind: Kind;
  /** Where it was read from, strongest first: "column", "tag", "plan", "title", "position". */
  readonly from: readonly string[];
  readonly confidence: Confidence;
}

const DECLARED: ReadonlySet<string> = new Set(['column', 'tag', 'plan']);

/** True when the source itself says so, in a column or tag of its own; titles and places in the week are only read so. */
export const isDeclared = ({ from }: Intent): boolean => from.some((place) => DECLARED.has(place));
