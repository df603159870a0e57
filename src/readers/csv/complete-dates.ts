import { dateOrderOf, HALF_YEAR_MONTHS, monthAndDay, risesIn } from './date-order.ts';
import type { Field } from './dialect.ts';
import { isTotal } from './is-total.ts';
import type { FieldColumn } from './match-header.ts';
import { isMissing } from './missing.ts';
import { monthFromName } from './month-names.ts';
import { type DateOrder, type DateReading, readDate } from './read-date.ts';
import { readDayOfYear, readPeriod } from './read-partial-date.ts';
import type { Row } from './row.ts';
import { columnsOf, type Doubt, type Settled, type Sheet, textsOf } from './sheet.ts';
import { weekdayFromName } from './weekday-names.ts';
import { withCell } from './with-cell.ts';

const DAY_MS = 86_400_000;

/** What the rows so far tell about the next one's date. */
interface Context {
  readonly year?: number;
  readonly month?: number;
  /** Start of the last row that had one, ms. */
  readonly lastMs?: number;
  /** The last day that was written out, from which days of the week are counted. */
  readonly anchorMs?: number;
}

interface Columns {
  readonly dates: readonly FieldColumn[];
  readonly weekday?: FieldColumn;
  readonly month?: FieldColumn;
  readonly year?: FieldColumn;
  readonly week?: FieldColumn;
  readonly order: DateOrder;
  /** False in a log that is written newest first: there no day follows from the one above. */
  readonly rises: boolean;
}

type Means = 'year' | 'parts' | 'weekday' | 'above';

const REASONS: Readonly<Record<Means, string>> = {
  year: 'the year stands above, not in the row',
  parts: '',
  weekday: 'no date in the row; it follows from the day of the week',
  above: 'no date in the row; taken from the row above',
};

interface Completed {
  readonly day: string;
  readonly means: Means;
}

const msOf = ({ year, month, day }: DateReading): number => Date.UTC(year, month - 1, day);

const dayText = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

const textIn = (row: Row, column: FieldColumn | undefined): string | undefined => {
  const text = column === undefined ? undefined : row.cells[column.index];
  return isMissing(text) ? undefined : text!.trim();
};

const dateText = (row: Row, { dates }: Columns): string | undefined => {
  for (const column of dates) {
    const text = textIn(row, column);
    if (text !== undefined) return text;
  }
  return undefined;
};

const isWeekdays = (texts: readonly string[]): boolean =>
  !texts.some((text) => /\d/.test(text)) && texts.some((text) => weekdayFromName(text) !== undefined);

const columnsIn = (sheet: Sheet): Columns | undefined => {
  const starts = columnsOf(sheet.columns, 'start');
  const weeks = columnsOf(sheet.columns, 'weekStart');
  const weekday = starts.find((column) => isWeekdays(textsOf(sheet, column)));
  const others = starts.filter((column) => column !== weekday);
  const dates = others.length > 0 ? others : starts;
  if (dates.length === 0) return undefined;
  const texts = [...dates, ...weeks].flatMap((column) => textsOf(sheet, column));
  const order = dateOrderOf(texts, sheet.language);
  const only = (field: Field) => columnsOf(sheet.columns, field)[0];
  return {
    dates,
    ...(weekday === undefined ? {} : { weekday }),
    ...(only('month') === undefined ? {} : { month: only('month')! }),
    ...(only('year') === undefined ? {} : { year: only('year')! }),
    ...(weeks[0] === undefined ? {} : { week: weeks[0] }),
    order,
    rises: risesIn(texts, order),
  };
};

const checkedDay = (year: number, month: number, day: number): string | undefined => {
  const date = readDate(`${year}-${month}-${day}`, 'mdy');
  return date === undefined ? undefined : dayText(msOf(date));
};

