/**
 * Exponentially weighted daily load after the last of `dailyLoads`, starting from 0: each day moves it by 1 - e^(-1/tau)
 * of the way to that day's load (Banister's impulse response as in the usual performance charts).
 */
export const exponentialAverage = (dailyLoads: readonly number[], tauDays: number): number => {
  const share = 1 - Math.exp(-1 / tauDays);
  let average = 0;
  for (const load of dailyLoads) average += (load - average) * share;
  return average;
};
