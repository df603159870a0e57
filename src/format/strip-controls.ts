const BEL = 0x07;
const TAB = 0x09;
const LF = 0x0a;
const ESC = 0x1b;
const CSI = 0x9b;
const ST = 0x9c;

/** The second characters of ESC that open a string: DCS P, OSC ], SOS X, PM ^, APC _ (ECMA-48). */
const STRING_OPENERS = new Set([0x50, 0x58, 0x5d, 0x5e, 0x5f]);
/** The same five as single C1 controls. */
const C1_STRING_OPENERS = new Set([0x90, 0x98, 0x9d, 0x9e, 0x9f]);

/** Printable ASCII, the common case, has nothing to strip. */
const PLAIN = /^[\x20-\x7e]*$/;

const within = (code: number, low: number, high: number): boolean => code >= low && code <= high;

const isUnwanted = (code: number): boolean =>
  (code < 0x20 && code !== TAB && code !== LF) ||
  within(code, 0x7f, 0x9f) ||
  // Bidirectional overrides and isolates: they make text read differently than it is.
  within(code, 0x202a, 0x202e) ||
  within(code, 0x2066, 0x2069) ||
  code === 0xfeff;

/** Index behind the first string terminator (BEL, ST, ESC \) at or after `from`; -1 when there is none. */
const terminatorEnd = (text: string, from: number): number => {
  for (let i = from; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === BEL || code === ST) return i + 1;
    if (code === ESC && text[i + 1] === '\\') return i + 2;
  }
  return -1;
};

/** Index behind the characters of a range, from `at` on. */
const skipRange = (text: string, at: number, low: number, high: number): number => {
  let i = at;
  while (i < text.length && within(text.charCodeAt(i), low, high)) i += 1;
  return i;
};

/** Index behind a control sequence whose parameters begin at `at`: parameters, intermediates, one final. */
const controlSequenceEnd = (text: string, at: number): number => {
  const final = skipRange(text, skipRange(text, at, 0x30, 0x3f), 0x20, 0x2f);
  return within(text.charCodeAt(final), 0x40, 0x7e) ? final + 1 : final;
};

/** Index behind a plain escape sequence: intermediates, one final. */
const escapeEnd = (text: string, at: number): number => {
  const final = skipRange(text, at, 0x20, 0x2f);
  return within(text.charCodeAt(final), 0x30, 0x7e) ? final + 1 : final;
};

/** Finds where the string that opens before `from` ends. Remembers the last answer, so a hostile text stays linear. */
const stringEnds = (text: string): ((from: number) => number) => {
  let known = 0;
  return (from) => {
    if (known !== -1 && known <= from) known = terminatorEnd(text, from);
    return known === -1 ? from : known;
  };
};

/** Index behind the escape or control sequence at `at`; `at` itself when none begins there. */
const sequenceEnd = (text: string, at: number, stringEnd: (from: number) => number): number => {
  const code = text.charCodeAt(at);
  if (C1_STRING_OPENERS.has(code)) return stringEnd(at + 1);
  if (code === CSI) return controlSequenceEnd(text, at + 1);
  if (code !== ESC) return at;
  const next = text.charCodeAt(at + 1);
  if (STRING_OPENERS.has(next)) return stringEnd(at + 2);
  return next === 0x5b ? controlSequenceEnd(text, at + 2) : escapeEnd(text, at + 1);
};

/**
 * Foreign text without terminal escapes (CSI, OSC and DCS with their bodies), control characters and bidirectional
 * overrides. Tabs and line feeds stay; CR and CR LF become LF; half surrogate pairs become U+FFFD.
 */
export const stripControls = (text: string): string => {
  if (PLAIN.test(text)) return text;
  const source = text.replace(/\r\n?/g, '\n');
  const stringEnd = stringEnds(source);
  let kept = '';
  let i = 0;
  while (i < source.length) {
    const end = sequenceEnd(source, i, stringEnd);
    if (end === i && !isUnwanted(source.charCodeAt(i))) kept += source[i];
    i = Math.max(end, i + 1);
  }
  return kept.replace(/\p{Surrogate}/gu, '\ufffd');
};
