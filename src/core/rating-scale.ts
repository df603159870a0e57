import { BEST, type Rating, WORST } from './wellness.ts';

/** Numbers that a feeling is told in: 1 to 5, 0 to 10. */
export interface RatingScale {
  readonly least: number;
  readonly most: number;
}

/** So many numbers, none above 5 and some at it, are of a scale of five. Tool default. */
const LEAST_VALUES = 14;
const FIVE = 5;
const TEN = 10;

/**
 * The scale that the numbers of a column give away: above 5 it is one of ten; never above 5, and at it at times, one of
 * five. Undefined = they do not tell, since who writes 1 to 3 may mean of five or of ten.
 */
export const scaleOfValues = (values: readonly number[]): RatingScale | undefined => {
  const least = Math.min(...values);
  const most = Math.max(...values);
  if (values.length === 0 || least < 0 || most > TEN) return undefined;
  const from = least < 1 ? 0 : 1;
  if (most > FIVE) return { least: from, most: TEN };
  return most === FIVE && values.length >= LEAST_VALUES ? { least: from, most: FIVE } : undefined;
};

/** A number on a scale as a rating; undefined outside the scale. `worstIs` says which end is the bad one. */
export const ratingOn = (
  value: number,
  { least, most }: RatingScale,
  worstIs: 'most' | 'least',
): Rating | undefined => {
  if (!(value >= least && value <= most)) return undefined;
  const share = (value - least) / (most - least);
  const badness = BEST + (WORST - BEST) * (worstIs === 'most' ? share : 1 - share);
  return { badness, told: `${value} of ${most}` };
};
