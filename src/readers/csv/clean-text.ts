import { isMissing } from './missing.ts';

/** Control characters but tab and line feed, and the marks that take no room. */
const CONTROLS_BUT_BREAKS = /[^\P{Cc}\t\n]|[\u200b\ufeff]/gu;

const withoutControls = (cell: string): string => cell.replace(CONTROLS_BUT_BREAKS, '');

/** A cell as one line of text; undefined when it holds none. */
export const cleanLine = (cell: string | undefined): string | undefined => {
  if (cell === undefined || isMissing(cell)) return undefined;
  const line = withoutControls(cell).replace(/\s+/g, ' ').trim();
  return isMissing(line) ? undefined : line;
};

/** A cell as text that keeps its line breaks; undefined when it holds none. */
export const cleanText = (cell: string | undefined): string | undefined => {
  if (cell === undefined || isMissing(cell)) return undefined;
  const text = withoutControls(cell)
    .replace(/[\t ]+/g, ' ')
    .trim();
  return isMissing(text) ? undefined : text;
};
