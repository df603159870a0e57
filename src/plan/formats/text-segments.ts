import { type DateText, readToldDate } from './plan-dates.ts';
import type { PlanSource } from './plan-source.ts';
import { type Cell, partOf } from './plan-table.ts';
import { readWeekLabel } from './week-label.ts';
import { weekdayReader } from './week-words.ts';

/** A piece of a text that names a day, and what is planned on it. */
export interface Segment {
  readonly week?: number;
  readonly weekday?: number;
  readonly date?: DateText;
  readonly dateCell?: Cell;
  /** Behind the day; it may be empty, with the workout in the lines below. */
  readonly cell: Cell;
  /** Lines below that belong to it. */
  readonly details: readonly Cell[];
}

export interface Segments {
  readonly found: readonly Segment[];
  /** Lines before the first of them. */
  readonly above: readonly Cell[];
}

const MARKS = /^(?:[-*+•]\s+|#{1,6}\s+|\d{1,2}[.)]\s+|>\s*)?(?:\*\*|__)?/;

const DATE_HEAD =
  /^(\(?(?:\p{L}{2,12}\.?,? )?(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.]\d{1,2}(?:[/.](?:\d{4}|\d{2})?)?|\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,12}\.?(?:,? \d{4})?|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?)\)?)(?=$|[\s:,;|–—-])/u;
const TABLE_ROW = /^\|.*\|\s*$/;
const HEADING = /^(?:#{1,6}\s|\*\*[^*]+\*\*:?$)/;
const DAY_HEAD = /^(\p{L}{1,14}(?:-feira)?)\.?(?=$|\s*[:=,\t|–—-]|\s*\*\*|\s{2,})/u;
/** Words that may name a day: at the head of a line or a piece of it. */
const DAY_WORDS = /(?:^|[;|\t]|\s{2})[\s>*#_•+-]*(\p{L}{2,14})\.?(?=\s*[:=|–—-]|\s*\*\*|\s{2,}|\t|$)/gmu;
const SEPARATOR = /^(?:\*\*|__)?\s*(?:[:=,\t|–—-](?!\d))?\s*(?:\*\*|__)?\s*/;

interface Head {
  readonly length: number;
  readonly weekday?: number;
  readonly date?: DateText;
  readonly dateLength?: number;
}

/** The day that a text begins with: a date, or the name of a day with a mark behind it. */
const headOf = (text: string, weekdayOfWord: State['weekdayOf']): Head | undefined => {
  const dated = DATE_HEAD.exec(text.slice(0, 60));
  const date = dated === null ? undefined : readToldDate(dated[1]!.replace(/^\(|\)$/g, ''));
  if (dated !== null && date !== undefined) {
    const length = dated[0].length + SEPARATOR.exec(text.slice(dated[0].length))![0].length;
    return { length, date, dateLength: dated[1]!.length };
  }
  const named = DAY_HEAD.exec(text.slice(0, 40));
  const weekday = named === null ? undefined : weekdayOfWord(named[1]!);
  if (named === null || weekday === undefined) return undefined;
  return { length: named[0].length + SEPARATOR.exec(text.slice(named[0].length))![0].length, weekday };
};

/** `Week 3: …`, a line of its own or before the days of a line. */
const weekHead = (text: string): { readonly week: number; readonly length: number } | undefined => {
  const match = /^[^:;,|–—]{1,40}?(?=$|[:;,|–—]|\s-\s|\s{2,}\p{L}|\t)/u.exec(text.slice(0, 60));
  const label = match === null ? undefined : readWeekLabel(match[0].replace(/[*_]/g, ''));
  if (match === null || label === undefined || label.isBare) return undefined;
  return {
    week: label.number,
    length: match[0].length + /^\s*[:;,|–—-]?\s*/.exec(text.slice(match[0].length))![0].length,
  };
};

const cellOf = ({ text }: PlanSource, from: number, to: number): Cell =>
  partOf({ text: text.slice(from, to), from, to }, 0);

interface State {
  /** Day of the week that a word names in the language of the text. */
  readonly weekdayOf: (word: string) => number | undefined;
  week: number | undefined;
  readonly found: (Omit<Segment, 'details'> & { details: Cell[] })[];
  readonly above: Cell[];
}

const put = (state: State, source: PlanSource, head: Head, from: number, to: number): void => {
  const cell = cellOf(source, from + head.length, to);
  state.found.push({
    ...(state.week === undefined ? {} : { week: state.week }),
    ...(head.weekday === undefined ? {} : { weekday: head.weekday }),
    ...(head.date === undefined ? {} : { date: head.date, dateCell: cellOf(source, from, from + head.dateLength!) }),
    cell,
    details: [],
  });
};

/** A piece between semicolons that names no day goes on with the one before it. */
const extend = (state: State, source: PlanSource, to: number): void => {
  const last = state.found.pop();
  if (last !== undefined) state.found.push({ ...last, cell: cellOf(source, last.cell.from, to) });
};

/** End of a piece of a line: a semicolon, or a stroke with blanks around it. */
const pieceEnd = (text: string, from: number, end: number): number => {
  for (let at = from; at < end; at++) {
    const sign = text.charAt(at);
    if (sign === ';' || (sign === '|' && text.charAt(at - 1) === ' ' && at > from + 3)) return at;
  }
  return end;
};

const readLine = (state: State, source: PlanSource, start: number, end: number): void => {
  let from = start;
  while (from < end && source.text[from]!.trim() === '') from++;
  // A row of a table, which is another's to read.
  if (TABLE_ROW.test(source.text.slice(from, end))) return;
  from += MARKS.exec(source.text.slice(from, end))![0].length;
  const week = weekHead(source.text.slice(from, end));
  if (week !== undefined) {
    state.week = week.week;
    from += week.length;
  }
  if (source.text.slice(from, end).trim() === '') return;
  let isDay = false;
  for (let at = from; at < end; ) {
    const to = pieceEnd(source.text, at, end);
    let first = at;
    while (first < to && source.text[first]!.trim() === '') first++;
    const head = headOf(source.text.slice(first, to), state.weekdayOf);
    if (head !== undefined) put(state, source, head, first, to);
    else if (isDay && first < to) extend(state, source, to);
    isDay ||= head !== undefined;
    at = to + 1;
  }
  if (isDay) return;
  const line = cellOf(source, start, end);
  const last = state.found.at(-1);
  // A heading begins something new.
  if (last !== undefined && HEADING.test(line.text)) return;
  if (last === undefined) state.above.push(line);
  else last.details.push(line);
};

/** The days that a text names, in the order of its lines. */
export const textSegments = (source: PlanSource): Segments => {
  const words = [...source.text.matchAll(DAY_WORDS)].map((match) => match[1]!);
  const state: State = { weekdayOf: weekdayReader(words), week: undefined, found: [], above: [] };
  for (const [i, start] of source.lineStarts.entries()) {
    const end = (source.lineStarts[i + 1] ?? source.text.length + 1) - 1;
    if (end > start) readLine(state, source, start, end);
  }
  return { found: state.found, above: state.above };
};
