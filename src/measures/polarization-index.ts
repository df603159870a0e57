import { exceeds } from '../core/compare.ts';

/** Stands for no time at all in the middle zone, taken from the highest: the published table comes out so. */
const TINY_SHARE = 0.01;

/**
 * Treff's polarization index of the shares of time below the first threshold, between the two and above the second;
 * above 2.00 is called polarized. 0 without time above, undefined where more time lies above than below (not defined for it).
 * @see Treff 2019, Front. Physiol. 10:707
 */
export const polarizationIndex = (low: number, middle: number, high: number): number | undefined => {
  if (high === 0) return 0;
  if (exceeds(high, low)) return undefined;
  const [between, above] = middle === 0 ? [TINY_SHARE, high - TINY_SHARE] : [middle, high];
  return above <= 0 ? 0 : Math.log10((low / between) * above * 100);
};
