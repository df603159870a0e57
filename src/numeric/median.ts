import { quantile } from './quantile.ts';

/** Median of the finite values; undefined when there is none. */
export const median = (values: readonly number[]): number | undefined => quantile(values, 0.5);
