/** `_x000D_`: a character that XML may not hold, as workbooks write it; `_x005F_` is the underscore itself. */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** Controls but tab and line feed, changes of the writing direction, a byte order mark: not part of any text. */
const UNWANTED = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A string of a workbook as text: escapes undone, line ends LF, nothing unprintable, trimmed. */
export const plainString = (raw: string): string => unescaped(raw).replace(/\r\n?/g, '\n').replace(UNWANTED, '').trim();
