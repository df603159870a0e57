import { decodeText } from '../decode-text.ts';

const startsWith = (bytes: Uint8Array, ...expected: readonly number[]): boolean =>
  expected.every((byte, i) => bytes[i] === byte);

const withMark = (bytes: Uint8Array, ...mark: readonly number[]): Uint8Array => {
  const marked = new Uint8Array(mark.length + bytes.length);
  marked.set(mark);
  marked.set(bytes, mark.length);
  return marked;
};

/**
 * Text of an XML file. UTF-16 without a byte order mark is known by its first `<` and gets the mark that the general
 * decoder looks for; every other declared encoding met in activity files (UTF-8, Latin-1, Windows-1252) is found by it.
 */
export const decodeXml = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0x3c, 0x00)) return decodeText(withMark(bytes, 0xff, 0xfe)).text;
  if (startsWith(bytes, 0x00, 0x3c)) return decodeText(withMark(bytes, 0xfe, 0xff)).text;
  return decodeText(bytes).text;
};
