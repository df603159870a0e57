import { isBinary } from './csv/is-binary.ts';
import { decodeText } from './decode-text.ts';

const HEAD_BYTES = 4096;

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** First bytes of kinds of files that people mistake for logs, or keep beside them. */
const SIGNATURES: readonly (readonly [begins: string, what: string])[] = [
  ['%PDF', 'a PDF'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['SQLite format 3', 'a database (SQLite)'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Excel or Word file'],
  ['7z\u00bc\u00af', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['BZh', 'packed with bzip2'],
  ['BEGIN:VCALENDAR', 'a calendar'],
];

const markup = (text: string): string | undefined => {
  if (/^<!doctype html|^<html/i.test(text)) return 'a web page, perhaps a login page instead of the file';
  const root = /<([A-Za-z_][\w.:-]{0,60})[\s/>]/.exec(text.replace(/<\?[^>]*>|<!--[\s\S]*?-->|<![^>]*>/g, ''))?.[1];
  return text.startsWith('<') && root !== undefined ? `XML with the root <${root}>` : undefined;
};

/** What a file that no reader knows seems to be, in a few words. */
export const looksLike = (bytes: Uint8Array): string => {
  const head = bytes.subarray(0, HEAD_BYTES);
  const signature = SIGNATURES.find(([begins]) => ascii(head, 0, begins.length) === begins);
  if (signature !== undefined) return signature[1];
  if (isBinary(head)) return 'binary data';
  const text = decodeText(head).text.trimStart();
  if (text === '') return 'blank';
  return markup(text) ?? (/^[{[]/.test(text) ? 'JSON, but no list of sessions' : 'text without a table of training');
};
