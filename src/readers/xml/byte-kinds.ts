/** Bytes that the scanner looks for. */
export const BYTE = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  blank: 0x20,
  bang: 0x21,
  doubleQuote: 0x22,
  ampersand: 0x26,
  singleQuote: 0x27,
  minus: 0x2d,
  slash: 0x2f,
  semicolon: 0x3b,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
  closeBracket: 0x5d,
} as const;

/** What a byte may be; the values are bits. */
export const KIND = {
  /** Begins a name. Names with other letters than ASCII's are left to the strict parser. */
  nameStart: 1,
  name: 2,
  blank: 4,
  /** Stands for itself in text: no markup, no reference, no line end to be changed. */
  text: 8,
  /** Stands for itself between quotes. */
  value: 16,
} as const;

const isBetween = (byte: number, low: string, high: string): boolean =>
  byte >= low.charCodeAt(0) && byte <= high.charCodeAt(0);

const isOneOf = (byte: number, characters: string): boolean => characters.includes(String.fromCharCode(byte));

const kindsOf = (byte: number): number => {
  const isLetter = isBetween(byte, 'a', 'z') || isBetween(byte, 'A', 'Z') || byte === 0x5f;
  const isPrintable = byte >= BYTE.blank && byte <= 0x7f;
  return (
    (isLetter ? KIND.nameStart : 0) |
    (isLetter || isBetween(byte, '0', '9') || isOneOf(byte, '-.:') ? KIND.name : 0) |
    (isOneOf(byte, ' \t\r\n') ? KIND.blank : 0) |
    ((isPrintable && !isOneOf(byte, '<&>')) || isOneOf(byte, '\t\n') ? KIND.text : 0) |
    (isPrintable && !isOneOf(byte, `<&"'`) ? KIND.value : 0)
  );
};

/** The kinds of each byte. */
export const KINDS: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => kindsOf(byte));
