import { clusters } from './clusters.ts';
import { displayWidth } from './display-width.ts';

/** A text of at most `width` columns; what is cut off is replaced by the ellipsis. Never splits a character. */
export const truncate = (text: string, width: number, ellipsis: string): string => {
  if (displayWidth(text) <= width) return text;
  const room = width - displayWidth(ellipsis);
  if (room < 0) return ellipsis.slice(0, Math.max(0, width));
  let kept = '';
  let used = 0;
  for (const cluster of clusters(text)) {
    used += cluster.width;
    if (used > room) break;
    kept += cluster.text;
  }
  return kept.trimEnd() + ellipsis;
};
