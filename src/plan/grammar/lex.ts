import { dictionary, type Meaning, meaningsOf } from './dictionary.ts';
import type { Item, Sign, Unknown, Word } from './item.ts';
import { readAmount } from './read-amount.ts';

interface Candidate {
  readonly type: 'candidate';
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly meanings: readonly Meaning[];
}
type Loose = Exclude<Item, Word> | Candidate;

const LONGEST_PHRASE = 6;
const WORD = /\p{L}[\p{L}\p{N}]*/uy;
const LETTERS = /\p{L}+/uy;
/** What may stand between the words of one phrase. */
const JOINER = /(?: ?& ?|\. ?|[ '-]|\/|, (?=vo))(?=\p{L}|\d)/uy;
const MORE = /[\p{L}\p{N}]+/uy;
const ZONE = /z(?:one|ona|on|n)? ?[1-7](?:\.\d)?(?![\d:'"%]|p{L})|z(?=[1-7]\b)/y;
const UNSPACED_LETTER = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af々ー]/;

const stickyAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

const joined = (joiner: string): string => (joiner.includes('&') ? ' and ' : ' ');

/** The longest phrase of the lists that begins here. */
const phraseAt = (text: string, at: number): Candidate | undefined => {
  let end = at;
  let key = '';
  let best: Candidate | undefined;
  for (let count = 0; count < LONGEST_PHRASE; count += 1) {
    const word = stickyAt(count === 0 ? WORD : MORE, text, end);
    if (word === undefined) break;
    if (count === 0 && /\d/.test(word)) {
      // vo2max, ga1, owb2 are words; x400 and 6x are not.
      if (meaningsOf(word).length === 0) {
        const letters = stickyAt(LETTERS, text, at) ?? word;
        const meanings = meaningsOf(letters);
        return meanings.length === 0
          ? undefined
          : { type: 'candidate', from: at, to: at + letters.length, text: letters, meanings };
      }
    }
    key += word;
    end += word.length;
    const meanings = count > 0 || key.length < 40 ? meaningsOf(key) : [];
    if (meanings.length > 0) best = { type: 'candidate', from: at, to: end, text: key, meanings };
    const joiner = stickyAt(JOINER, text, end);
    if (joiner === undefined) break;
    key += joined(joiner);
    end += joiner.length;
  }
  return best;
};

const unspacedAt = (text: string, at: number): Candidate | undefined => {
  const phrase = dictionary()
    .unspaced.get(text.charAt(at))
    ?.find((one) => text.startsWith(one, at));
  if (phrase === undefined) return undefined;
  return { type: 'candidate', from: at, to: at + phrase.length, text: phrase, meanings: meaningsOf(phrase) };
};

const unknownAt = (text: string, at: number): Unknown => {
  if (UNSPACED_LETTER.test(text.charAt(at))) return { type: 'unknown', from: at, to: at + 1 };
  return { type: 'unknown', from: at, to: at + (stickyAt(LETTERS, text, at)?.length ?? 1) };
};

const nextAt = (text: string, at: number): Loose | undefined => {
  const letter = text.charAt(at);
  const unspaced = unspacedAt(text, at);
  if (unspaced !== undefined) return unspaced;
  if (/[\d.]/.test(letter)) {
    const amount = readAmount(text, at);
    if (amount !== undefined) return amount;
  }
  if (letter === 'x' && /^x(?![\p{L}.-])/u.test(text.slice(at, at + 2)))
    return { type: 'sign', from: at, to: at + 1, sign: 'x' };
  if (/\p{L}/u.test(letter)) {
    const zone = stickyAt(ZONE, text, at);
    if (zone !== undefined) {
      const word = zone.replace(/[ \d.]+$/, '');
      return {
        type: 'candidate',
        from: at,
        to: at + word.length,
        text: 'zone',
        meanings: [{ tag: 'zone', language: 'en' }],
      };
    }
    return phraseAt(text, at) ?? unknownAt(text, at);
  }
  if (/\S/.test(letter) || letter === '\n') return { type: 'sign', from: at, to: at + 1, sign: letter } satisfies Sign;
  return undefined;
};

/** Languages by how often only they know a phrase of this text. */
const votesFor = (items: readonly Loose[]): ReadonlyMap<string, number> => {
  const votes = new Map<string, number>();
  for (const item of items) {
    if (item.type !== 'candidate') continue;
    // A phrase of one language counts full; one of several counts a little for each, English as the last resort.
    const weight = item.meanings.length === 1 ? 1 : 0.25 / item.meanings.length;
    for (const { language } of item.meanings) {
      votes.set(language, (votes.get(language) ?? 0) + weight * Math.min(item.text.length, 6));
    }
  }
  return votes;
};

const settled = ({ from, to, text, meanings }: Candidate, votes: ReadonlyMap<string, number>): Word => {
  let best = meanings[0]!;
  for (const meaning of meanings) {
    if ((votes.get(meaning.language) ?? 0) > (votes.get(best.language) ?? 0) + 1e-9) best = meaning;
  }
  return { type: 'word', from, to, tag: best.tag, language: best.language, text };
};

/** A folded text as amounts, words that tell something, unknown words and signs, in order. Linear in its length. */
export const lex = (text: string): readonly Item[] => {
  const loose: Loose[] = [];
  for (let at = 0; at < text.length; ) {
    const item = nextAt(text, at);
    if (item !== undefined) loose.push(item);
    at = item === undefined ? at + 1 : item.to;
  }
  const votes = votesFor(loose);
  return loose.map((item) => (item.type === 'candidate' ? settled(item, votes) : item));
};
