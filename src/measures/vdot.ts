import { polynomial } from '../numeric/polynomial.ts';

/** Oxygen cost of running at v m/min, ml/kg/min, constant term first. Daniels and Gilbert 1979. */
export const OXYGEN_COST = [-4.6, 0.182258, 0.000104] as const;

/** Share of maximal oxygen uptake that can be held for so many minutes. Daniels and Gilbert 1979. */
const sustainableShare = (minutes: number): number =>
  0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes);

/** Durations for which the formula was made, seconds: races of 3.5 to 240 min. */
export const VDOT_DURATIONS_S = [3.5 * 60, 240 * 60] as const;

/** The best marks of the world come to about this; more is a fault of the recording. Tool default. */
export const MOST_VDOT = 85;

/**
 * Daniels' VDOT of a race, ml/kg/min: the oxygen uptake that its speed costs over the share of the maximum that can be
 * held for its time. Meant for maximal efforts on the flat within `VDOT_DURATIONS_S`.
 */
export const vdot = (distanceM: number, durationS: number): number => {
  const minutes = durationS / 60;
  return polynomial(OXYGEN_COST, distanceM / minutes) / sustainableShare(minutes);
};
