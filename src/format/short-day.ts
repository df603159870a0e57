import { dayParts } from './day-parts.ts';

/** `2026-11-09` as `Mon  9`, always six wide; what is no calendar day comes back as it is. */
export const shortDay = (day: string): string => {
  const parts = dayParts(day);
  return parts === undefined ? day : `${parts.weekday} ${String(parts.date).padStart(2)}`;
};
