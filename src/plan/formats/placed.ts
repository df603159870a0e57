import type { PlacedText, TextPiece } from '../../core/plan.ts';
import type { PlanSource } from './plan-source.ts';

/** A piece of the file and the text that it means. Of the same length, the text is taken to be the piece itself. */
export interface Run {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Line and column, from 1, of the character at `index`. */
const placeAt = ({ lineStarts }: PlanSource, index: number): { readonly line: number; readonly column: number } => {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle]! <= index) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: index - lineStarts[low]! + 1 };
};

/** Controls but tab and line feed, changes of the writing direction, and a byte order mark: not part of any text. */
const UNWANTED = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069\ufeff]/u;

interface Built {
  text: string;
  readonly pieces: { readonly at: number; readonly line: number; readonly column: number }[];
}

const append = (source: PlanSource, built: Built, run: Run): void => {
  if (run.text === '') return;
  built.pieces.push({ at: built.text.length, ...placeAt(source, run.from) });
  built.text += run.text;
};

/** A run that stands in the file as it is, in parts: one a line, and none of what is unwanted. */
const partsOf = (run: Run): readonly Run[] => {
  if (run.text.length !== run.to - run.from) {
    return [UNWANTED.test(run.text) ? { ...run, text: run.text.replace(new RegExp(UNWANTED, 'gu'), '') } : run];
  }
  if (!run.text.includes('\n') && !UNWANTED.test(run.text)) return [run];
  const parts: Run[] = [];
  let start = 0;
  const cut = (to: number): void => {
    if (to > start) parts.push({ text: run.text.slice(start, to), from: run.from + start, to: run.from + to });
  };
  for (let i = 0; i < run.text.length; i++) {
    if (run.text[i] === '\n') {
      cut(i + 1);
      start = i + 1;
    } else if (UNWANTED.test(run.text[i]!)) {
      cut(i);
      start = i + 1;
    }
  }
  cut(run.text.length);
  return parts;
};

/** A run that stands in a workbook, in parts: one a cell. What means something else than stands there is of one cell. */
const cellParts = (run: Run, cellAt: NonNullable<PlanSource['cellAt']>): readonly Run[] => {
  if (run.text.length !== run.to - run.from) return [run];
  const parts: Run[] = [];
  for (let from = run.from; from < run.to; ) {
    const to = Math.min(run.to, Math.max(cellAt(from).to + 1, from + 1));
    parts.push({ text: run.text.slice(from - run.from, to - run.from), from, to });
    from = to;
  }
  return parts;
};

const placedInCells = (cellAt: NonNullable<PlanSource['cellAt']>, runs: readonly Run[]): PlacedText => {
  let text = '';
  const pieces: TextPiece[] = [];
  const add = (part: Run): void => {
    const { sheet, row, column, from } = cellAt(part.from);
    pieces.push({ at: text.length, line: row, column, cell: { sheet, from: part.from - from } });
    text += part.text;
  };
  for (const run of runs) for (const part of cellParts(run, cellAt)) add(part);
  if (pieces.length === 0) add({ text: '', from: runs[0]?.from ?? 0, to: runs[0]?.from ?? 0 });
  const { line, column } = pieces.at(-1)!;
  return { text, pieces, end: { line, column: column + 1 } };
};

const PLAIN = /^[\x20-\x7e]*$/;

/** A run of plain text, which stands in the file as it is and on one line: nearly all cells are one. */
const plainRun = (source: PlanSource, { text, from }: Run): PlacedText => {
  const { line, column } = placeAt(source, from);
  return { text, pieces: [{ at: 0, line, column }], end: { line, column: column + text.length } };
};

const isPlain = ({ text, from, to }: Run): boolean => text.length === to - from && PLAIN.test(text);

/** A text made of several pieces of the file, in their order. */
export const placedRuns = (source: PlanSource, runs: readonly Run[]): PlacedText => {
  if (source.cellAt !== undefined) return placedInCells(source.cellAt, runs);
  if (runs.length === 1 && isPlain(runs[0]!)) return plainRun(source, runs[0]!);
  const built: Built = { text: '', pieces: [] };
  for (const run of runs) for (const part of partsOf(run)) append(source, built, part);
  const end = placeAt(source, runs.at(-1)?.to ?? 0);
  if (built.pieces.length === 0) built.pieces.push({ at: 0, ...placeAt(source, runs[0]?.from ?? 0) });
  return { text: built.text, pieces: built.pieces, end };
};

/** The characters `from` up to `to` of the file, as they are. */
export const placed = (source: PlanSource, from: number, to: number): PlacedText =>
  placedRuns(source, [{ text: source.text.slice(from, to), from, to }]);

/** The characters `from` up to `to` of the text that the runs mean. */
export const sliceRuns = (runs: readonly Run[], from: number, to: number): readonly Run[] => {
  const kept: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, run.text.length)];
    at += run.text.length;
    if (start >= end) continue;
    const isVerbatim = run.text.length === run.to - run.from;
    kept.push(
      isVerbatim
        ? { text: run.text.slice(start, end), from: run.from + start, to: run.from + end }
        : { ...run, text: run.text.slice(start, end) },
    );
  }
  return kept;
};
