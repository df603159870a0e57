/** Longer text is a diary entry, not a title; only its beginning is read. */
const LONGEST_TITLE = 200;

const PLAIN = /^[\x20-\x7e]*$/;

/** Letters that do not come apart into a plain one and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  Ł: 'l',
  ø: 'o',
  Ø: 'o',
  đ: 'd',
  Đ: 'd',
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
};

/** Accents off, × as x, a finish flag as words, other signs but . : ' - as blanks; Hangul is put together again. */
const latin = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[×✕]/g, 'x')
    .replace(/🏁/gu, ' finish-flag ')
    .replace(/[‘’´`]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/[ıłŁøØđĐßæÆœŒ]/g, (letter) => LETTERS[letter]!)
    .replace(/[^\p{L}\p{N}.:'\s-]+/gu, ' ');

/** Lower case without accents and odd signs. Plain ASCII, the common case, is spared Unicode's tables. */
export const foldTitle = (title: string): string => {
  const start = title.slice(0, LONGEST_TITLE);
  const letters = PLAIN.test(start) ? start.replace(/[^a-z0-9.:'\s-]+/gi, ' ') : latin(start);
  return letters.toLowerCase().replace(/\s+/g, ' ').trim();
};