/** January below December is the next year; in a log that runs backwards, December below January is the one before. */
const yearFor = (month: number, { year, lastMs }: Context, rises: boolean): number | undefined => {
  if (lastMs === undefined || year === undefined) return year;
  const last = new Date(lastMs);
  if (last.getUTCFullYear() !== year) return year;
  const step = month - (last.getUTCMonth() + 1);
  if (rises && step < -HALF_YEAR_MONTHS) return year + 1;
  return !rises && step > HALF_YEAR_MONTHS ? year - 1 : year;
};

const statedYear = (row: Row, columns: Columns): number | undefined =>
  readPeriod(textIn(row, columns.year) ?? '')?.year;

const statedMonth = (row: Row, columns: Columns): number | undefined => {
  const text = textIn(row, columns.month);
  if (text === undefined) return undefined;
  const number = Number(text);
  return number >= 1 && number <= 12 ? number : monthFromName(text);
};

const fromDayNumber = (row: Row, text: string, columns: Columns, context: Context): Completed | undefined => {
  if (!/^\d{1,2}(?:\.|st|nd|rd|th)?$/.test(text)) return undefined;
  const year = statedYear(row, columns) ?? context.year;
  const month = statedMonth(row, columns) ?? context.month;
  if (year === undefined || month === undefined) return undefined;
  const day = checkedDay(year, month, Number.parseInt(text, 10));
  const means = statedYear(row, columns) === undefined ? 'year' : 'parts';
  return day === undefined ? undefined : { day, means };
};

const fromDayOfYear = (row: Row, text: string, columns: Columns, context: Context): Completed | undefined => {
  const part = readDayOfYear(text);
  if (part === undefined) return undefined;
  const [month, dayOfMonth] = monthAndDay(part, columns.order);
  const own = statedYear(row, columns);
  const year = own ?? yearFor(month, context, columns.rises);
  const day = year === undefined ? undefined : checkedDay(year, month, dayOfMonth);
  return day === undefined ? undefined : { day, means: own === undefined ? 'year' : 'parts' };
};

const fromWeekday = (name: string | undefined, columns: Columns, { anchorMs }: Context): Completed | undefined => {
  const weekday = name === undefined ? undefined : weekdayFromName(name);
  if (weekday === undefined || anchorMs === undefined || !columns.rises) return undefined;
  const ahead = (weekday - new Date(anchorMs).getUTCDay() + 7) % 7;
  return { day: dayText(anchorMs + ahead * DAY_MS), means: 'weekday' };
};

/** Beside a row without a date it names the week that is summed. */
const isWeekNumber = (cell: string): boolean => /^(?:week|wk|woche|kw) ?#?\d+:?$/i.test(cell.trim());

/** Words say that the row is a session of its own and no sum. */
const LABELS: readonly Field[] = ['title', 'kind', 'runKind', 'sport', 'timeOfDay', 'notes', 'description'];

const isLabelled = (sheet: Sheet, row: Row): boolean =>
  LABELS.some((field) => columnsOf(sheet.columns, field).some((column) => textIn(row, column) !== undefined));

const complete = (sheet: Sheet, row: Row, columns: Columns, context: Context): Completed | undefined => {
  if (row.cells.some(isTotal) || row.cells.some(isWeekNumber)) return undefined;
  const text = dateText(row, columns);
  const weekday = textIn(row, columns.weekday);
  if (text !== undefined) {
    return (
      fromDayNumber(row, text, columns, context) ??
      fromDayOfYear(row, text, columns, context) ??
      fromWeekday(text, columns, context)
    );
  }
  const day = fromWeekday(weekday, columns, context);
  if (day !== undefined || context.lastMs === undefined || !isLabelled(sheet, row)) return day;
  return { day: dayText(context.lastMs), means: 'above' };
};

/** Two cells at most: a line between the rows, not a row. */
const MOST_HEADING_CELLS = 2;

const headingOf = (row: Row): { readonly year?: number; readonly month?: number } | undefined => {
  const texts = row.cells.filter((cell) => cell.trim() !== '');
  if (texts.length === 0 || texts.length > MOST_HEADING_CELLS) return undefined;
  return texts.map(readPeriod).find((period) => period !== undefined);
};

