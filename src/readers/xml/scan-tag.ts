import { BYTE, KIND, KINDS } from './byte-kinds.ts';
import { behindReference } from './bytes-text.ts';
import { characterBytes } from './character-bytes.ts';
import { doubt } from './doubt.ts';
import type { Name } from './name-table.ts';
import type { Scan } from './scan-state.ts';

/** More attributes than any element of these formats has. Tool default. */
const MOST_ATTRIBUTES = 50;

/** Multiplier of the hash of a name, as in Java's strings. */
const HASH_FACTOR = 31;

const scanName = (scan: Scan): Name => {
  const { bytes } = scan;
  const from = scan.at;
  if ((KINDS[bytes[from]!]! & KIND.nameStart) === 0) doubt();
  let [at, hash] = [from, 0];
  for (; (KINDS[bytes[at]!]! & KIND.name) !== 0; at++) hash = (Math.imul(hash, HASH_FACTOR) + bytes[at]!) | 0;
  scan.at = at;
  return scan.nameOf(bytes, from, at, hash);
};

const skipBlanks = (scan: Scan): void => {
  const { bytes } = scan;
  let { at } = scan;
  while ((KINDS[bytes[at]!]! & KIND.blank) !== 0) at++;
  scan.at = at;
};

/** Index behind the byte at `at` of a value, which does not stand for itself. */
const behindMark = (bytes: Uint8Array, at: number): number => {
  const byte = bytes[at];
  if (byte === undefined || byte === BYTE.less) return doubt();
  const isQuoteOrBlank = byte === BYTE.doubleQuote || byte === BYTE.singleQuote || (KINDS[byte]! & KIND.blank) !== 0;
  if (isQuoteOrBlank) return at + 1;
  const behind = byte === BYTE.ampersand ? behindReference(bytes, at) : at + characterBytes(bytes, at);
  return behind > at ? behind : doubt();
};

const isRepeated = ({ attributes, attributeCount }: Scan, name: Name): boolean => {
  for (let i = 0; i < attributeCount; i++) if (attributes[i]!.name === name) return true;
  return false;
};

const addAttribute = (scan: Scan, name: Name, from: number, to: number, isPlain: boolean): void => {
  if (scan.attributeCount === MOST_ATTRIBUTES || isRepeated(scan, name)) doubt();
  const slot = scan.attributes[scan.attributeCount++];
  if (slot === undefined) scan.attributes.push({ name, from, to, isPlain });
  else {
    slot.name = name;
    slot.from = from;
    slot.to = to;
    slot.isPlain = isPlain;
  }
};

/** Reads `name="value"`; blanks around the sign are left to the strict parser. */
const scanAttribute = (scan: Scan): void => {
  const { bytes } = scan;
  const name = scanName(scan);
  const quote = bytes[scan.at + 1]!;
  const isQuoted = quote === BYTE.doubleQuote || quote === BYTE.singleQuote;
  if (bytes[scan.at] !== BYTE.equals || !isQuoted) doubt();
  const from = scan.at + 2;
  let at = from;
  let isPlain = true;
  for (;;) {
    while ((KINDS[bytes[at]!]! & KIND.value) !== 0) at++;
    if (bytes[at] === quote) break;
    isPlain = false;
    at = behindMark(bytes, at);
  }
  addAttribute(scan, name, from, at, isPlain);
  scan.at = at + 1;
};

/** Reads the tag that begins an element; true when it ends it as well. */
export const scanOpenTag = (scan: Scan): boolean => {
  const { bytes } = scan;
  scan.at++;
  scan.path[scan.depth] = scanName(scan);
  scan.attributeCount = 0;
  for (;;) {
    const from = scan.at;
    skipBlanks(scan);
    const byte = bytes[scan.at];
    if (byte === BYTE.greater || byte === BYTE.slash) break;
    if (scan.at === from) doubt();
    scanAttribute(scan);
  }
  const isEmpty = bytes[scan.at] === BYTE.slash;
  if (isEmpty && bytes[scan.at + 1] !== BYTE.greater) doubt();
  scan.at += isEmpty ? 2 : 1;
  return isEmpty;
};

/** Reads the tag that ends the element opened last. */
export const scanCloseTag = (scan: Scan): void => {
  const { bytes } = scan;
  const own = scan.path[scan.depth - 1]!.bytes;
  const from = scan.at + 2;
  for (let i = 0; i < own.length; i++) if (bytes[from + i] !== own[i]) doubt();
  scan.at = from + own.length;
  if (bytes[scan.at] !== BYTE.greater) skipBlanks(scan);
  if (bytes[scan.at] !== BYTE.greater) doubt();
  scan.at++;
};
