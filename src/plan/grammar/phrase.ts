import type { Amount, Item, Word } from './item.ts';
import type { Tag } from './tag.ts';

/** What stands before a phrase: a sign, or the tag of a joining word. */
export type Lead = 'start' | '+' | ',' | ';' | '/' | ':' | '.' | '\n' | '(' | ')' | '-' | 'and' | 'with' | 'or';

/** Items between two joints of a text. */
export interface Phrase {
  readonly items: readonly Item[];
  readonly lead: Lead;
  /** In how many brackets it stands. */
  readonly depth: number;
  readonly from: number;
  readonly to: number;
}

const SIGN_LEADS: Readonly<Record<string, Lead>> = {
  '+': '+',
  ',': ',',
  ';': ';',
  '/': '/',
  '|': ';',
  ':': ':',
  '=': ':',
  '.': '.',
  '\n': '\n',
  '(': '(',
  '[': '(',
  ')': ')',
  ']': ')',
  '-': '-',
  '!': '.',
};
const WORD_LEADS: { readonly [tag in Tag]?: Lead } = { and: 'and', with: 'with', or: 'or' };

const leadOf = (item: Item): Lead | undefined => {
  if (item.type === 'sign') return SIGN_LEADS[item.sign];
  return item.type === 'word' ? WORD_LEADS[item.tag] : undefined;
};

const DEEPEST = 6;
const depthBehind = (item: Item, depth: number): number => {
  if (item.type !== 'sign') return depth;
  if (item.sign === '(' || item.sign === '[') return Math.min(depth + 1, DEEPEST);
  return item.sign === ')' || item.sign === ']' ? Math.max(depth - 1, 0) : depth;
};

/** Items cut at joining signs and words; joints themselves are left out. A later joint says more than the one before it. */
export const phrasesOf = (items: readonly Item[]): readonly Phrase[] => {
  const phrases: Phrase[] = [];
  let lead: Lead = 'start';
  let depth = 0;
  let own: Item[] = [];
  const close = (): void => {
    if (own.length > 0) phrases.push({ items: own, lead, depth, from: own[0]!.from, to: own.at(-1)!.to });
    if (own.length > 0) lead = '.';
    own = [];
  };
  for (const item of items) {
    const next = leadOf(item);
    if (next === undefined) own.push(item);
    else {
      const wasStart = lead === 'start' && own.length === 0 && phrases.length === 0;
      close();
      const isWeaker = (next === '/' || next === '.' || next === ':') && lead !== '.' && !wasStart;
      if (!wasStart && !isWeaker) lead = next;
      depth = depthBehind(item, depth);
    }
  }
  close();
  return phrases;
};

export const tagsOf = ({ items }: Phrase): readonly Tag[] =>
  items.filter((item): item is Word => item.type === 'word').map(({ tag }) => tag);

export const hasTag = (phrase: Phrase, ...tags: readonly Tag[]): boolean =>
  phrase.items.some((item) => item.type === 'word' && tags.includes(item.tag));

export const amountsOf = ({ items }: Phrase): readonly Amount[] =>
  items.filter((item): item is Amount => item.type === 'amount');
