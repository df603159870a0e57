import { type TrimmedFit, trimmedFit } from '../numeric/trimmed-fit.ts';
import type { SteadyPoint } from './steady-point.ts';

/** Runs less than this off the line always belong to it. Tool default, bpm. */
const NEVER_FAR_BPM = 8;

/** Heart rate (y, bpm) over speed (x, m/s) through the averages of runs; runs far off the line take no part. */
export const heartRateLine = (points: readonly SteadyPoint[]): TrimmedFit | undefined =>
  trimmedFit(
    points.map(({ speedMps }) => speedMps),
    points.map(({ heartRateBpm }) => heartRateBpm),
    NEVER_FAR_BPM,
  );
