import { remember } from '../../core/remember.ts';

/** Letters that Unicode does not take apart but people type without the ornament. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ł: 'l' };

/** Plain ASCII, the common case, is spared Unicode's tables. */
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * A name as it is compared: lower case, no accents, everything that is neither letter nor digit one blank.
 * `Avg. HR`, `avg_hr` and `Avg HR ` fold to the same.
 */
export const foldName = remember((name: string): string =>
  PLAIN.test(name)
    ? name
        .toLowerCase()
        .replace(/[^a-z0-9%+*]+/g, ' ')
        .trim()
    : foldUnicode(name),
);

const foldUnicode = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœł]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}%+*]+/gu, ' ')
    .trim();
