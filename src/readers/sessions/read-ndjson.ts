import { ReadError } from '../../core/errors.ts';
import type { Input } from '../../core/reader.ts';
import type { Session } from '../../core/session.ts';
import { isJsonObject } from './fields.ts';
import { type Gathered, gatherSessions, type Listed } from './gather-sessions.ts';
import { type Line, linesOf } from './lines-of.ts';
import { parseJson } from './parse-json.ts';
import { sessionOf } from './session-of.ts';

const sessionIn = (name: string, { line, text }: Line): Session => {
  if (text === undefined) throw new ReadError('a line longer than any session');
  const record = parseJson(text);
  if (isJsonObject(record)) return sessionOf(record, { file: name, line });
  throw new ReadError('the line is no JSON object; each must be one session, as recover sessions -f ndjson writes it');
};

function* listed({ name, bytes }: Input): Generator<Listed> {
  for (const line of linesOf(bytes)) {
    yield { place: { file: name, line: line.line }, read: () => sessionIn(name, line) };
  }
}

/** What `recover sessions -f ndjson` wrote, one session a line. */
export const readNdjson = (input: Input): Gathered => gatherSessions(listed(input));
