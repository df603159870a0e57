import type { PlainCell, PlanDocument } from '../../core/plan.ts';
import type { PlanHints } from '../formats/drafts.ts';
import { type PlanInput, readPlanFile } from '../formats/index.ts';
import { openPlan, type PlanSource } from '../formats/plan-source.ts';
import { blanksInLines, blanksInMarkdown } from './blanks-in-lines.ts';
import { blanksInTable } from './blanks-in-table.ts';
import type { TextEdit } from './text-edit.ts';

/** Undefined where the file writes the cell in pieces, or not as it means. */
const plainEdit = (source: PlanSource, { what, cell, plain }: PlainCell): TextEdit | undefined => {
  const [piece] = cell.pieces;
  if (piece === undefined || cell.pieces.length > 1) return undefined;
  const from = source.lineStarts[piece.line - 1]! + piece.column - 1;
  const to = from + cell.text.length;
  return source.text.slice(from, to) === cell.text ? { from, to, replacement: plain, what } : undefined;
};

const lineFrom = ({ text, lineStarts }: PlanSource, line: number): string =>
  text.slice(lineStarts[line] ?? text.length, (lineStarts[line + 1] ?? text.length + 1) - 1);

/** A table of Markdown whose pipes stand below each other keeps them so: the cell stays as wide as it was, if it can. */
const inOldWidth = (source: PlanSource, edit: TextEdit): TextEdit => {
  const line = source.lineStarts.findLastIndex((start) => start <= edit.from);
  const isLinedUp = [line - 1, line + 1].some(
    (other) =>
      lineFrom(source, other).includes('|') && lineFrom(source, other).length === lineFrom(source, line).length,
  );
  if (!isLinedUp) return edit;
  const [width, blanks] = [edit.to - edit.from, /^ */.exec(source.text.slice(edit.to, edit.to + 40))![0].length];
  const spare = Math.max(0, Math.min(edit.replacement.length - width, blanks - 1));
  return { ...edit, to: edit.to + spare, replacement: edit.replacement.padEnd(width) };
};

/** Blanks of calendars stay: a line may be folded behind one. */
const blanksIn = (source: PlanSource, documents: readonly PlanDocument[]): readonly TextEdit[] => {
  const [{ format, layout }] = documents as readonly [PlanDocument];
  if (format === 'ics') return [];
  if (format === 'markdown') return blanksInMarkdown(source);
  if (layout?.delimiter === undefined) return blanksInLines(source);
  const rowLines = new Set(documents.flatMap((document) => document.layout?.rowLines ?? []));
  return blanksInTable(source, layout.delimiter, rowLines);
};

const endOfFile = ({ text }: PlanSource, format: string): readonly TextEdit[] =>
  text.endsWith('\n') || format === 'ics'
    ? []
    : [{ from: text.length, to: text.length, replacement: '\n', what: 'blank' }];

/** One edit where two documents of a file see the same cell. */
const withoutRepeats = (edits: readonly TextEdit[]): readonly TextEdit[] => [
  ...new Map(edits.map((edit) => [`${edit.from}-${edit.to}`, edit])).values(),
];

export interface PlanEdits {
  readonly edits: readonly TextEdit[];
  /** It has columns of what a watch measured. */
  readonly hasMeasured: boolean;
}

/**
 * What may be tidied in a plan file, in the offsets of its text with LF as line ends; in the order of the file.
 * @throws ReadError when it holds no plan
 */
export const planEdits = (input: PlanInput, hints: PlanHints): PlanEdits => {
  const documents = readPlanFile(input, { ...hints, withLayout: true });
  const source = openPlan(input);
  const plain = documents.flatMap(({ layout }) => layout?.plain ?? []);
  const isMarkdown = documents[0]!.format === 'markdown';
  const edits = [
    ...plain
      .flatMap((cell) => plainEdit(source, cell) ?? [])
      .map((edit) => (isMarkdown ? inOldWidth(source, edit) : edit)),
    ...blanksIn(source, documents),
    ...endOfFile(source, documents[0]!.format),
  ];
  return {
    edits: withoutRepeats(edits).toSorted((a, b) => a.from - b.from || a.to - b.to),
    hasMeasured: documents.some(({ layout }) => layout?.hasMeasured === true),
  };
};
