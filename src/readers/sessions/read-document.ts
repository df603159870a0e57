import { ReadError } from '../../core/errors.ts';
import type { Input } from '../../core/reader.ts';
import { decodeText } from '../decode-text.ts';
import { isJsonObject, type JsonObject } from './fields.ts';
import { type Gathered, gatherSessions, type Listed } from './gather-sessions.ts';
import { parseJson } from './parse-json.ts';
import { sessionOf } from './session-of.ts';

const HINT = 'recover sessions -f ndjson writes sessions that can be read back';

const schemaOf = ({ schema }: JsonObject): string => (typeof schema === 'string' ? schema.slice(0, 40) : '');

const listOf = (document: unknown): readonly unknown[] => {
  if (!isJsonObject(document)) throw new ReadError('no whole JSON document: it is cut off or damaged', { hint: HINT });
  if (!Array.isArray(document.sessions)) {
    throw new ReadError(`the document ${schemaOf(document)} holds no sessions`, { hint: HINT });
  }
  return document.sessions;
};

const asObject = (value: unknown): JsonObject => {
  if (isJsonObject(value)) return value;
  throw new ReadError('not an object');
};

/**
 * The sessions of what `recover sessions -f json` or `recover analyze -f json` wrote.
 * @throws ReadError when it is no JSON, or holds no sessions
 */
export const readDocument = ({ name, bytes }: Input): Gathered => {
  const list = listOf(parseJson(decodeText(bytes).text));
  return gatherSessions(
    list.map((value, index): Listed => {
      const place = { file: name, entry: `sessions[${index}]` };
      return { place, read: () => sessionOf(asObject(value), place) };
    }),
  );
};
