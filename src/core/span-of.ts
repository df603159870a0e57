import type { PlacedText, Span } from './plan.ts';

/** The piece that holds a character of the text: the last that begins at or before it. */
const pieceAt = ({ pieces }: PlacedText, at: number): PlacedText['pieces'][number] => {
  let found = pieces[0]!;
  for (const piece of pieces) {
    if (piece.at > at) break;
    found = piece;
  }
  return found;
};

const positionOf = (placed: PlacedText, at: number): { readonly line: number; readonly column: number } => {
  const piece = pieceAt(placed, at);
  return { line: piece.line, column: piece.column + at - piece.at };
};

/** Where a part of a text stands in its file; all of it by default. An end is just behind the last character of the part. */
export const spanOf = (placed: PlacedText, from = 0, to = placed.text.length): Span => {
  const start = positionOf(placed, from);
  if (to >= placed.text.length) {
    return { ...start, endLine: placed.end.line, endColumn: placed.end.column };
  }
  const last = to > from ? positionOf(placed, to - 1) : start;
  return { ...start, endLine: last.line, endColumn: last.column + (to > from ? 1 : 0) };
};
