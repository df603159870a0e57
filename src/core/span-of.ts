import type { PlacedText, Span, TextPiece } from './plan.ts';

/** Index of the piece that holds character `at` of the text. */
const pieceAt = ({ pieces }: PlacedText, at: number): number => {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.at <= at) low = middle;
    else high = middle - 1;
  }
  return low;
};

const START: TextPiece = { at: 0, line: 1, column: 1 };

/** Where character `at` of the text stands in its file, and the index of its piece. */
const placeOf = (text: PlacedText, at: number): { line: number; column: number; piece: number } => {
  const piece = pieceAt(text, at);
  const { line, column, at: begin } = text.pieces[piece] ?? START;
  return { line, column: column + at - begin, piece };
};

/** The end behind character `to` − 1: where the next piece begins, if it follows on the same line. */
const endOf = (text: PlacedText, to: number): { line: number; column: number } => {
  if (to >= text.text.length) return text.end;
  const last = placeOf(text, to - 1);
  const next = text.pieces[last.piece + 1];
  return next?.at === to && next.line === last.line
    ? { line: next.line, column: next.column }
    : { line: last.line, column: last.column + 1 };
};

/** Whole cells: from the one in which the part begins to the one in which it ends. */
const cellSpan = (text: PlacedText, first: TextPiece, from: number, to: number): Span => {
  const last = text.pieces[pieceAt(text, Math.max(to - 1, from))] ?? first;
  const { sheet = '', from: begin = 0 } = first.cell ?? {};
  const start = begin + from - first.at;
  const isOneCell = last.line === first.line && last.column === first.column;
  // What goes on in further cells takes the rest of the first one.
  const next = text.pieces.find(
    ({ at, line, column }) => at > from && (line !== first.line || column !== first.column),
  );
  const end = isOneCell ? (last.cell?.from ?? 0) + to - last.at : start + ((next?.at ?? to) - from);
  return {
    line: first.line,
    column: first.column,
    endLine: last.line,
    endColumn: last.column + 1,
    cell: { sheet, from: start, to: Math.max(start, end) },
  };
};

/** Part of the file that the characters `from` up to `to` (not included) of a text take; the whole text by default. */
export const spanOf = (text: PlacedText, from = 0, to = text.text.length): Span => {
  const first = text.pieces[pieceAt(text, from)];
  if (first?.cell !== undefined) return cellSpan(text, first, from, to);
  const start = placeOf(text, from);
  const end = to > from ? endOf(text, to) : start;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
};
