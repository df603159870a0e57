import type { Column } from '../text/table.ts';
import { escapeMarkdown } from './escape-markdown.ts';

type MarkdownColumn = Pick<Column, 'title' | 'align' | 'cells'>;

const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;

/** Columns as a table of GitHub's Markdown, a line each; cells are plain text. No column: no line. */
export const markdownTable = (columns: readonly MarkdownColumn[]): string[] => {
  const [first] = columns;
  if (first === undefined) return [];
  return [
    row(columns.map(({ title }) => title)),
    `| ${columns.map(({ align }) => (align === 'right' ? '---:' : '---')).join(' | ')} |`,
    ...first.cells.map((_, at) => row(columns.map(({ cells }) => cells[at] ?? ''))),
  ];
};
