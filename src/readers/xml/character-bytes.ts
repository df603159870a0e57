const isTail = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** Bytes of the character beyond ASCII at `at`, 0 when it is no valid UTF-8 or none that XML allows. */
export const characterBytes = (bytes: Uint8Array, at: number): number => {
  const [first, second, third] = [bytes[at]!, bytes[at + 1], bytes[at + 2]];
  if (first < 0xc2 || first > 0xf4 || !isTail(second)) return 0;
  if (first < 0xe0) return 2;
  if (!isTail(third)) return 0;
  const point = ((first & 0x0f) << 12) | ((second! & 0x3f) << 6) | (third! & 0x3f);
  // Overlong forms, halves of pairs, and the two that are no characters.
  if (first < 0xf0) return point < 0x800 || (point >= 0xd800 && point < 0xe000) || point >= 0xfffe ? 0 : 3;
  if (!isTail(bytes[at + 3])) return 0;
  const above = ((first & 0x07) << 6) | (second! & 0x3f);
  return above < 0x10 || above >= 0x110 ? 0 : 4;
};
