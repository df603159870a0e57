import { dayParts } from './day-parts.ts';

/** `2026-11-11` as `Wed 11 Nov`; what is no calendar day comes back as it is. */
export const dayName = (day: string): string => {
  const parts = dayParts(day);
  return parts === undefined ? day : `${parts.weekday} ${parts.date} ${parts.month}`;
};
