import { decodeText } from '../decode-text.ts';

/** A line of a file, 1-based; without its text where it is longer than any session. */
export interface Line {
  readonly line: number;
  readonly text: string | undefined;
}

/** Three days in bins of five seconds, each number with all its digits, are a tenth of this. Tool default, bytes. */
const LONGEST_BYTES = 64 * (1 << 20);
const LF = 0x0a;

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** The lines of a file one by one, so that a long list is never held as one text. Blank lines are left out. */
export function* linesOf(bytes: Uint8Array): Generator<Line> {
  if (isUtf16(bytes)) {
    for (const [index, text] of decodeText(bytes).text.split('\n').entries()) {
      if (text.trim() !== '') yield { line: index + 1, text };
    }
    return;
  }
  for (let from = 0, line = 1; from < bytes.length; line++) {
    const found = bytes.indexOf(LF, from);
    const to = found === -1 ? bytes.length : found;
    const text = to - from > LONGEST_BYTES ? undefined : decodeText(bytes.subarray(from, to)).text;
    if (text === undefined || text.trim() !== '') yield { line, text };
    from = to + 1;
  }
}
