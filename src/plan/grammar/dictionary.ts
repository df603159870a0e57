import { foldText } from './fold-text.ts';
import type { Tag } from './tag.ts';
import { PLAN_WORDS } from './words/index.ts';

/** What a phrase means in one language. */
export interface Meaning {
  readonly tag: Tag;
  readonly language: string;
}

interface Dictionary {
  readonly phrases: ReadonlyMap<string, readonly Meaning[]>;
  /** Beginnings of words that take many endings. */
  readonly stems: ReadonlyMap<string, readonly Meaning[]>;
  /** Phrases of scripts without blanks by their first character, the longest first. */
  readonly unspaced: ReadonlyMap<string, readonly string[]>;
}

const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/** As phrases are looked up: words joined by single blanks. */
const phraseKey = (words: string): string => (PLAIN.test(words) ? words : foldedKey(words));

/** Words of small letters, none of them a number: most phrases, and their own keys. */
const PLAIN = /^(?!.*\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twelve|\w+ty)\b)[a-z]+(?: [a-z]+)*$/;

const foldedKey = (words: string): string =>
  foldText(words)
    .text.replace(/ ?& ?/g, ' and ')
    .replace(/[\s'./-]+/g, ' ')
    .trim();

const listed = (): readonly { readonly phrase: string; readonly meaning: Meaning }[] =>
  PLAN_WORDS.flatMap(({ language, words }) =>
    Object.entries(words).flatMap(([tag, told]) =>
      told.split(';').map((phrase) => ({ phrase: phrase.trim(), meaning: { tag: tag as Tag, language } })),
    ),
  );

const put = (map: Map<string, Meaning[]>, key: string, meaning: Meaning): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [meaning]);
  else if (!known.some(({ language }) => language === meaning.language)) known.push(meaning);
};

const build = (): Dictionary => {
  const phrases = new Map<string, Meaning[]>();
  const stems = new Map<string, Meaning[]>();
  const unspaced = new Map<string, string[]>();
  for (const { phrase, meaning } of listed()) {
    const isStem = phrase.endsWith('*');
    const isUnspaced = UNSPACED.test(phrase);
    const key = isUnspaced ? foldText(phrase).text.trim() : phraseKey(isStem ? phrase.slice(0, -1) : phrase);
    if (key === '') continue;
    if (isUnspaced && !phrases.has(key)) unspaced.set(key.charAt(0), [...(unspaced.get(key.charAt(0)) ?? []), key]);
    put(isStem ? stems : phrases, key, meaning);
  }
  for (const [first, keys] of unspaced)
    unspaced.set(
      first,
      keys.sort((a, b) => b.length - a.length),
    );
  return { phrases, stems, unspaced };
};

let built: Dictionary | undefined;

/** All words of all languages, put together when first asked for. */
export const dictionary = (): Dictionary => {
  built ??= build();
  return built;
};

const SHORTEST_STEM = 4;
const LONGEST_WORD = 40;

/** Meanings of a phrase in the order of the list of languages; its last word may have any ending of a stem. */
export const meaningsOf = (phrase: string): readonly Meaning[] => {
  const { phrases, stems } = dictionary();
  const exact = phrases.get(phrase);
  if (exact !== undefined) return exact;
  for (let length = Math.min(phrase.length, LONGEST_WORD); length >= SHORTEST_STEM; length -= 1) {
    const found = stems.get(phrase.slice(0, length));
    if (found !== undefined && !phrase.includes(' ', length)) return found;
  }
  return [];
};
