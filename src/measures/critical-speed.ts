import { exceeds, fallsShort } from '../core/compare.ts';
import { linearFit } from '../numeric/linear-fit.ts';

/** One maximal effort: metres on the flat, seconds. */
export interface MaximalEffort {
  readonly distanceM: number;
  readonly durationS: number;
}

/** Limits of what is taken for a critical speed. */
export const CRITICAL_SPEED_LIMITS = {
  /** Durations in which distance grows in a straight line over time, seconds. */
  shortestS: 2 * 60,
  longestS: 20 * 60,
  leastEfforts: 3,
  /** Efforts nearer to each other in time than this are of one length; three lengths are needed. Tool default, ratio. */
  lengthRatio: 1.1,
  /** Between the shortest and the longest effort. Tool default. */
  leastSpreadS: 5 * 60,
  /** Distance that can be run above the critical speed, metres; runners lie between. Tool defaults. */
  leastReserveM: 50,
  mostReserveM: 400,
  /** Standard error of the slope over the slope. Tool default. */
  mostErrorRatio: 0.03,
} as const;

/** Critical speed and the reserve above it, or why they cannot be told. */
export type CriticalSpeed =
  | {
      readonly estimable: true;
      readonly speedMps: number;
      /** Standard error of the slope, m/s. */
      readonly errorMps: number;
      /** D', metres. */
      readonly reserveM: number;
      readonly efforts: number;
    }
  | { readonly estimable: false; readonly reason: string };

const notEstimable = (reason: string): CriticalSpeed => ({ estimable: false, reason });

const counted = (count: number): string =>
  count === 0 ? 'no maximal effort' : `only ${count} maximal effort${count === 1 ? '' : 's'}`;

/** How many lengths there are among durations. */
const lengthsOf = (durations: readonly number[]): number => {
  let [count, last] = [0, 0];
  for (const durationS of [...durations].sort((a, b) => a - b)) {
    if (fallsShort(durationS, CRITICAL_SPEED_LIMITS.lengthRatio * last)) continue;
    count++;
    last = durationS;
  }
  return count;
};

/**
 * Critical speed by the linear model d = CS t + D', least squares over maximal efforts of 2 to 20 min (at least three lengths, 5
 * min apart between the shortest and the longest). A reserve that nobody has, or points off the line, show that some
 * effort was not maximal; then there is no answer.
 */
export const criticalSpeed = (efforts: readonly MaximalEffort[]): CriticalSpeed => {
  const limits = CRITICAL_SPEED_LIMITS;
  const used = efforts.filter(
    ({ durationS }) => !fallsShort(durationS, limits.shortestS) && !exceeds(durationS, limits.longestS),
  );
  if (used.length < limits.leastEfforts)
    return notEstimable(`${counted(used.length)} of 2 to 20 min, three are needed`);
  const durations = used.map(({ durationS }) => durationS);
  if (fallsShort(Math.max(...durations) - Math.min(...durations), limits.leastSpreadS))
    return notEstimable('the maximal efforts are all of about the same length');
  if (lengthsOf(durations) < limits.leastEfforts)
    return notEstimable('the maximal efforts are of fewer than three lengths');
  const fit = linearFit(
    durations,
    used.map(({ distanceM }) => distanceM),
  );
  if (fit === undefined || fit.slope <= 0) return notEstimable('the maximal efforts do not lie on a line');
  if (exceeds(fit.slopeError, limits.mostErrorRatio * fit.slope))
    return notEstimable('the maximal efforts do not lie on a line: some were not maximal');
  if (fallsShort(fit.intercept, limits.leastReserveM) || exceeds(fit.intercept, limits.mostReserveM))
    return notEstimable(`the reserve above it would be ${Math.round(fit.intercept)} m, which is not believable`);
  return {
    estimable: true,
    speedMps: fit.slope,
    errorMps: fit.slopeError,
    reserveM: fit.intercept,
    efforts: used.length,
  };
};
