import { BYTE, KIND, KINDS } from './byte-kinds.ts';
import type { RepeatedElement } from './element-visitor.ts';
import { Form } from './form.ts';
import { Scan } from './scan-state.ts';
import { scanCloseTag, scanOpenTag } from './scan-tag.ts';
import { scanText } from './scan-text.ts';

/** More values than any point has. Tool default. */
export const MOST_VALUES = 60;

interface Value {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
  readonly slot: number;
}

const isBlankText = ({ bytes, textFrom, textTo }: Scan): boolean => {
  for (let i = textFrom; i < textTo; i++) if ((KINDS[bytes[i]!]! & KIND.blank) === 0) return false;
  return true;
};

const attributeValues = (scan: Scan, repeated: RepeatedElement): readonly Value[] =>
  scan.attributes
    .slice(0, scan.attributeCount)
    .map(({ name, from, to }) => ({ from, to, kind: KIND.value, slot: repeated.attributeSlotOf(name.raw) }));

/** An element inside the repeated one. */
interface Inner {
  readonly slot: number;
  /** False once it turned out to hold other elements. */
  isLeaf: boolean;
}

/** Reads the tag that begins an element inside; false when its form cannot be used. */
const openInner = (scan: Scan, repeated: RepeatedElement, open: Inner[]): boolean => {
  const around = open.at(-1);
  if (around !== undefined) around.isLeaf = false;
  const isEmpty = scanOpenTag(scan);
  const [name, parent] = [scan.path[scan.depth]!.local, scan.path[scan.depth - 1]!.local];
  const slot = repeated.slotOf(name, parent, scan.attributeCount > 0);
  // An element that ends where it begins is part of the form; what has a slot would be told as an empty text.
  if (slot === undefined || (isEmpty && slot >= 0)) return false;
  if (isEmpty) return true;
  open.push({ slot, isLeaf: true });
  scan.depth++;
  return true;
};

/** Reads the tag that ends it; false when its form cannot be used. */
const closeInner = (scan: Scan, { slot, isLeaf }: Inner, values: Value[]): boolean => {
  if (isLeaf) values.push({ from: scan.textFrom, to: scan.textTo, kind: KIND.text, slot });
  else if (slot >= 0 && !isBlankText(scan)) return false;
  scanCloseTag(scan);
  scan.depth--;
  return true;
};

/** The values of the element whose first tag has been read, up to its last tag; undefined when its form cannot be used. */
const valuesInside = (scan: Scan, repeated: RepeatedElement): readonly Value[] | undefined => {
  const values: Value[] = [];
  const open: Inner[] = [];
  for (;;) {
    scanText(scan);
    const isEnd = scan.bytes[scan.at + 1] === BYTE.slash;
    const inner = isEnd ? open.pop() : undefined;
    if (isEnd && inner === undefined) break;
    const isUsable = inner === undefined ? openInner(scan, repeated, open) : closeInner(scan, inner, values);
    if (!isUsable) return undefined;
  }
  scanCloseTag(scan);
  return values;
};

const formFrom = ({ bytes }: Scan, depth: number, from: number, to: number, values: readonly Value[]): Form => {
  const cuts = [from, ...values.map((value) => value.to)];
  const pieces = cuts.map((cut, k) => bytes.subarray(cut, values[k]?.from ?? to));
  const fixed = new Uint8Array(pieces.reduce((total, piece) => total + piece.length, 0));
  const fixedTo = new Int32Array(pieces.length);
  let filled = 0;
  for (const [k, piece] of pieces.entries()) {
    fixed.set(piece, filled);
    filled += piece.length;
    fixedTo[k] = filled;
  }
  const kinds = Uint8Array.from(values, ({ kind }) => kind);
  const slots = Int32Array.from(values, ({ slot }) => slot);
  return new Form(depth, new DataView(fixed.buffer), fixedTo, kinds, slots);
};

/**
 * The form of the repeated element that stands behind the text at `from` and has been read before, so that it is known
 * to be well-formed; undefined when more of it counts than the texts in it. The scan is left as it was found.
 */
export const formOf = (scan: Scan, repeated: RepeatedElement, from: number): Form | undefined => {
  const again = new Scan(scan.bytes, scan.visitor, from, scan);
  scanText(again);
  if (scanOpenTag(again)) return undefined;
  const own = attributeValues(again, repeated);
  again.depth++;
  const inside = valuesInside(again, repeated);
  if (inside === undefined || own.length + inside.length > MOST_VALUES) return undefined;
  return formFrom(scan, scan.depth, from, again.at, [...own, ...inside]);
};
