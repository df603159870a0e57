import type { Activity } from '../../core/activity.ts';
import { ReadError } from '../../core/errors.ts';
import type { ColumnChoice } from '../../core/log-fields.ts';
import { didYouMean } from '../../core/nearest.ts';
import type { Problem } from '../../core/problem.ts';
import type { Input, ReadHints, ReadResult } from '../../core/reader.ts';
import type { WellnessRecord } from '../../core/wellness.ts';
import { type DecodedText, decodeText } from '../decode-text.ts';
import { chosenFields } from './choose-columns.ts';
import type { Field } from './dialect.ts';
import { findLayout, type Layout, type NoLayout } from './find-layout.ts';
import { type FirstTable, firstTable, otherTableProblems } from './first-table.ts';
import type { ForeignSource } from './foreign-headers.ts';
import { doubtProblems, gatherSkipped, refusalProblems, type SkippedRow } from './gather-problems.ts';
import { splitHalfDays } from './half-days.ts';
import { isBinary } from './is-binary.ts';
import { isRecording } from './is-recording.ts';
import type { HeaderMatch } from './match-header.ts';
import { type NamedColumn, nameColumns } from './name-columns.ts';
import { type OtherText, otherTexts } from './other-texts.ts';
import { type Plan, planReading } from './plan.ts';
import { readDate } from './read-date.ts';
import { readRow } from './read-row.ts';
import { readRows, withLineFeeds } from './read-rows.ts';
import type { Damage, Row } from './row.ts';
import { type Doubt, rememberSports, type Sheet } from './sheet.ts';
import { sniffed } from './sniffed.ts';
import { unwantedIn } from './unwanted-in.ts';

/** The header stands in the first lines; what follows them need not be looked at to find it. */
export const HEAD_BYTES = 16_384;

const NO_CHOICES: readonly ColumnChoice[] = [];

interface FoundLayout {
  readonly layout: Layout | NoLayout;
  readonly choices: readonly ColumnChoice[];
  /** Absent = as its own marks tell. */
  readonly text?: OtherText;
}

/** Found once for a file: detection and reading ask for the same. */
const layouts = new WeakMap<Uint8Array, FoundLayout>();

const knownColumns = (layout: Layout | NoLayout): number => (layout.found ? layout.match.known : 0);

/** Where English names stand nothing is amiss; else the header may be in an encoding that nothing marks, whole or in parts. */
const mayBeElsewhere = (layout: Layout | NoLayout): boolean => !layout.found || layout.match.language !== 'en';

/** A site's export names all its columns; in a log of one's own, scrambled names may hide among the others. */
const isSure = (layout: Layout | NoLayout): boolean => layout.found && !layout.match.dialect.freeHeaders;

const find = (head: Uint8Array, choices: readonly ColumnChoice[]): FoundLayout => {
  const decoded = decodeText(head);
  let best: FoundLayout = { layout: findLayout(withLineFeeds(decoded.text), choices), choices };
  // UTF-8 of as many characters as bytes is plain ASCII, of which there is one reading only.
  const isAscii = decoded.encoding === 'utf-8' && decoded.text.length === head.length;
  if (isAscii || !mayBeElsewhere(best.layout)) return best;
  for (const text of otherTexts(decoded, isSure(best.layout))) {
    const other = text.decode(head);
    const layout = other === undefined ? best.layout : findLayout(withLineFeeds(other), choices);
    if (knownColumns(layout) > knownColumns(best.layout)) best = { layout, choices, text };
  }
  return best;
};

const foundIn = ({ bytes }: Input, choices: readonly ColumnChoice[] = NO_CHOICES): FoundLayout => {
  const known = layouts.get(bytes);
  if (known?.choices === choices) return known;
  const found = find(bytes.subarray(0, HEAD_BYTES), choices);
  layouts.set(bytes, found);
  return found;
};

/** Where the header of a table stands and what it means. */
export const layoutOf = (input: Input, choices?: readonly ColumnChoice[]): Layout | NoLayout =>
  foundIn(input, choices).layout;

/** The whole text, read as the header was. */
const textOf = (
  input: Input,
  choices?: readonly ColumnChoice[],
): Pick<DecodedText, 'text'> & { readonly encoding: string } => {
  const other = foundIn(input, choices).text;
  const text = other?.decode(input.bytes);
  return other === undefined || text === undefined ? decodeText(input.bytes) : { text, encoding: other.encoding };
};

const DELIMITER_NAMES: Readonly<Record<string, string>> = { '\t': 'TAB' };

const MAX_LISTED_HEADERS = 8;

