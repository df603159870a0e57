const startsWith = (bytes: Uint8Array, first: number, second: number): boolean =>
  bytes[0] === first && bytes[1] === second;

/** More zero bytes than this share are no accident in a text. Tool default. */
const MOST_ZEROS_RATIO = 0.01;

/** True for bytes that are no text in any encoding that logs come in. A damaged log may hold a zero byte or two. */
export const isBinary = (bytes: Uint8Array): boolean => {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return false;
  if (!bytes.includes(0)) return false;
  let zeros = 0;
  for (const byte of bytes) if (byte === 0) zeros++;
  return zeros > bytes.length * MOST_ZEROS_RATIO;
};
