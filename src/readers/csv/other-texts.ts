import type { DecodedText } from '../decode-text.ts';

/** A way to read a file's bytes that its own marks do not tell. */
export interface OtherText {
  /** For people: `windows-1250`. */
  readonly encoding: string;
  /** Undefined = the bytes are no such text, or this Node does not know the encoding. */
  readonly decode: (bytes: Uint8Array) => string | undefined;
}

const inEncoding = (encoding: string): OtherText => ({
  encoding,
  decode: (bytes) => {
    try {
      // A character that the end of the bytes cuts in half drops out.
      return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    } catch {
      return undefined;
    }
  },
});

/** In which spreadsheets of central Europe, Japan and China save a table. */
const LOCAL_ENCODINGS: readonly OtherText[] = ['windows-1250', 'shift_jis', 'gb18030', 'big5'].map(inEncoding);

const bytesIn1252 = (): ReadonlyMap<string, number> => {
  const decoder = new TextDecoder('windows-1252');
  return new Map(
    Array.from({ length: 256 }, (_, byte): [string, number] => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
};

/** A line of UTF-8 that was once taken for windows-1252; undefined = it was not. */
const unscrambled = (line: string, byteOf: ReadonlyMap<string, number>): string | undefined => {
  const bytes = Array.from(line, (character) => byteOf.get(character));
  if (bytes.includes(undefined)) return undefined;
  return inEncoding('utf-8').decode(Uint8Array.from(bytes as readonly number[]));
};

/** What the first byte of a letter with an accent, or of a Japanese or Chinese one, becomes. */
const SCRAMBLED = /[ÂÃÄÅâãäåæçèé][\u0080-\uffff]/;

const SCRAMBLED_UTF8: OtherText = {
  encoding: 'utf-8, once taken for windows-1252',
  decode: (bytes) => {
    const text = inEncoding('utf-8').decode(bytes);
    if (text === undefined || !SCRAMBLED.test(text)) return undefined;
    const byteOf = bytesIn1252();
    return text
      .replace(/^\ufeff/, '')
      .split('\n')
      .map((line) => (SCRAMBLED.test(line) ? (unscrambled(line, byteOf) ?? line) : line))
      .join('\n');
  },
};

/** Other ways to read a file; where a table was surely found, only those that would show it to be read by halves. */
export const otherTexts = ({ encoding }: DecodedText, isSure: boolean): readonly OtherText[] => {
  if (encoding === 'windows-1252') return isSure ? [] : LOCAL_ENCODINGS;
  return encoding === 'utf-8' ? [SCRAMBLED_UTF8] : [];
};
