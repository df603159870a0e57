/** Text of a file and how its bytes were read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/** Code points of windows-1252 for the bytes 0x80 to 0x9f, which Node 20's own decoder passes through as controls. */
const WINDOWS_1252_HIGH: readonly number[] = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d,
  0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,
  0x017e, 0x0178,
];

/** String.fromCharCode takes its codes as arguments; engines limit how many. */
const CHUNK_BYTES = 8192;

const windows1252Code = (byte: number): number =>
  byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252_HIGH[byte - 0x80]! : byte;

const decodeWindows1252 = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES) {
    parts.push(String.fromCharCode(...Array.from(bytes.subarray(from, from + CHUNK_BYTES), windows1252Code)));
  }
  return parts.join('');
};

/** `stream` lets a character that the end of the file cuts in half drop out, instead of condemning the whole file. */
const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
};

const decodeUtf16Le = (bytes: Uint8Array): string => new TextDecoder('utf-16le').decode(bytes, { stream: true });

const swapPairs = (bytes: Uint8Array): Uint8Array => {
  const swapped = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let i = 0; i < swapped.length; i += 2) {
    swapped[i] = bytes[i + 1]!;
    swapped[i + 1] = bytes[i]!;
  }
  return swapped;
};

/**
 * Text of a file: by its byte order mark, else as UTF-8 where every byte is valid, else as windows-1252.
 * The mark itself is not part of the text.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decodeUtf16Le(bytes), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decodeUtf16Le(swapPairs(bytes)), encoding: 'utf-16be' };
  const text = decodeUtf8(bytes);
  if (text !== undefined) return { text, encoding: 'utf-8' };
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
};
