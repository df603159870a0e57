import { fixed } from './fixed.ts';

/** A ratio as percent: 0.07 is `7%`. */
export const percent = (ratio: number, decimals = 0): string => `${fixed(ratio * 100, decimals)}%`;
