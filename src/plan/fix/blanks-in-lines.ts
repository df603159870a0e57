import type { PlanSource } from '../formats/plan-source.ts';
import type { TextEdit } from './text-edit.ts';

const FENCE = /^\s*(?:```|~~~)/;
interface Line {
  readonly from: number;
  readonly line: string;
}

const linesOf = ({ text, lineStarts }: PlanSource): readonly Line[] =>
  lineStarts.map((from, i) => ({ from, line: text.slice(from, (lineStarts[i + 1] ?? text.length + 1) - 1) }));

const behind = ({ from, line }: Line): readonly TextEdit[] => {
  const kept = line.trimEnd().length;
  return kept === line.length ? [] : [{ from: from + kept, to: from + line.length, replacement: '', what: 'blank' }];
};

/** Blanks at the ends of lines. */
export const blanksInLines = (source: PlanSource): readonly TextEdit[] => linesOf(source).flatMap(behind);

const isTableRow = (line: string): boolean => line.trimStart().startsWith('|') && line.trimEnd().endsWith('|');

/** Two spaces or more behind a text break its line. */
const isHardBreak = (line: string): boolean => line.endsWith('  ') && line.trim() !== '' && !isTableRow(line);

/** The same in Markdown: not where they break a line, not in fenced code. */
export const blanksInMarkdown = (source: PlanSource): readonly TextEdit[] => {
  let isFenced = false;
  return linesOf(source).flatMap((line) => {
    if (FENCE.test(line.line)) isFenced = !isFenced;
    return isFenced || isHardBreak(line.line) ? [] : behind(line);
  });
};
