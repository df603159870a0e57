import type { Detection, Input, Reader, ReadResult } from '../core/reader.ts';
import { decodeText } from './decode-text.ts';
import type { Gathered } from './sessions/gather-sessions.ts';
import { readDocument } from './sessions/read-document.ts';
import { readNdjson } from './sessions/read-ndjson.ts';
import { readTable, SESSION_HEADER } from './sessions/read-table.ts';

/** What a session begins with stands here, streams behind it. */
const HEAD_BYTES = 16_384;

const CERTAIN = 1;
/** Lines of JSON under a name that says so, whatever they hold: reading tells what is missing. */
const BY_NAME = 0.3;

const NDJSON: Detection = {
  score: CERTAIN,
  dialect: 'recover-ndjson',
  why: 'the first line is a JSON object with id, day and sport',
};

/** A spreadsheet that saved the list again may have rewritten its days; the reader of other tables takes those. */
const isTable = (head: string): boolean => {
  const [header, first = ''] = head.replace(/^\ufeff/, '').split(/\r?\n/);
  return header === SESSION_HEADER && (first === '' || /^'?\d{4}-\d{2}-\d{2}[^,"/]*\/[a-z-]+/.test(first));
};

const hasMembers = (line: string): boolean => ['id', 'day', 'sport'].every((name) => line.includes(`"${name}"`));

const none = (why: string): Detection => ({ score: 0, dialect: 'unknown', why });

const detect = ({ name, bytes }: Input): Detection => {
  const head = decodeText(bytes.subarray(0, HEAD_BYTES)).text.trimStart();
  if (isTable(head)) {
    return { score: CERTAIN, dialect: 'recover-csv', why: 'the header of recover sessions -f csv, every column of it' };
  }
  const schema = /^\{\s*"schema"\s*:\s*"(recover\.[a-z]+\/\d+)"/.exec(head)?.[1];
  if (schema !== undefined) return { score: CERTAIN, dialect: 'recover-json', why: `a document ${schema}` };
  const [first = ''] = head.split('\n', 1);
  if (first.startsWith('{') && hasMembers(first)) return NDJSON;
  const isNamed = /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(name);
  if (isNamed && head.includes('{')) return { ...NDJSON, score: BY_NAME, why: 'named for JSON, one object a line' };
  return none('no list of sessions written by recover');
};

const READ: Readonly<Record<string, (input: Input) => Gathered>> = {
  'recover-csv': readTable,
  'recover-json': readDocument,
  'recover-ndjson': readNdjson,
};

const streamNote = ({ sessions }: Gathered): string => {
  const count = sessions.filter(({ trace }) => trace !== undefined).length;
  return count === 0 ? 'no streams in it' : `${count} of ${sessions.length} sessions with their stream`;
};

const read = (input: Input): ReadResult => {
  const { dialect } = detect(input);
  const gathered = (READ[dialect] ?? readNdjson)(input);
  return { kind: 'recover', dialect, activities: [], ...gathered, notes: [streamNote(gathered)] };
};

/** Reads the lists of finished sessions that `recover sessions` writes, so that nothing is worked out twice. */
export const sessionsReader: Reader = {
  id: 'recover',
  title: 'list of sessions written by recover',
  extensions: ['.ndjson', '.jsonl', '.json', '.csv'],
  dialects: [
    {
      id: 'recover-ndjson',
      title: 'list of sessions, one a line: recover sessions -f ndjson',
      looksFor: 'one JSON object a line with id, day and sport',
    },
    {
      id: 'recover-json',
      title: 'list of sessions in a document: recover sessions or analyze, -f json',
      looksFor: 'a JSON document whose schema is recover.sessions/1 or recover.analyze/1',
    },
    {
      id: 'recover-csv',
      title: 'list of sessions as a table: recover sessions -f csv',
      looksFor: 'its own header, every column: docs/sessions.md lists them',
    },
  ],
  detect,
  read,
};
