import { clusters } from './clusters.ts';

/** Typographic signs that have a customary ASCII spelling. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['…', '...'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['·', '-'],
  ['•', '-'],
  ['×', 'x'],
  ['±', '+-'],
  ['≤', '<='],
  ['≥', '>='],
  ['→', '->'],
  ['⁄', '/'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
]);

const PLAIN = /^[\n -~]*$/;

const spelled = (character: string): string => {
  const known = SPELLINGS.get(character);
  if (known !== undefined) return known;
  const bare = character
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll('⁄', '/');
  return PLAIN.test(bare) && bare.trim() !== '' ? bare : '?';
};

/** A text in ASCII: signs spelled out, letters without their marks, anything else as `?`. */
export const ascii = (text: string): string =>
  PLAIN.test(text)
    ? text
    : clusters(text)
        .map((cluster) => (PLAIN.test(cluster.text) ? cluster.text : spelled(cluster.text)))
        .join('');
