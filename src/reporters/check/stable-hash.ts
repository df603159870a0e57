/** Offset basis and prime of FNV-1a with 64 bits (Fowler, Noll, Vo). */
const BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** A short name for a text that is the same on every machine: FNV-1a over its UTF-8 bytes, 16 hexadecimal digits. */
export const stableHash = (text: string): string => {
  let hash = BASIS;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(16).padStart(16, '0');
};
