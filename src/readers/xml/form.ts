import { KINDS } from './byte-kinds.ts';

/** Bytes of a repeated element with everything that changes from one to the next taken out. */
export class Form {
  /** Open elements around it. */
  readonly depth: number;
  /** All fixed bytes behind each other, from the end of the tag before to the end of its own last one. */
  readonly fixed: DataView;
  /** How much of them stands before each value. */
  readonly fixedTo: Int32Array;
  /** Which bytes each value may have: the kind of a plain text or of a plain attribute. */
  readonly kinds: Uint8Array;
  /** What each value is for. */
  readonly slots: Int32Array;

  constructor(depth: number, fixed: DataView, fixedTo: Int32Array, kinds: Uint8Array, slots: Int32Array) {
    this.depth = depth;
    this.fixed = fixed;
    this.fixedTo = fixedTo;
    this.kinds = kinds;
    this.slots = slots;
  }
}

/** Where the values of an element stand. */
export class ValuePlaces {
  readonly from: Int32Array;
  readonly to: Int32Array;

  constructor(count: number) {
    this.from = new Int32Array(count);
    this.to = new Int32Array(count);
  }
}

/** No number and no time is longer. Tool default. */
const LONGEST_VALUE = 100;

/** True when the fixed bytes from `from` up to `to` stand at `at`; four are compared at a time. */
const isFixedAt = (fixed: DataView, from: number, to: number, bytes: DataView, at: number): boolean => {
  if (at + to - from > bytes.byteLength) return false;
  const shift = at - from;
  let next = from;
  for (; next + 4 <= to; next += 4) if (bytes.getInt32(next + shift) !== fixed.getInt32(next)) return false;
  for (; next < to; next++) if (bytes.getInt8(next + shift) !== fixed.getInt8(next)) return false;
  return true;
};

/**
 * Index behind the element at `at` when it has this form, its values' places being noted; -1 when it has not. A document
 * that was well-formed with one element of the form is so with another: only plain texts and values differ.
 */
export const matchForm = (form: Form, view: DataView, bytes: Uint8Array, from: number, places: ValuePlaces): number => {
  const { fixed, fixedTo, kinds } = form;
  let [at, next] = [from, 0];
  for (let k = 0; k < kinds.length; k++) {
    const to = fixedTo[k]!;
    if (!isFixedAt(fixed, next, to, view, at)) return -1;
    at += to - next;
    next = to;
    places.from[k] = at;
    const kind = kinds[k]!;
    const last = Math.min(at + LONGEST_VALUE, bytes.length);
    while (at < last && (KINDS[bytes[at]!]! & kind) !== 0) at++;
    places.to[k] = at;
  }
  return isFixedAt(fixed, next, fixed.byteLength, view, at) ? at + fixed.byteLength - next : -1;
};
