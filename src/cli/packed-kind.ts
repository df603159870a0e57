export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Third bytes of the signatures that a zip archive begins with: an entry, the end of an empty one, a split one. */
const ZIP_THIRD_BYTES: ReadonlySet<number | undefined> = new Set([3, 5, 7]);

/** Whether the bytes begin as a zip archive does; four are enough. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ZIP_THIRD_BYTES.has(bytes[2]) && bytes[3] === bytes[2]! + 1;
