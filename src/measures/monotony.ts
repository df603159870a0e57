/**
 * Foster's training monotony of a week: mean daily load over its standard deviation (of the whole population, rest days
 * count as 0). Undefined where every day was alike, since it has no bound there, and without any load.
 */
export const monotony = (dailyLoads: readonly number[]): number | undefined => {
  const mean = dailyLoads.reduce((sum, load) => sum + load, 0) / dailyLoads.length;
  const variance = dailyLoads.reduce((sum, load) => sum + (load - mean) ** 2, 0) / dailyLoads.length;
  return mean > 0 && variance > 0 ? mean / Math.sqrt(variance) : undefined;
};
