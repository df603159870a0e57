import { rounded } from './rounded.ts';

/** A speed in m/s as seconds per kilometre, one decimal; null for a speed that is unknown or not above 0. */
export const secondsPerKm = (speedMps: number | undefined): number | null =>
  speedMps === undefined || !(speedMps > 0) ? null : rounded(1000 / speedMps);
