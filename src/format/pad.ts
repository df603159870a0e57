import { displayWidth } from './display-width.ts';

/** A text filled with blanks up to `width` columns, by display width; a longer one stays as it is. */
export const pad = (text: string, width: number, align: 'left' | 'right'): string => {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'left' ? text + blanks : blanks + text;
};
