/** Lower edges of Edwards' five zones as shares of maximum heart rate; a zone counts as its number (Edwards 1993). */
const ZONE_SHARES = [0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** Edwards' load of one minute at a heart rate: the number of its zone, 0 below half of the maximum. */
export const edwardsPerMinute = (heartRateBpm: number, hrMaxBpm: number): number =>
  ZONE_SHARES.filter((share) => heartRateBpm >= share * hrMaxBpm).length;
