import { fixed } from './fixed.ts';
import { METRES_PER } from './metres-per.ts';

/** Metres as a bare number of kilometres or miles: `6.9`. */
export const distance = (metres: number, units: 'km' | 'mi', decimals = 1): string =>
  fixed(metres / METRES_PER[units], decimals);
