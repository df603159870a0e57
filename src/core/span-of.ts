import type { PlacedText, Span } from './plan.ts';

/** Where character `at` of the text stands in its file, and the index of its piece. */
const placeOf = ({ pieces }: PlacedText, at: number): { line: number; column: number; piece: number } => {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.at <= at) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return { line: piece?.line ?? 1, column: (piece?.column ?? 1) + at - (piece?.at ?? 0), piece: low };
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

/** Part of the file that the characters `from` up to `to` (not included) of a text take; the whole text by default. */
export const spanOf = (text: PlacedText, from = 0, to = text.text.length): Span => {
  const start = placeOf(text, from);
  const end = to > from ? endOf(text, to) : start;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
};