const listHeaders = (headers: readonly string[]): string => {
  const listed = headers
    .filter((header) => header !== '')
    .slice(0, MAX_LISTED_HEADERS)
    .map((header) => `"${header.slice(0, 30)}"`)
    .join(', ');
  return headers.length > MAX_LISTED_HEADERS ? `${listed}, …` : listed;
};

const NAME_COLUMNS =
  'a log needs a column for the date and one for the distance or the time: name them date, type, distance_km (or distance_mi), duration, avg_hr; ' +
  '"recover formats" lists the exports that are known';
const ADD_HEADER =
  'the first line holds values: put a line of names above it, such as date,distance_km,duration,avg_hr';

const missMessage = ({ headers, foreign }: NoLayout): string => {
  if (headers.length === 0) return 'no table found: no line holds several cells';
  if (foreign?.why === 'not read yet')
    return `this looks like ${foreign.source}, which is not read yet; found the headers ${listHeaders(headers)}`;
  if (foreign !== undefined)
    return `this looks like ${foreign.source}, but columns are missing; found the headers ${listHeaders(headers)}`;
  return `no header row of a known log; found ${listHeaders(headers)}`;
};

/** A table without a header begins with a date. */
const beginsWithData = ({ headers }: NoLayout): boolean =>
  headers.some((header) => readDate(header, 'mdy') !== undefined || readDate(header, 'dmy') !== undefined);

const looksForHint = (miss: NoLayout): string => (beginsWithData(miss) ? ADD_HEADER : NAME_COLUMNS);

const FOREIGN_HINTS: Readonly<Record<ForeignSource['why'], string>> = {
  'not read yet':
    'set the site to English, export again, or name the columns date, type, distance_km, duration, avg_hr',
  'columns missing':
    'export the list with its date, type, distance and time, or name the columns date, type, distance_km, duration, avg_hr',
};

/** A misspelt choice is the likelier fault where a table is not understood. */
const missedChoice = ({ headers, line }: NoLayout, choices: readonly ColumnChoice[]): ReadError | undefined => {
  const header = nameColumns(headers);
  const chosen = chosenFields(header, choices);
  const missed = choices.find(({ field }) => !chosen.includes(field));
  if (missed === undefined || headers.length === 0) return undefined;
  const meant = didYouMean(missed.column, headers);
  const message = `no column "${missed.column}" for ${missed.field}; found ${listHeaders(headers)}`;
  return new ReadError(meant === undefined ? message : `${message}; ${meant}`, {
    ...(line === undefined ? {} : { line }),
    hint: 'the map names columns as the header row does; #3 is the third column',
  });
};

const missError = (miss: NoLayout, choices: readonly ColumnChoice[] = NO_CHOICES): ReadError => {
  const missed = missedChoice(miss, choices);
  if (missed !== undefined) return missed;
  const hint = miss.foreign === undefined ? looksForHint(miss) : FOREIGN_HINTS[miss.foreign.why];
  return new ReadError(missMessage(miss), { ...(miss.line === undefined ? {} : { line: miss.line }), hint });
};

const isBlankLine = (row: Row): boolean => row.cells.length === 1 && row.cells[0]!.trim() === '';

const dataRows = (layout: Layout, rows: readonly Row[]): FirstTable =>
  firstTable(
    layout,
    rows.filter((row) => row.line > layout.headerLine && !isBlankLine(row)),
  );

const sheetOf = (layout: Layout, rows: readonly Row[], data: readonly Row[]): Sheet => ({
  dialect: layout.match.dialect,
  language: layout.match.language,
  columns: layout.match.columns,
  width: layout.header.length,
  above: rows.filter((row) => row.line < layout.headerLine).map((row) => row.cells.join(' ')),
  rows: layout.halfDays === undefined ? data : splitHalfDays(data, layout.halfDays),
  sportNamed: rememberSports(),
});

interface RowResults {
  readonly activities: readonly Activity[];
  readonly skipped: readonly SkippedRow[];
  readonly doubts: readonly Doubt[];
  readonly wellness: readonly WellnessRecord[];
}

const readAll = (plan: Plan, file: string): RowResults => {
  const activities: Activity[] = [];
  const skipped: SkippedRow[] = [];
  const doubts: Doubt[] = [];
  const wellness: WellnessRecord[] = [];
  for (const [index, row] of plan.sheet.rows.entries()) {
    const reading = readRow(plan, row, file);
    doubts.push(...reading.doubts);
    if ('activity' in reading) activities.push(reading.activity);
    else {
      skipped.push({ ...reading.skip, line: row.line, index });
      if (reading.wellness !== undefined) wellness.push(reading.wellness);
    }
  }
  return { activities, skipped, doubts, wellness };
};

