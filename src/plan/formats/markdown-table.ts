import type { PlacedText } from '../../core/plan.ts';
import { placed, type Run } from './placed.ts';
import type { PlanSource } from './plan-source.ts';
import type { Cell, PlanTable, TableRow } from './plan-table.ts';

/** A table of a Markdown file with the prose above it. */
export interface MarkdownTable {
  readonly table: PlanTable;
  /** Headings and lines since the table before. */
  readonly above: readonly PlacedText[];
  readonly title?: string;
}

/** `| --- | :---: |`, with or without outer pipes; at least one pipe or two dashes with a colon. */
const DELIMITER_ROW = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$|^\s*\|\s*:?-+:?\s*\|\s*$/;

const FENCE = /^\s*(?:```|~~~)/;

/** What stands for something else, or for nothing, inside a cell. */
const MARKS =
  /\\([\\`*_{}[\]()#+\-.!|<>~])|<br\s*\/?>|\*\*|__|`|~~|&(nbsp|amp|lt|gt|quot|times);|!?\[([^\]\n]{0,200})\]\([^)\s]{0,500}\)|<\/?(?:b|strong|em|i|u|sub|sup|small|code)>/gi;

const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', times: '×' };

const meaningOf = (match: RegExpExecArray): string => {
  if (match[1] !== undefined) return match[1];
  if (/^<br/i.test(match[0])) return '\n';
  return match[2] === undefined ? '' : (ENTITIES[match[2].toLowerCase()] ?? '');
};

/** The text of a cell and its pieces; escapes, breaks and emphasis are undone. */
const runsOf = (text: string, from: number, to: number): readonly Run[] => {
  const runs: Run[] = [];
  let at = from;
  const keep = (end: number): void => {
    if (end > at) runs.push({ text: text.slice(at, end), from: at, to: end });
  };
  const raw = text.slice(from, to);
  for (const match of raw.matchAll(MARKS)) {
    const start = from + match.index;
    keep(start);
    at = start + match[0].length;
    if (match[3] !== undefined) {
      const label = start + match[0].indexOf('[') + 1;
      runs.push({ text: match[3], from: label, to: label + match[3].length });
    } else if (meaningOf(match) !== '') runs.push({ text: meaningOf(match), from: start, to: at });
  }
  keep(to);
  return runs;
};

const cellOf = (text: string, start: number, end: number): Cell => {
  let [from, to] = [start, end];
  while (from < to && text[from]!.trim() === '') from++;
  while (to > from && text[to - 1]!.trim() === '') to--;
  const raw = text.slice(from, to);
  if (!/[\\<&*_`~[]/.test(raw)) return { text: raw, from, to };
  const runs = runsOf(text, from, to);
  const value = runs.map((run) => run.text).join('');
  if (value === raw) return { text: raw, from, to };
  const last = runs.at(-1);
  return { text: value, from: runs[0]?.from ?? from, to: last?.to ?? to, runs };
};

/** Cells of one line between its pipes; outer pipes may be left out, escaped ones part nothing. */
const cellsOf = (text: string, start: number, end: number): readonly Cell[] => {
  const cells: Cell[] = [];
  let from = start;
  while (from < end && text[from]!.trim() === '') from++;
  if (text[from] === '|') from++;
  let isClosed = false;
  for (let i = from; i < end; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '|') {
      cells.push(cellOf(text, from, i));
      from = i + 1;
      isClosed = text.slice(from, end).trim() === '';
      if (isClosed) break;
    }
  }
  if (!isClosed) cells.push(cellOf(text, from, end));
  return cells;
};

interface Line {
  readonly from: number;
  readonly to: number;
  readonly number: number;
}

const linesOf = ({ text, lineStarts }: PlanSource): readonly Line[] =>
  lineStarts.map((from, i) => ({ from, to: (lineStarts[i + 1] ?? text.length + 1) - 1, number: i + 1 }));

const isTableLine = (text: string): boolean => text.includes('|') && text.trim() !== '';

const headingOf = (line: string): string | undefined => {
  const match = /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(line);
  return match?.[1] === undefined || match[1] === '' ? undefined : match[1].replace(/[*_`]/g, '');
};

/** A line of prose without its marks, placed. */
const proseOf = (source: PlanSource, { from, to }: Line): PlacedText | undefined => {
  const line = source.text.slice(from, to);
  const mark = /^\s*(?:#{1,6}\s+|[-*+]\s+|>\s*)?(?:\*\*|__)?/.exec(line)![0].length;
  const end = line.trimEnd().length;
  return end <= mark ? undefined : placed(source, from + mark, from + end);
};

/** The tables of a Markdown file in their order; those in fenced code are none. */
export const markdownTables = (source: PlanSource): readonly MarkdownTable[] => {
  const lines = linesOf(source);
  const textOf = ({ from, to }: Line): string => source.text.slice(from, to);
  const tables: MarkdownTable[] = [];
  let above: PlacedText[] = [];
  let title: string | undefined;
  let isFenced = false;
  for (let i = 0; i < lines.length; i++) {
    const line = textOf(lines[i]!);
    if (FENCE.test(line)) isFenced = !isFenced;
    const next = lines[i + 1];
    const isHead =
      !isFenced &&
      isTableLine(line) &&
      next !== undefined &&
      next.to - next.from < 2000 &&
      DELIMITER_ROW.test(textOf(next));
    if (!isHead) {
      title = headingOf(line) ?? title;
      const prose = proseOf(source, lines[i]!);
      if (prose !== undefined && !isFenced) above.push(prose);
      continue;
    }
    const rows: TableRow[] = [{ cells: cellsOf(source.text, lines[i]!.from, lines[i]!.to), line: i + 1 }];
    let last = i + 2;
    for (; last < lines.length && isTableLine(textOf(lines[last]!)); last++) {
      rows.push({ cells: cellsOf(source.text, lines[last]!.from, lines[last]!.to), line: last + 1 });
    }
    tables.push({ table: { source, rows, comments: [] }, above, ...(title === undefined ? {} : { title }) });
    above = [];
    i = last - 1;
  }
  return tables;
};
