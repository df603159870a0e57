import { type DateText, readToldDate } from './plan-dates.ts';

/** `16 Nov - 22 Nov`, `16–22 Nov`, `16.11.-22.11.2026`: the first day of the range. */
export const firstOfRange = (text: string): DateText | undefined => {
  const whole = readToldDate(text);
  if (whole !== undefined) return whole;
  const parts = text.split(/\s*(?:–|—|\bto\b|\bbis\b|\bau\b|\bal\b|(?<=[\s.\p{L}\d])-(?=[\s\d\p{L}]))\s*/u);
  if (parts.length < 2 || parts.length > 6) return undefined;
  const first = readToldDate(parts[0]!);
  if (first !== undefined) return first;
  // `16-22 Nov`: the month stands behind the last day; `Nov 16-22` was read above.
  const tail = /^\d{1,2}\.?\s*(.+)$/.exec(parts.at(-1)!)?.[1];
  return tail === undefined ? undefined : readToldDate(`${parts[0]} ${tail}`);
};
