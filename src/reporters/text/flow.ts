import { displayWidth } from '../../format/display-width.ts';
import { wrap } from '../../format/wrap.ts';

/** Pieces on as few lines as they need, three blanks apart. */
export const flow = (pieces: readonly string[], width: number): string[] => {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = `${lines.at(-1) ?? ''}   ${piece}`;
    if (lines.length > 0 && displayWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(...wrap(piece, width));
  }
  return lines;
};
