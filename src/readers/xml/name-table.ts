import { doubt } from './doubt.ts';
import { localName } from './local-name.ts';

/** A name met in a document, made into strings once. */
export interface Name {
  readonly raw: string;
  readonly local: string;
  readonly bytes: Uint8Array;
  readonly hash: number;
}

/** Must be a power of two, and well above the number of names, so that the search ends soon. Tool defaults. */
const SLOTS = 1024;
const MOST_NAMES = 400;

const isSame = (name: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean => {
  if (name.length !== to - from) return false;
  for (let i = 0; i < name.length; i++) if (name[i] !== bytes[from + i]) return false;
  return true;
};

/** Looks up the name that stands at `from` up to `to`, in ASCII; `hash` must depend on its bytes alone. */
export const nameTable = (): ((bytes: Uint8Array, from: number, to: number, hash: number) => Name) => {
  const slots: (Name | undefined)[] = Array.from({ length: SLOTS }, () => undefined);
  let count = 0;
  const add = (slot: number, own: Uint8Array, hash: number): Name => {
    if (++count > MOST_NAMES) doubt();
    const raw = String.fromCharCode(...own);
    const name = { raw, local: localName(raw), bytes: own, hash };
    slots[slot] = name;
    return name;
  };
  return (bytes, from, to, hash) => {
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const name = slots[slot];
      if (name === undefined) return add(slot, bytes.slice(from, to), hash);
      if (name.hash === hash && isSame(name.bytes, bytes, from, to)) return name;
    }
  };
};