const isEmpty = (row: Row): boolean => row.cells.every((cell) => isMissing(cell));

const anchored = (row: Row, columns: Columns, context: Context): Context => {
  const text = textIn(row, columns.week);
  const week = text === undefined ? undefined : readDate(text, columns.order);
  return week === undefined ? context : { ...context, anchorMs: msOf(week), year: week.year };
};

const withDay = (context: Context, ms: number, isWritten: boolean): Context => ({
  ...context,
  lastMs: ms,
  year: new Date(ms).getUTCFullYear(),
  ...(isWritten ? { anchorMs: ms } : {}),
});

const withoutLast = ({ lastMs: _, ...context }: Context): Context => context;

/** The one year that the lines above the header name. */
const yearAbove = (lines: readonly string[]): number | undefined => {
  const years = new Set(lines.flatMap((line) => line.match(/\b20\d\d\b/g) ?? []));
  return years.size === 1 ? Number([...years][0]) : undefined;
};

/** Most logs hold a whole date in each row, in their first column for it. */
const isComplete = ({ columns, rows }: Sheet): boolean => {
  const index = columnsOf(columns, 'start')[0]?.index;
  if (index === undefined) return true;
  return rows.every(
    ({ cells }) => (readDate(cells[index] ?? '', 'mdy') ?? readDate(cells[index] ?? '', 'dmy')) !== undefined,
  );
};

/** First line of each way in which a date was found elsewhere. */
const doubtsOf = (lines: Found): readonly Doubt[] =>
  [...lines]
    .filter(([means]) => REASONS[means] !== '')
    .map(([means, { line, day, rows }]) => ({
      line,
      reason: `${REASONS[means]}: ${day}${rows > 1 ? ` (so in ${rows} rows)` : ''}`,
      ambiguous: 'date',
    }));

type Found = Map<Means, { line: number; day: string; rows: number }>;

const note = (found: Found, line: number, { means, day }: Completed): void => {
  const seen = found.get(means);
  found.set(means, seen === undefined ? { line, day, rows: 1 } : { ...seen, rows: seen.rows + 1 });
};

interface Step {
  readonly context: Context;
  readonly completed?: Completed;
}

const isWritten = ({ means }: Completed): boolean => means === 'year' || means === 'parts';

/** One row further: what it tells the next one, and its date where that had to be found. */
const stepOver = (sheet: Sheet, row: Row, columns: Columns, before: Context): Step => {
  const heading = headingOf(row);
  if (heading !== undefined) return { context: { ...withoutLast(before), ...heading } };
  if (isEmpty(row)) return { context: withoutLast(before) };
  const context = anchored(row, columns, before);
  const date = readDate(dateText(row, columns) ?? '', columns.order);
  if (date !== undefined) return { context: withDay(context, msOf(date), true) };
  const completed = complete(sheet, row, columns, context);
  if (completed === undefined) return { context };
  return { context: withDay(context, Date.parse(completed.day), isWritten(completed)), completed };
};

/**
 * The sheet with a whole date in each row whose date is spread over several columns or over the rows above: the year in
 * a line of its own, the date only on the first row of a day, a day of the week below a date.
 */
export const completeDates = (sheet: Sheet): Settled<Sheet> => {
  const columns = sheet.dialect.freeHeaders && !isComplete(sheet) ? columnsIn(sheet) : undefined;
  if (columns === undefined) return { value: sheet, notes: [], doubts: [] };
  const year = yearAbove(sheet.above);
  let context: Context = year === undefined ? {} : { year };
  const found: Found = new Map();
  const rows = sheet.rows.map((row) => {
    const step = stepOver(sheet, row, columns, context);
    context = step.context;
    if (step.completed === undefined) return row;
    note(found, row.line, step.completed);
    return withCell(row, columns.dates[0]!.index, step.completed.day);
  });
  const start = new Map(sheet.columns).set('start', columns.dates);
  return { value: { ...sheet, columns: start, rows }, notes: [], doubts: doubtsOf(found) };
};
