import { type DayParts, dayParts } from './day-parts.ts';

const start = (from: DayParts, to: DayParts): string => {
  const head = `${from.weekday} ${from.date}`;
  if (from.year !== to.year) return `${head} ${from.month} ${from.year}`;
  return from.month === to.month ? head : `${head} ${from.month}`;
};

/** Two calendar days as `Mon 9 - Sun 15 Nov 2026`, saying month and year once where they agree. */
export const dayRange = (from: string, to: string): string => {
  const first = dayParts(from);
  const last = dayParts(to);
  if (first === undefined || last === undefined) return `${from} - ${to}`;
  const end = `${last.weekday} ${last.date} ${last.month} ${last.year}`;
  return from === to ? end : `${start(first, last)} - ${end}`;
};
