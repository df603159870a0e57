import { runningMoments } from './running-moments.ts';

/** Mean of the known values at most `reach` places away from each place; NaN where the place itself is unknown. */
export const centredMean = (series: Float64Array, reach: number): Float64Array => {
  const moments = runningMoments(series);
  const mean = new Float64Array(series.length);
  for (let i = 0; i < mean.length; i++) {
    const { count, sum } = moments(i - reach, i + reach + 1);
    mean[i] = Number.isNaN(series[i]!) ? Number.NaN : sum / count;
  }
  return mean;
};
