import { wholeMinutes } from './whole-minutes.ts';

/** Seconds as minutes: `14 min`. */
export const minutes = (seconds: number, decimals = 0): string => `${wholeMinutes(seconds, decimals)} min`;
