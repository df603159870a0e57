import { type LinearFit, linearFit } from './linear-fit.ts';
import { median } from './median.ts';

export interface TrimmedFit extends LinearFit {
  /** Of the pairs that were kept. */
  readonly count: number;
  readonly meanX: number;
  /** Standard deviation of the residuals. */
  readonly scatter: number;
  readonly leastX: number;
  readonly mostX: number;
}

/** Median absolute deviation to standard deviation, for normal data. */
const MAD_TO_SD = 1.4826;
/** What lies further off the line than this many standard deviations takes no part, if more than `smallest` as well. */
const FAR = 3;
const PASSES = 3;

/** Residuals from a line, and how far they usually lie off its median. */
const residualsOf = (x: readonly number[], y: readonly number[], { slope, intercept }: LinearFit): number[] =>
  x.map((value, i) => y[i]! - intercept - slope * value);

const described = (x: readonly number[], y: readonly number[], fit: LinearFit): TrimmedFit => {
  const squares = residualsOf(x, y, fit).reduce((sum, residual) => sum + residual ** 2, 0);
  return {
    ...fit,
    count: x.length,
    meanX: x.reduce((sum, value) => sum + value, 0) / x.length,
    scatter: Math.sqrt(squares / (x.length - 2)),
    leastX: Math.min(...x),
    mostX: Math.max(...x),
  };
};

/**
 * Least squares of `y` on `x` without the pairs that lie more than three standard deviations, judged by the median
 * absolute deviation, and more than `smallest` off the line. At most three passes; undefined as `linearFit` is.
 */
export const trimmedFit = (x: readonly number[], y: readonly number[], smallest: number): TrimmedFit | undefined => {
  let [keptX, keptY] = [x, y];
  for (let pass = 0; ; pass++) {
    const fit = linearFit(keptX, keptY);
    if (fit === undefined) return undefined;
    const residuals = residualsOf(keptX, keptY, fit);
    const middle = median(residuals)!;
    const spread = MAD_TO_SD * median(residuals.map((residual) => Math.abs(residual - middle)))!;
    const limit = Math.max(smallest, FAR * spread);
    const near = residuals.map((residual) => Math.abs(residual - middle) <= limit);
    if (pass === PASSES || near.every(Boolean)) return described(keptX, keptY, fit);
    keptX = keptX.filter((_, i) => near[i]);
    keptY = keptY.filter((_, i) => near[i]);
  }
};
