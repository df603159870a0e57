import { BYTE, KIND, KINDS } from './byte-kinds.ts';
import { behindReference } from './bytes-text.ts';
import { characterBytes } from './character-bytes.ts';
import { doubt } from './doubt.ts';
import type { Scan } from './scan-state.ts';

/** Longest text between two tags that the scanner takes on, in bytes; the strict parser's limit is ten times that. Tool default. */
const LONGEST_TEXT = 100_000;

const COMMENT = [...'<!--'].map((character) => character.charCodeAt(0));
const CDATA = [...'<![CDATA['].map((character) => character.charCodeAt(0));

const standsAt = (bytes: Uint8Array, at: number, expected: readonly number[]): boolean =>
  expected.every((byte, i) => bytes[at + i] === byte);

/** Index behind the character at `at`, which must be one that XML allows; any byte of ASCII that is no control stands. */
const behindCharacter = (bytes: Uint8Array, at: number): number => {
  const byte = bytes[at];
  if (byte === undefined) return doubt();
  if (byte < 0x80) {
    const isAllowed = byte >= BYTE.blank || (KINDS[byte]! & KIND.blank) !== 0;
    return isAllowed ? at + 1 : doubt();
  }
  const length = characterBytes(bytes, at);
  return length === 0 ? doubt() : at + length;
};

/** Index behind the comment that begins at `at`. */
const behindComment = (bytes: Uint8Array, from: number): number => {
  let at = from + COMMENT.length;
  while (bytes[at] !== BYTE.minus || bytes[at + 1] !== BYTE.minus) at = behindCharacter(bytes, at);
  return bytes[at + 2] === BYTE.greater ? at + 3 : doubt();
};

const behindData = (bytes: Uint8Array, from: number): number => {
  let at = from + CDATA.length;
  while (bytes[at] !== BYTE.closeBracket || bytes[at + 1] !== BYTE.closeBracket || bytes[at + 2] !== BYTE.greater)
    at = behindCharacter(bytes, at);
  return at + 3;
};

/** Index behind the piece of text at `at` that does not stand for itself: a reference, CDATA, `>`, a letter beyond ASCII. */
const behindMark = (bytes: Uint8Array, at: number): number => {
  const byte = bytes[at];
  if (byte === BYTE.less) {
    if (standsAt(bytes, at, COMMENT)) return behindComment(bytes, at);
    return standsAt(bytes, at, CDATA) ? behindData(bytes, at) : doubt();
  }
  if (byte === BYTE.ampersand) {
    const behind = behindReference(bytes, at);
    return behind < 0 ? doubt() : behind;
  }
  // The end of CDATA must not stand in a text.
  const isDataEnd = bytes[at - 1] === BYTE.closeBracket && bytes[at - 2] === BYTE.closeBracket;
  return byte === BYTE.greater && isDataEnd ? doubt() : behindCharacter(bytes, at);
};

/** Goes on to the next tag inside the root element. */
export const scanText = (scan: Scan): void => {
  const { bytes } = scan;
  const from = scan.at;
  let at = from;
  scan.isPlain = true;
  for (;;) {
    while ((KINDS[bytes[at]!]! & KIND.text) !== 0) at++;
    if (bytes[at] === BYTE.less && bytes[at + 1] !== BYTE.bang) break;
    at = behindMark(bytes, at);
    scan.isPlain = false;
  }
  if (at - from > LONGEST_TEXT) doubt();
  scan.textFrom = from;
  scan.textTo = at;
  scan.at = at;
};

/** Goes over blanks and comments outside the root element, up to the next tag or the end. */
export const scanOutside = (scan: Scan): void => {
  const { bytes } = scan;
  const from = scan.at;
  let at = from;
  for (;;) {
    while (at < bytes.length && (KINDS[bytes[at]!]! & KIND.blank) !== 0) at++;
    if (!standsAt(bytes, at, COMMENT)) break;
    at = behindComment(bytes, at);
  }
  if (at - from > LONGEST_TEXT) doubt();
  scan.at = at;
};
