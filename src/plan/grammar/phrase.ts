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

const isLength = (item: Item | undefined): boolean =>
  item?.type === 'amount' &&
  (item.unit !== 'count' || item.low >= 50) &&
  item.unit !== 'percent' &&
  item.unit !== 'pace';
const isCount = (item: Item | undefined): boolean => item?.type === 'amount' && item.unit === 'count';
const isX = (item: Item | undefined): boolean =>
  (item?.type === 'sign' && item.sign === 'x') ||
  (item?.type === 'word' && (item.tag === 'times' || item.tag === 'sets'));
const RESTING: readonly Tag[] = ['pause', 'jog', 'walk', 'rest', 'recovery'];

/** An abbreviation, whose point ends no sentence. Tool default: so many letters at most. */
const isShort = (item: Item | undefined): boolean => item?.type === 'word' && item.text.length <= 5;

const isShortRest = (own: readonly Item[]): boolean => {
  const last = own.at(-1);
  return last?.type === 'word' && /^(?:rec|recup|rep|p|tp|r)$/.test(last.text) && own.some(isX);
};

const isResting = (item: Item | undefined): boolean => item?.type === 'word' && item.tag === 'pause';

/** Where in a phrase with repetitions their rest begins, or the next repetitions: "6x1000 rec 90", "4 x 800 m 4 x 600 m". */
const cutIn = (items: readonly Item[]): number | undefined => {
  const x = items.findIndex(isX);
  if (x === -1) return undefined;
  // "9 VO2 5x600": a length of its own stands before the repetitions.
  const isBehindLength =
    isCount(items[x - 1]) && items.slice(0, Math.max(0, x - 1)).some(({ type }) => type === 'amount');
  if (isBehindLength) return x - 1;
  let lengths = items.slice(0, x).some(isLength) ? 1 : 0;
  for (let at = x + 1; at < items.length; at += 1) {
    const item = items[at]!;
    if (isLength(item)) lengths += 1;
    if (lengths > 0 && isCount(item) && isX(items[at + 1]) && !isX(items[at - 1])) return at;
    const isRest = item.type === 'word' && RESTING.includes(item.tag) && lengths > 0;
    if (isRest) return lengths > 1 && isLength(items[at - 1]) ? at - 1 : at;
  }
  return undefined;
};

const isAt = (item: Item): boolean =>
  (item.type === 'sign' && item.sign === '@') || (item.type === 'word' && item.tag === 'at');

const cut = (phrase: Phrase): readonly Phrase[] => {
  const at = cutIn(phrase.items);
  if (at === undefined || at === 0) return [phrase];
  const [head, rest] = [phrase.items.slice(0, at), phrase.items.slice(at)];
  const isNext = isCount(rest[0]) && isX(rest[1]);
  // Behind the rest the pace of the repetitions may follow: rec 90" a 4:00.
  const target = isNext ? -1 : rest.findIndex((item, place) => place > 1 && isAt(item));
  const pieces = target === -1 ? [rest] : [rest.slice(0, target), rest.slice(target)];
  return [head, ...pieces].flatMap((items, place) => {
    const lead: Lead = place === 0 ? phrase.lead : isNext ? ',' : 'with';
    const piece: Phrase = { ...phrase, items, lead, from: items[0]!.from, to: items.at(-1)!.to };
    return place === 0 || !isNext ? [piece] : cut(piece);
  });
};

const isBlockHead = (phrase: Phrase | undefined): boolean =>
  phrase !== undefined &&
  phrase.depth === 0 &&
  phrase.items.some(isX) &&
  phrase.items.every((item) => isX(item) || isCount(item) || (item.type === 'word' && item.tag === 'filler'));

/** Items cut at joining signs and words; joints themselves are left out. A later joint says more than the one before it. */
export const phrasesOf = (items: readonly Item[]): readonly Phrase[] => {
  const phrases: Phrase[] = [];
  let lead: Lead = 'start';
  let depth = 0;
  let own: Item[] = [];
  let block = 0;
  let blanks = 0;
  const close = (): void => {
    if (own.length > 0) {
      phrases.push({ items: own, lead, depth: depth + block, from: own[0]!.from, to: own.at(-1)!.to });
      lead = '.';
      blanks = 0;
    }
    own = [];
  };
  for (const item of items) {
    // "r = 1'", "rec. 3'", "TP: 400 m"
    const behindRest =
      item.type === 'sign' &&
      ((isResting(own.at(-1)) &&
        (item.sign === ':' || item.sign === '=' || (item.sign === '.' && isShort(own.at(-1))))) ||
        (item.sign === '.' && isShortRest(own)));
    if (behindRest) continue;
    const next = leadOf(item);
    if (next === undefined) own.push(item);
    else {
      const wasStart = lead === 'start' && own.length === 0 && phrases.length === 0;
      close();
      const isWeaker = (next === '/' || next === '.' || next === ':') && lead !== '.' && !wasStart;
      if (!wasStart && !isWeaker) lead = next;
      depth = depthBehind(item, depth);
      if (next === '\n') {
        // "Main set 5x" holds the lines below it, up to a blank one.
        if (block === 0 && isBlockHead(phrases.at(-1)) && blanks === 0) block = 1;
        blanks += 1;
        if (blanks > 1) block = 0;
      }
    }
  }
  close();
  return phrases.flatMap(cut);
};

export const tagsOf = ({ items }: Phrase): readonly Tag[] =>
  items.filter((item): item is Word => item.type === 'word').map(({ tag }) => tag);

export const hasTag = (phrase: Phrase, ...tags: readonly Tag[]): boolean =>
  phrase.items.some((item) => item.type === 'word' && tags.includes(item.tag));

export const amountsOf = ({ items }: Phrase): readonly Amount[] =>
  items.filter((item): item is Amount => item.type === 'amount');