const damageProblem = (file: string, { line, reason, lost }: Damage): Problem => ({
  kind: lost ? 'unreadable' : 'doubtful',
  place: { file, line },
  rows: lost ? 1 : 0,
  reason,
});

const byLine = (a: Problem, b: Problem): number => (a.place.line ?? 0) - (b.place.line ?? 0);

const isAbroad = ({ dialect, language }: HeaderMatch): boolean => !dialect.freeHeaders && language !== 'en';

const WANTED: readonly (readonly [Field, string])[] = [
  ['distance', 'distance'],
  ['duration', 'time'],
  ['averageHeartRate', 'heart rate'],
];

const hasColumn = ({ columns }: HeaderMatch, field: Field): boolean =>
  columns.has(field) ||
  (field === 'distance' && columns.has('distanceRounded')) ||
  (field === 'duration' && (columns.has('moving') || columns.has('elapsed')));

/** In a language whose spellings may not all be known, a column that is missed may only be named otherwise. */
const missedNotes = (match: HeaderMatch, unused: readonly NamedColumn[]): readonly string[] => {
  const missed = WANTED.filter(([field]) => !hasColumn(match, field)).map(([, name]) => name);
  if (missed.length === 0 || unused.length === 0) return [];
  return [`no column of ${missed.join(' or ')} was found; columns not read: ${headersOf(unused)}`];
};

const headersOf = (columns: readonly NamedColumn[]): string => columns.map(({ header }) => header).join(', ');

const layoutNotes = (layout: Layout, encoding: string): readonly string[] => {
  const { delimiter, headerLine, header, match } = layout;
  const used = new Set([...match.columns.values()].flat().map((column) => column.index));
  const unused = header.filter((column) => !used.has(column.index) && column.header !== '');
  return [
    ...(delimiter === ',' ? [] : [`delimiter ${DELIMITER_NAMES[delimiter] ?? delimiter}`]),
    ...(encoding === 'utf-8' ? [] : [`encoding ${encoding}`]),
    ...(isAbroad(match) ? [`headers in ${match.language}`, ...missedNotes(match, unused)] : []),
    ...(layout.halfDays === undefined ? [] : ['rows hold the runs of a morning and an evening']),
    ...(headerLine === 1 ? [] : [`header in line ${headerLine}`]),
    ...(match.dialect.freeHeaders && unused.length > 0 ? [`columns not read: ${headersOf(unused)}`] : []),
  ];
};

const tableOf = ({ header }: Layout, choices: readonly ColumnChoice[] = NO_CHOICES): Pick<ReadResult, 'table'> =>
  choices.length === 0
    ? {}
    : { table: { headers: header.map((column) => column.header), chosen: chosenFields(header, choices) } };

const recordingError = (line: number): ReadError =>
  new ReadError('the rows are seconds apart: this is the recording of one activity, not a list of activities', {
    line,
    hint: 'give the activity as .fit, .tcx or .gpx',
  });

/**
 * Reads a log of any dialect.
 * @throws ReadError when no header of a known dialect is found
 */
export const readLog = (input: Input, hints: ReadHints): ReadResult => {
  if (isBinary(input.bytes.subarray(0, HEAD_BYTES))) {
    throw new ReadError('not a text file, so no table', { hint: 'export the log as CSV' });
  }
  const decoded = textOf(input, hints.columns);
  const text = withLineFeeds(decoded.text);
  const layout = layoutOf(input, hints.columns);
  if (!layout.found) throw missError(layout, hints.columns);
  const { rows, damage } = readRows(text, layout.delimiter, undefined, unwantedIn(layout));
  const table = dataRows(layout, rows);
  const plan = planReading(sheetOf(layout, rows, table.rows), hints);
  const results = readAll(plan.value, input.name);
  if (isRecording(results.activities)) throw recordingError(layout.headerLine);
  const problems = [
    ...damage.filter((one) => one.line > layout.headerLine).map((one) => damageProblem(input.name, one)),
    ...refusalProblems(input.name, plan.refusals ?? []),
    ...gatherSkipped(input.name, results.skipped),
    ...otherTableProblems(input.name, table),
    ...doubtProblems(input.name, [...plan.doubts, ...results.doubts]),
  ];
  return {
    kind: 'csv',
    dialect: layout.match.dialect.id,
    activities: results.activities,
    ...(results.wellness.length > 0 && { wellness: results.wellness }),
    problems: problems.toSorted(byLine),
    notes: [...layoutNotes(layout, decoded.encoding), ...plan.notes],
    sniffed: () => sniffed(layout, decoded.encoding, plan.value),
    ...tableOf(layout, hints.columns),
  };
};
