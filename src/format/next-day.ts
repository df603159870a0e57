const DAY_MS = 86_400_000;

/** The calendar day after `2026-11-30`. */
export const nextDay = (day: string): string => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
