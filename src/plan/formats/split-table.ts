import { commentOfRow } from './comment-of-row.ts';
import type { Run } from './placed.ts';
import type { PlanSource } from './plan-source.ts';
import type { Cell, Comment, PlanTable, TableRow } from './plan-table.ts';

const isBlank = (char: string | undefined, delimiter: string): boolean =>
  char !== undefined && char !== delimiter && char !== '\n' && char.trim() === '';

const lineEndFrom = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

const bareCell = (text: string, start: number, delimiter: string): { cell: Cell; end: number } => {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
  let to = end;
  while (to > start && text[to - 1]!.trim() === '') to--;
  return { cell: { text: text.slice(start, to), from: start, to }, end };
};

/** Index of the quote that closes the cell opened at `open`; -1 where none can be believed. */
const closingQuote = (text: string, open: number, delimiter: string): number => {
  const lineEnd = lineEndFrom(text, open);
  let isStray = false;
  for (let quote = text.indexOf('"', open + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    if (text[quote + 1] === '"') {
      quote++;
      continue;
    }
    let after = quote + 1;
    while (isBlank(text[after], delimiter)) after++;
    const closes = after >= text.length || text[after] === delimiter || text[after] === '\n';
    // A lone quote after a line break is more likely the opening one of a later cell.
    if ((isStray || !closes) && lineEnd < quote) return -1;
    if (closes) return quote;
    isStray = true;
  }
  return -1;
};

/** What stands between two quotes, as one cell: doubled quotes are single ones of the text. */
const quoted = (text: string, open: number, close: number): Cell => {
  let [from, to] = [open + 1, close];
  while (from < to && text[from]!.trim() === '') from++;
  while (to > from && text[to - 1]!.trim() === '') to--;
  const raw = text.slice(from, to);
  if (!raw.includes('""')) return { text: raw, from, to };
  const runs: Run[] = [];
  for (let at = from; at < to; ) {
    const double = text.indexOf('""', at);
    const end = double < 0 || double + 2 > to ? to : double;
    if (end > at) runs.push({ text: text.slice(at, end), from: at, to: end });
    if (end < to) runs.push({ text: '"', from: end, to: end + 2 });
    at = end + 2;
  }
  return { text: raw.replaceAll('""', '"'), from, to, runs };
};

const readCell = (text: string, from: number, delimiter: string): { cell: Cell; end: number } => {
  let start = from;
  while (isBlank(text[start], delimiter)) start++;
  const close = text[start] === '"' ? closingQuote(text, start, delimiter) : -1;
  if (close < 0) return bareCell(text, start, delimiter);
  let end = close + 1;
  while (isBlank(text[end], delimiter)) end++;
  return { cell: quoted(text, start, close), end };
};

/** `# Week 3`, `// a note`; `#,Mon,Tue` is a header. */
const COMMENT = /[^\S\n]*(?:#+|\/\/+)(?=[^\S\n]*[^\s,;|#/])/y;

/** What a row of a table would hold even behind a mark. Tool default. */
const HEADER_DELIMITERS = 5;

const isHeader = (line: string, delimiter: string): boolean =>
  line.split(delimiter).length > HEADER_DELIMITERS && line.split(delimiter).every((part) => part.trim().length < 16);

const commentAt = (text: string, from: number, delimiter: string): { cell: Cell; end: number } | undefined => {
  COMMENT.lastIndex = from;
  if (!COMMENT.test(text)) return undefined;
  const start = COMMENT.lastIndex;
  const end = lineEndFrom(text, from);
  if (isHeader(text.slice(start, end), delimiter)) return undefined;
  // A spreadsheet pads its comments to the width of the table.
  let to = end;
  while (to > start && (text[to - 1] === delimiter || text[to - 1]!.trim() === '')) to--;
  let first = start;
  while (first < to && text[first]!.trim() === '') first++;
  return { cell: { text: text.slice(first, to), from: first, to }, end };
};

interface State {
  readonly rows: TableRow[];
  readonly comments: Comment[];
}

const readRow = (text: string, from: number, line: number, delimiter: string): { row: TableRow; end: number } => {
  const cells: Cell[] = [];
  for (let at = from; ; ) {
    const { cell, end } = readCell(text, at, delimiter);
    cells.push(cell);
    if (end >= text.length || text[end] === '\n') return { row: { cells, line }, end };
    at = end + 1;
  }
};

const linesBetween = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
};

/** A table split at its delimiter; quotes, broken ones too, are read as in `readers/csv/read-rows.ts`. */
export const splitTable = (source: PlanSource, delimiter: string): PlanTable => {
  const { text } = source;
  const state: State = { rows: [], comments: [] };
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const comment = commentAt(text, at, delimiter);
    if (comment !== undefined) {
      state.comments.push({ cell: comment.cell, rowsAbove: state.rows.length });
      at = comment.end + 1;
      line++;
      continue;
    }
    const { row, end } = readRow(text, at, line, delimiter);
    // A spreadsheet puts comments in quotes.
    const note = commentOfRow(row);
    if (note === undefined) state.rows.push(row);
    else state.comments.push({ cell: note, rowsAbove: state.rows.length });
    line += 1 + linesBetween(text, at, end);
    at = end + 1;
  }
  return { source, rows: state.rows, comments: state.comments, delimiter };
};
