import { LOAD_SPANS } from './load-spans.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * The load of a week over the mean of the four weeks before it, a plain ratio: 1.12 is 12 % more. `dailyLoads` are of the
 * 35 days up to its last, oldest first; undefined with fewer, and where the four weeks hold no load.
 */
export const loadTrend = (dailyLoads: readonly number[]): number | undefined => {
  const { week, chronic } = LOAD_SPANS;
  if (dailyLoads.length < week + chronic) return undefined;
  const before = sum(dailyLoads.slice(-week - chronic, -week));
  return before > 0 ? sum(dailyLoads.slice(-week)) / (before / (chronic / week)) : undefined;
};
