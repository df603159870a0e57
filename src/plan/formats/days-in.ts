import type { PlanSource } from './plan-source.ts';
import { textSegments } from './text-segments.ts';

/** Longest text that is looked through. Tool default. */
const MAX_CHARACTERS = 200_000;

/** Days that head lines of their own in a text, tables left out. */
export const daysIn = (source: PlanSource): number => {
  if (source.text.length > MAX_CHARACTERS) return 0;
  const { found } = textSegments(source);
  return found.filter(({ cell }) => cell.text !== '').length;
};
