import { fixed } from './fixed.ts';

/** Seconds as bare minutes: `14`. A little is never shown as nothing: 20 s is `1`, only 0 s is `0`. */
export const wholeMinutes = (seconds: number, decimals = 0): string => {
  const value = seconds / 60;
  return fixed(decimals === 0 && value > 0 ? Math.max(1, value) : value, decimals);
};
