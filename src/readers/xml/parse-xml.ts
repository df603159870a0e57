import { SaxesParser } from 'saxes';
import { ReadError } from '../../core/errors.ts';
import { localName } from './local-name.ts';

/** No activity format nests a tenth as deep; deeper is an attack or garbage. Tool default. */
const DEEPEST = 200;
/** Longest text between two tags, in characters. Tool default. */
const LONGEST_TEXT = 1_000_000;

export type Attributes = Readonly<Record<string, string>>;

/**
 * What is told of a document while it is read. Names come without prefix and in lower case, because vendors differ in
 * both and some forget to declare the prefix. `parent` is the name of the element around, '' at the root.
 */
export interface XmlVisitor {
  open(name: string, attributes: Attributes, parent: string): void;
  /** `text` is the element's own text after its last child, blanks around it removed; `whole` with its blanks. */
  close(name: string, text: string, parent: string, whole: string): void;
}

type Parser = SaxesParser<{ xmlns: false }>;

const HINT = 'download or export the file again; half a run would be judged as a whole one, so nothing of it is used';

const refuse = (parser: Parser, linesBefore: number, reason: string, hint = HINT): never => {
  const line = parser.line + linesBefore;
  const column = Math.max(1, parser.columnIndex);
  throw new ReadError(`not well-formed XML at line ${line}, column ${column}: ${reason}`, { line, column, hint });
};

const memo = (work: (raw: string) => string): ((raw: string) => string) => {
  const known = new Map<string, string>();
  return (raw) => {
    const seen = known.get(raw);
    if (seen !== undefined) return seen;
    const made = work(raw);
    known.set(raw, made);
    return made;
  };
};

/** `1:8: undefined entity.` → `undefined entity` */
const bareReason = (message: string): string => message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');

const follow = (parser: Parser, visitor: XmlVisitor, fail: (reason: string) => never): void => {
  const local = memo(localName);
  const path: string[] = [];
  let text = '';
  const addText = (more: string): void => {
    if (text.length + more.length > LONGEST_TEXT) fail(`a text of more than ${LONGEST_TEXT} characters`);
    text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', (tag) => {
    if (path.length === DEEPEST) fail(`elements nested more than ${DEEPEST} deep`);
    const name = local(tag.name);
    text = '';
    visitor.open(name, tag.attributes, path.at(-1) ?? '');
    path.push(name);
  });
  parser.on('closetag', () => {
    const name = path.pop() ?? '';
    visitor.close(name, text.trim(), path.at(-1) ?? '', text);
    text = '';
  });
};

/**
 * Walks through an XML document, strictly: a document that is broken, cut off, or has a DOCTYPE is refused with line
 * and column. Only the predefined and numeric entities exist, so nothing is ever expanded or fetched.
 * Blanks and a byte order mark before the XML declaration are forgiven.
 * @throws ReadError
 */
export const parseXml = (text: string, visitor: XmlVisitor): void => {
  const start = text.search(/[^\s\uFEFF]/);
  if (start < 0) throw new ReadError('the file is empty');
  const linesBefore = text.slice(0, start).split('\n').length - 1;
  const parser: Parser = new SaxesParser({ xmlns: false });
  const fail = (reason: string): never => refuse(parser, linesBefore, reason);
  parser.on('error', (error) => fail(bareReason(error.message)));
  parser.on('doctype', () => fail('it has a DOCTYPE, which activity files never need and which is not read'));
  follow(parser, visitor, fail);
  parser.write(start === 0 ? text : text.slice(start)).close();
};
