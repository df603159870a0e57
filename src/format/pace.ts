import { clock } from './clock.ts';
import { METRES_PER } from './metres-per.ts';

/** Speed in m/s as minutes and seconds per kilometre or mile: `5:57`. A speed that is not above 0 has no pace: `-`. */
export const pace = (speedMps: number, units: 'km' | 'mi', decimals = 0): string =>
  speedMps > 0 ? clock(METRES_PER[units] / speedMps, decimals) : '-';
