/** Longest title or note that is kept, in characters. Tool default. */
const LONGEST = 500;

/** Control characters and overrides of the writing direction become a blank, and long texts are cut; undefined when nothing is left. */
export const plainText = (text: string | undefined): string | undefined => {
  const plain = (text ?? '').replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
  if (plain === '') return undefined;
  return plain.length <= LONGEST
    ? plain
    : Array.from(plain.slice(0, 2 * LONGEST))
        .slice(0, LONGEST)
        .join('');
};
