import { clusters } from './clusters.ts';
import { displayWidth } from './display-width.ts';

/** A word cut into pieces of at most `width` columns. */
const pieces = (word: string, width: number): string[] => {
  if (displayWidth(word) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  let used = 0;
  for (const cluster of clusters(word)) {
    if (used + cluster.width > width && piece !== '') {
      found.push(piece);
      piece = '';
      used = 0;
    }
    piece += cluster.text;
    used += cluster.width;
  }
  return [...found, piece];
};

/** A text as lines of at most `width` columns, broken at blanks; a word longer than a line is cut. Empty text: no line. */
export const wrap = (text: string, width: number): string[] => {
  const room = Math.max(2, width);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((part) => (part === '' ? [] : pieces(part, room)))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
};
