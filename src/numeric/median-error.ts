import { median } from './median.ts';

/** Standard error of a median = 1.2533 standard errors of the mean; a median absolute deviation is 1/1.4826 SD (normal data). */
const FACTOR = 1.2533 * 1.4826;

/** Standard error of the median, estimated from the median absolute deviation; undefined without values. */
export const medianError = (values: readonly number[]): number | undefined => {
  const middle = median(values);
  if (middle === undefined) return undefined;
  const spread = median(values.map((value) => Math.abs(value - middle)));
  return spread === undefined ? undefined : (FACTOR * spread) / Math.sqrt(values.length);
};
