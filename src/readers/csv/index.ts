import type { Detection, Input, Reader, ReadHints } from '../../core/reader.ts';
import { decodeText } from '../decode-text.ts';
import { activityTableOf } from './activity-table-of.ts';
import { DIALECTS } from './dialects/index.ts';
import { isBinary } from './is-binary.ts';
import { HEAD_BYTES, layoutOf, readLog } from './read-log.ts';

const EXTENSIONS = ['.csv', '.tsv', '.txt'] as const;

/** A dialect of a known source can hardly be anything else; a date beside a distance may be a plan or a shopping list. */
const CERTAIN = 0.95;
const LIKELY = 0.6;
const POSSIBLE = 0.4;
/** A table without a known header: read() then says what it missed. */
const TABLE_ONLY = 0.05;
/** A hand-kept log with so many known columns is one. Tool default. */
const LIKELY_COLUMNS = 4;

const nothing = (why: string): Detection => ({ score: 0, dialect: 'unknown', why });

/** Markup shows in its first characters. */
const MARKUP_BYTES = 256;

const isMarkup = (text: string): boolean => /^\s*[<{[]/.test(text);

const missed = (name: string, headers: readonly string[], hasChoices: boolean): Detection => {
  const isTable = headers.length > 0 && (hasChoices || /\.[ct]sv$/i.test(name));
  return isTable
    ? { score: TABLE_ONLY, dialect: 'unknown', why: `a table, but its header "${headers[0]}, …" is of no known log` }
    : nothing('no table with the header of a known log');
};

/** How our own list of sessions begins: its reader is asked as well, and knows whether nobody has changed it since. */
const OWN_LIST = /^\ufeff?id,athlete,start,day,/;

const detect = (input: Input, hints: ReadHints = {}): Detection => {
  const head = input.bytes.subarray(0, HEAD_BYTES);
  if (isBinary(head)) return nothing('binary');
  const start = decodeText(head.subarray(0, MARKUP_BYTES)).text;
  if (isMarkup(start)) return nothing('markup, no table');
  const activity = activityTableOf(input);
  if (activity !== undefined) return nothing(`one activity and no list of them: ${activity.why}`);
  const layout = layoutOf(input, hints.columns);
  if (!layout.found) return missed(input.name, layout.headers, hints.columns !== undefined);
  const { dialect, known } = layout.match;
  const isOwn = OWN_LIST.test(start);
  const likely = known >= LIKELY_COLUMNS && !isOwn ? LIKELY : POSSIBLE;
  return {
    score: dialect.freeHeaders ? likely : CERTAIN,
    dialect: dialect.id,
    why: `line ${layout.headerLine} holds ${known} headers of ${dialect.title}`,
  };
};

/** Reads training logs in tables: exports of Strava and Garmin Connect, and logs that people keep by hand. */
export const csvReader: Reader = {
  id: 'csv',
  title: 'training log as a table (CSV)',
  extensions: EXTENSIONS,
  dialects: DIALECTS.map(({ id, title, looksFor }) => ({ id, title, looksFor })),
  detect,
  read: readLog,
};
