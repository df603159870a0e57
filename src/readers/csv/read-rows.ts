import { type Damage, MAX_CELL_CHARACTERS, type Row, type Rows } from './row.ts';
import type { UnwantedNumbers } from './unwanted-numbers.ts';

interface Cell {
  readonly text: string;
  /** Index of the delimiter or line end behind the cell, or the length of the text. */
  readonly end: number;
  readonly fault?: 'open' | 'stray';
}

/** After so many open quotes the file does not quote at all: quotes become ordinary characters. Tool default. */
const MAX_OPEN_QUOTES = 100;

const isBlank = (char: string | undefined, delimiter: string): boolean =>
  char === ' ' || (char === '\t' && delimiter !== '\t');

const skipBlanks = (text: string, from: number, delimiter: string): number => {
  let i = from;
  while (isBlank(text[i], delimiter)) i++;
  return i;
};

const endsCell = (char: string | undefined, delimiter: string): boolean =>
  char === undefined || char === delimiter || char === '\n';

const [LINE_FEED, FIRST_PRINTED, LAST_PLAIN, QUOTE] = [0x0a, 0x21, 0x7e, 0x22];

/** No blank of any kind, as most characters of most tables. */
const isPlain = (code: number): boolean => code >= FIRST_PRINTED && code <= LAST_PLAIN;

/** Index of the delimiter or line end behind `from`, or the length of the text. */
const endOfBare = (text: string, from: number, delimiterCode: number): number => {
  const { length } = text;
  let end = from;
  for (; end < length; end++) {
    const code = text.charCodeAt(end);
    if (code === delimiterCode || code === LINE_FEED) break;
  }
  return end;
};

const bareCell = (text: string, from: number, delimiter: string): Cell => {
  const end = endOfBare(text, from, delimiter.charCodeAt(0));
  return { text: text.slice(from, end).trim(), end };
};

const unquote = (text: string, open: number, close: number): string =>
  text.slice(open + 1, close).replaceAll('""', '"');

/** The cell from its opening quote on; undefined when no quote closes it in a way that can be believed. */
const quotedCell = (text: string, open: number, delimiter: string): Cell | undefined => {
  const lineEnd = text.indexOf('\n', open);
  let stray = false;
  for (let quote = text.indexOf('"', open + 1); quote >= 0; ) {
    if (text[quote + 1] === '"') {
      quote = text.indexOf('"', quote + 2);
      continue;
    }
    const end = skipBlanks(text, quote + 1, delimiter);
    const closes = endsCell(text[end], delimiter);
    // A lone quote after a line break is more likely the opening one of a later cell.
    if ((stray || !closes) && lineEnd >= 0 && lineEnd < quote) return undefined;
    if (closes) return { text: unquote(text, open, quote), end, ...(stray ? { fault: 'stray' } : {}) };
    stray = true;
    quote = text.indexOf('"', quote + 1);
  }
  return undefined;
};

const readCell = (text: string, from: number, delimiter: string, quotes: boolean): Cell => {
  const start = skipBlanks(text, from, delimiter);
  if (!quotes || text[start] !== '"') return bareCell(text, start, delimiter);
  const quoted = quotedCell(text, start, delimiter);
  if (quoted !== undefined) return quoted;
  const bare = bareCell(text, start, delimiter);
  return { text: bare.text.replace(/^"+|"+$/g, '').trim(), end: bare.end, fault: 'open' };
};

const countBreaks = (text: string, from: number, to: number): number => {
  let breaks = 0;
  for (let i = text.indexOf('\n', from); i >= 0 && i < to; i = text.indexOf('\n', i + 1)) breaks++;
  return breaks;
};

const FAULTS = {
  open: 'a quote is opened and never closed; the line was read on its own',
  stray: 'a quote inside a quoted cell is not doubled',
} as const;

/** Every line end as LF; files joined from several systems mix CR, LF and CRLF. */
export const withLineFeeds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** Index behind the cell at `from` if it is a plain one: no quote, no blanks around; -1 for one that must be looked at. */
const endOfPlain = (text: string, from: number, delimiterCode: number): number => {
  const first = text.charCodeAt(from);
  if (first === delimiterCode || first === LINE_FEED) return from;
  if (!isPlain(first) || first === QUOTE) return -1;
  const end = endOfBare(text, from, delimiterCode);
  return isPlain(text.charCodeAt(end - 1)) ? end : -1;
};

/** Index behind the unwanted numbers that begin at `at`; -1 where none do. */
const endOfUnwanted = (text: string, at: number, pattern: RegExp): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/**
 * Records of a table with their start lines, blank lines included, cells trimmed. Where the quoting is broken as little
 * as possible is lost: a quote that nothing closes is taken as an ordinary character of its line. Line ends must be LF.
 * Stops after `maxRows` records. Numbers that are `unwanted` are '' in the result; all else is as without.
 *
 * Written here and not taken from csv-parse, which the tests hold it to: a year of Strava's hundred columns is split in
 * a quarter of the time, and reading is what a short run of this program waits for.
 */
export const readRows = (
  text: string,
  delimiter: string,
  maxRows = Number.POSITIVE_INFINITY,
  unwanted?: UnwantedNumbers,
): Rows => {
  const rows: Row[] = [];
  const damage: Damage[] = [];
  const delimiterCode = delimiter.charCodeAt(0);
  let openQuotes = 0;
  let line = 1;
  for (let at = 0; at < text.length && rows.length < maxRows; line++) {
    const cells = unwanted?.blank.slice() ?? [];
    let count = 0;
    const from = at;
    let tooLong = false;
    for (;;) {
      const run = unwanted?.runs[count];
      const next = run === undefined ? -1 : endOfUnwanted(text, at, run.cells);
      if (run !== undefined && next >= 0) {
        count += run.count;
        at = next;
        continue;
      }
      const end = endOfPlain(text, at, delimiterCode);
      if (end >= 0) {
        tooLong ||= end - at > MAX_CELL_CHARACTERS;
        cells[count++] = text.slice(at, end);
        at = end + 1;
        if (text.charCodeAt(end) === delimiterCode) continue;
        break;
      }
      const cell = readCell(text, at, delimiter, openQuotes < MAX_OPEN_QUOTES);
      if (cell.fault !== undefined) damage.push({ line, reason: FAULTS[cell.fault], lost: false });
      if (cell.fault === 'open') openQuotes++;
      tooLong ||= cell.text.length > MAX_CELL_CHARACTERS;
      cells[count++] = cell.text;
      at = cell.end + 1;
      if (text[cell.end] !== delimiter) break;
    }
    // What is left of the blank row stands for cells that a short row does not have.
    if (count < cells.length) cells.length = count;
    if (tooLong) damage.push({ line, reason: 'a cell holds more than 1,000,000 characters', lost: true });
    else rows.push({ cells, line });
    line += countBreaks(text, from, Math.min(at - 1, text.length));
  }
  return { rows, damage };
};
