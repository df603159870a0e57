import type { TrimmedFit } from '../numeric/trimmed-fit.ts';
import { heartRateLine } from './heart-rate-line.ts';
import type { SteadyPoint } from './steady-point.ts';

/** Fewest runs that say what is usual. Tool default. */
export const LEAST_USUAL_RUNS = 10;

/** The line of heart rate over speed through the runner's own steady runs, or why they do not tell what is usual. */
export const usualHeartRate = (points: readonly SteadyPoint[]): TrimmedFit | string => {
  const line = points.length < LEAST_USUAL_RUNS ? undefined : heartRateLine(points);
  return line === undefined || line.count < LEAST_USUAL_RUNS
    ? `fewer than ${LEAST_USUAL_RUNS} steady runs with heart rate along one line in 8 weeks`
    : line;
};
