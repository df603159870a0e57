import type { ExplainedSource } from './explained.ts';

const KINDS = { advice: 'advice article', study: 'study', tool: '' } as const;

const linesOf = (lines: readonly number[] | undefined): string => {
  if (lines === undefined || lines.length === 0) return '';
  return `, line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}`;
};

/** A source in words, with the lines of its text: `LEVER, "Recovery Runs" (advice article, line 47)`. */
export const sourceWords = ({ title, by, year, kind, lines }: ExplainedSource): string =>
  kind === 'tool'
    ? title
    : `${by}, "${title}"${year === undefined ? '' : `, ${year}`} (${KINDS[kind]}${linesOf(lines)})`;
