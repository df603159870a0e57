import { OXYGEN_COST } from './vdot.ts';

/** The speed that costs `share` of a VDOT, m/s: the cost formula of Daniels and Gilbert turned around. */
export const speedAtVdot = (vdot: number, share: number): number => {
  const [c, b, a] = OXYGEN_COST;
  return (-b + Math.sqrt(b * b - 4 * a * (c - share * vdot))) / (2 * a) / 60;
};
