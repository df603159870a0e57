import { BYTE } from './byte-kinds.ts';
import { resolveReference } from './resolve-reference.ts';

/** String.fromCharCode takes its codes as arguments; engines limit how many. */
const MOST_ARGUMENTS = 4096;

/** A mark inside a document is a character like any other. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Text of bytes of which each stands for itself. */
export const plainBytesText = (bytes: Uint8Array, from: number, to: number): string =>
  to - from <= MOST_ARGUMENTS
    ? String.fromCharCode(...bytes.subarray(from, to))
    : decoder.decode(bytes.subarray(from, to));

const PIECES = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|&([^;]*);/g;

/** Text of an element out of bytes with comments, CDATA, references and any line ends in them. */
export const markedBytesText = (bytes: Uint8Array, from: number, to: number): string =>
  decoder
    .decode(bytes.subarray(from, to))
    .replace(/\r\n?/g, '\n')
    .replace(PIECES, (_, data?: string, name?: string) =>
      name === undefined ? (data ?? '') : (resolveReference(name) ?? ''),
    );

/** Text of an attribute out of bytes with references and line ends in them. */
export const attributeBytesText = (bytes: Uint8Array, from: number, to: number): string =>
  decoder
    .decode(bytes.subarray(from, to))
    .replace(/\r\n|[\r\n\t]/g, ' ')
    .replace(/&([^;]*);/g, (_, name: string) => resolveReference(name) ?? '');

/** Longest reference that is looked at: the highest character with some leading zeros. Tool default. */
const LONGEST_REFERENCE = 12;

/** Index behind the reference whose `&` stands at `at`; -1 when it is none that the scanner knows. */
export const behindReference = (bytes: Uint8Array, at: number): number => {
  const end = bytes.subarray(at + 1, at + 1 + LONGEST_REFERENCE).indexOf(BYTE.semicolon);
  if (end < 0) return -1;
  const behind = at + 1 + end;
  return resolveReference(plainBytesText(bytes, at + 1, behind)) === undefined ? -1 : behind + 1;
};
