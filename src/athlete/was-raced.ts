import { exceeds, reaches } from '../core/compare.ts';
import type { Performance } from './performance.ts';

/** A race below these shares of the maximum was run for company: up to 75 min, and beyond. Tool defaults. */
const LEAST_SHARE = 0.85;
const LEAST_LONG_SHARE = 0.75;
const LONG_S = 75 * 60;

/** True unless heart rate says that a race was not raced. */
export const wasRaced = ({ averageHeartRateBpm, durationS }: Performance, hrMaxBpm: number | undefined): boolean =>
  averageHeartRateBpm === undefined ||
  hrMaxBpm === undefined ||
  reaches(averageHeartRateBpm, (exceeds(durationS, LONG_S) ? LEAST_LONG_SHARE : LEAST_SHARE) * hrMaxBpm);
