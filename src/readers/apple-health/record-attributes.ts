/** Where the value of an attribute stands in the bytes. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The attributes of a tag that are asked for, and the index behind its `>`. */
export interface TagAttributes {
  readonly spans: readonly (Span | undefined)[];
  readonly end: number;
}

const [TAB, LF, CR, SPACE, GREATER, SLASH, EQUALS, DOUBLE, SINGLE] = [9, 10, 13, 32, 0x3e, 0x2f, 0x3d, 0x22, 0x27];

const isBlank = (byte: number | undefined): boolean => byte === SPACE || byte === LF || byte === CR || byte === TAB;

/** True where the bytes from `at` on are these. */
export const hasBytes = (bytes: Uint8Array, at: number, expected: Uint8Array): boolean => {
  for (let i = 0; i < expected.length; i++) if (bytes[at + i] !== expected[i]) return false;
  return true;
};

const indexOfName = (bytes: Uint8Array, from: number, to: number, names: readonly Uint8Array[]): number =>
  names.findIndex((name) => name.length === to - from && hasBytes(bytes, from, name));

/**
 * Walks along the attributes of a tag from behind its name. `more`: the bytes end before the tag does. `broken`: no
 * attributes stand there.
 */
export const tagAttributes = (
  bytes: Uint8Array,
  at: number,
  names: readonly Uint8Array[],
): TagAttributes | 'more' | 'broken' => {
  const spans: (Span | undefined)[] = names.map(() => undefined);
  let i = at;
  for (;;) {
    while (isBlank(bytes[i]) || bytes[i] === SLASH) i++;
    if (i >= bytes.length) return 'more';
    if (bytes[i] === GREATER) return { spans, end: i + 1 };
    const nameFrom = i;
    while (i < bytes.length && bytes[i] !== EQUALS && !isBlank(bytes[i]) && bytes[i] !== GREATER) i++;
    const nameTo = i;
    while (isBlank(bytes[i]) || bytes[i] === EQUALS) i++;
    if (i >= bytes.length) return 'more';
    const quote = bytes[i]!;
    if (quote !== DOUBLE && quote !== SINGLE) return 'broken';
    const close = bytes.indexOf(quote, i + 1);
    if (close < 0) return 'more';
    const index = indexOfName(bytes, nameFrom, nameTo, names);
    if (index >= 0) spans[index] = { from: i + 1, to: close };
    i = close + 1;
  }
};
