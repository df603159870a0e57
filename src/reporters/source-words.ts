import type { Source } from '../core/source.ts';

/** A source as a reader would look it up: who, what, when, and whether it is a study or an article. */
export const sourceWords = ({ title, by, year, kind }: Source): string =>
  kind === 'tool'
    ? title
    : `${by}, "${title}"${year === undefined ? '' : `, ${year}`} (${kind === 'study' ? 'study' : 'advice article'})`;
