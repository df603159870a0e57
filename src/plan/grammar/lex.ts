import { asideAt } from './aside-at.ts';
import type { Candidate, Loose } from './candidate.ts';
import { dictionary, type Meaning, meaningsOf } from './dictionary.ts';
import type { Item, Sign, Unknown, Word } from './item.ts';
import { kiloPaceAt } from './kilo-pace-at.ts';
import { readAmount } from './read-amount.ts';
import { stridesAs } from './strides-as.ts';
import type { Tag } from './tag.ts';

const LONGEST_PHRASE = 6;
const WORD = /\p{L}[\p{L}\p{N}]*/uy;
const LETTERS = /\p{L}+/uy;
/** What may stand between the words of one phrase. */
const JOINER = /(?: ?& ?|\. ?|[ '-]|\/|, (?=vo))(?=\p{L}|\d)/uy;
const MORE = /[\p{L}\p{N}]+/uy;
const ZONE =
  /(?<![\p{L}\d] ?)i(?=[1-5](?!\d|\p{L}))|(?:z(?:one|ona|on|n)? ?|z)(?=[1-7](?:\.\d)?(?![\d:'"%]|\p{L}|\s?(?:min|km|mi|m|h|s)\b))/uy;
/** `r = 1'15`, `R: 2min`: a rest in plans of several languages, where Daniels has his R behind a number. */
const PAUSE_LETTER = /[rp] ?[:=](?= ?\d)|[rp](?= ?\d{1,3} ?(?:'|"|min|s))/y;
const LISTED = /\d{1,2}(?=: ?\p{L}|: \d)/uy;
/** "200-400-600-400" and "30/30" are workouts by themselves. */
const LADDER =
  /\d{3,4} ?m?(?: ?[-/] ?\d{3,4} ?m?){2,12}(?![\d.:])|(?:15|20|30|40|45|60) ?"? ?\/ ?(?:15|20|30|40|45|60)(?![\d.:]| ?(?:min|km?|mi|h|'))/y;
/** A time of day is not a length. */
const TIME_OF_DAY =
  /\d{1,2}(?::[0-5]\d)? ?[ap]\.?m\b\.?(?<=\d[ap]m|:\d\d ?[ap]\.?m\.?)|(?:at |@ ?)\d{1,2}(?::[0-5]\d)? ?[ap]\.?m\b/y;
/** "MP - 10s": how far from a pace, no length. */
const PACE_OFFSET = /[-+] ?\d{1,2}(?:-\d{1,2})? ?(?:secs?|seconds?|s|")(?!\p{L})(?: ?\/ ?(?:km|mi|mile|k))?/uy;
/** "MP-10", the same without its unit: nothing stands between. */
const GLUED_OFFSET = /[-+]\d{1,2}(?![\d.:\p{L}'"%]|-\d| ?(?:km|mi|miles?|min|m|k|x|h)\b)/uy;
const ZONE_OF = /^[1-7] ?(?:hr|heart|pace|power)/;
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

/** Daniels' letters mean something only behind a number; elsewhere they are words of other languages, or nothing. */
const LETTER = /^[emtirlj]$/;

const candidate = (text: string, from: number, to: number, tag: Tag): Candidate => ({
  type: 'candidate',
  from,
  to,
  text: text.slice(from, to),
  meanings: [{ tag, language: 'en' }],
});

/** "4 x mile": one of them. */
const ONE_MILE = /mile\b(?! ?(?:race|pace|effort|goal))/y;
const DANIELS_HEAD = /[elmti](?= ?\d)/y;
const REST_INTERVALS: readonly string[] = ['间歇', '間歇'];

const isPaceName = ({ tag }: Meaning): boolean => tag === 'target' || tag === 'pace';

/** "LSD120分", "EF50'", "TL18km": a length glued to a word, where "GA1" and "DL2" are words with a number. */
const isLengthAt = (text: string, at: number): boolean => {
  // "r2'": a letter and its figure.
  if (!/[a-z]{2}$/.test(text.slice(Math.max(0, at - 2), at))) return false;
  const amount = readAmount(text, at);
  return amount !== undefined && !['count', 'percent', 'm'].includes(amount.unit);
};

/** Behind "or" and "+", a letter of Daniels' begins a side as at the head: "Off or E 4". */
const beginsSide = (before: Loose | undefined): boolean =>
  before === undefined ||
  (before.type === 'sign' && before.sign === '+') ||
  (before.type === 'candidate' && before.meanings.some(({ tag, language }) => tag === 'or' && language === 'en'));

/** Figures that are no lengths, whatever stands behind them. */
const figureAt = (text: string, at: number, before: Loose | undefined): Loose | undefined => {
  // "Z2 HR" is a zone of the heart rate, not two hours.
  const isZoned = before?.type === 'candidate' && before.to === at && /^z/.test(before.text);
  if (isZoned && ZONE_OF.test(text.slice(at, at + 12))) {
    const zone = Number(text.charAt(at));
    return { type: 'amount', from: at, to: at + 1, low: zone, high: zone, unit: 'count' };
  }
  const aside = asideAt(text, at);
  if (aside !== undefined) return candidate(text, at, at + aside, 'filler');
  return text.charAt(at) === 'キ' ? kiloPaceAt(text, at) : undefined;
};

/** What is read by how it is written and where it stands, before any list is asked. */
const shapeAt = (text: string, at: number, before: Loose | undefined): Loose | undefined => {
  const letter = text.charAt(at);
  // "Workout 2: …", "10: hills": a number in a list.
  const listed =
    before === undefined || (before.type === 'candidate' && !before.meanings.some(({ tag }) => tag === 'zone'))
      ? stickyAt(LISTED, text, at)
      : undefined;
  if (listed !== undefined) return candidate(text, at, at + listed.length, 'filler');
  const ladder = stickyAt(LADDER, text, at);
  if (ladder !== undefined) return candidate(text, at, at + ladder.length, 'intervals');
  const figure = figureAt(text, at, before);
  if (figure !== undefined) return figure;
  const time = stickyAt(TIME_OF_DAY, text, at);
  if (time !== undefined) return candidate(text, at, at + time.length, 'filler');
  const isX = before?.type === 'sign' && before.sign === 'x';
  const mile = isX ? stickyAt(ONE_MILE, text, at) : undefined;
  if (mile !== undefined) return { type: 'amount', from: at, to: at + mile.length, low: 1, high: 1, unit: 'mi' };
  const head = beginsSide(before) ? stickyAt(DANIELS_HEAD, text, at) : undefined;
  if (head !== undefined && !/^.\d/.test(text.slice(at, at + 2)))
    return {
      ...candidate(text, at, at + 1, 'filler'),
      meanings: meaningsOf(head).filter(({ language }) => language === 'en'),
    };
  const isBehindPace =
    before?.type === 'candidate' &&
    before.meanings.some(({ tag }) => tag === 'target' || tag === 'pace' || tag === 'tempo');
  const isBehindTarget = before?.type === 'candidate' && before.to === at && before.meanings.some(isPaceName);
  const offset =
    (isBehindPace ? stickyAt(PACE_OFFSET, text, at) : undefined) ??
    (isBehindTarget ? stickyAt(GLUED_OFFSET, text, at) : undefined);
  if (offset !== undefined) return candidate(text, at, at + offset.length, 'filler');
  const isAfterLength =
    before?.type === 'amount' &&
    before.unit !== 'clock' &&
    before.unit !== 'pace' &&
    !/^[rp]\d/.test(text.slice(at, at + 2));
  if (/[rp]/.test(letter) && !isAfterLength && !/\p{L}/u.test(text.charAt(at - 1))) {
    const pause = stickyAt(PAUSE_LETTER, text, at);
    if (pause !== undefined) return candidate(text, at, at + pause.length, 'pause');
  }
  const isGlued =
    /\d/.test(letter) && /[a-z]/.test(text.charAt(at - 1)) && before?.type !== 'sign' && before?.type !== 'amount';
  const isZone =
    before?.type === 'candidate' &&
    before.meanings.some(({ tag }) => tag === 'zone' || tag === 'rpe' || tag === 'heart-rate');
  if (isGlued && !isZone && !/^\d{1,2}x/.test(text.slice(at, at + 3)) && !isLengthAt(text, at)) {
    const digits = stickyAt(/\d+/y, text, at) ?? letter;
    return candidate(text, at, at + digits.length, 'filler');
  }
  return undefined;
};

const isBehindNumber = (before: Loose | undefined, at: number): boolean =>
  (before?.type === 'amount' && at - before.to <= 1) || (before?.type === 'sign' && before.sign === '@');

const nextAt = (text: string, at: number, before: Loose | undefined): Loose | undefined => {
  const letter = text.charAt(at);
  const shaped = shapeAt(text, at, before);
  if (shaped !== undefined) return shaped;
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
      return candidate(text, at, at + zone.length, 'zone');
    }
    const phrase = phraseAt(text, at);
    if (phrase === undefined || !LETTER.test(phrase.text) || isBehindNumber(before, at))
      return phrase ?? unknownAt(text, at);
    const meanings = phrase.meanings.filter(({ language }) => language !== 'en');
    return meanings.length === 0 ? unknownAt(text, at) : { ...phrase, meanings };
  }
  if (/\S/.test(letter) || letter === '\n') return { type: 'sign', from: at, to: at + 1, sign: letter } satisfies Sign;
  return undefined;
};

const EAST: readonly string[] = ['ja', 'zh', 'ko'];

/** "Rest" and "r" are words of Japanese plans too, but not where the text has none of its letters. */
const withoutEast = (item: Loose): Loose => {
  if (item.type !== 'candidate') return item;
  const meanings = item.meanings.filter(({ language }) => !EAST.includes(language));
  if (meanings.length > 0) return { ...item, meanings };
  return item.text.length === 1 ? { type: 'unknown', from: item.from, to: item.to } : item;
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

/** "carrera 10K", "5K test" and a "tempo 10K" at the head hold the length of the run in their name. */
const withOwnLength = (text: string, word: Word, before: Loose | undefined): readonly Item[] => {
  const digit = word.text.search(/\d/);
  const isTempo = word.tag === 'target' && before === undefined && /^tempo \d/.test(word.text);
  const amount = digit !== -1 && (word.tag === 'race' || isTempo) ? readAmount(text, word.from + digit) : undefined;
  if (amount === undefined || !['km', 'mi', 'metre'].includes(amount.unit) || amount.to > word.to) return [word];
  const name: Word = { ...word, tag: isTempo ? 'tempo' : 'race' };
  if (digit === 0) return [amount, { ...name, from: amount.to }];
  return [{ ...name, to: amount.from, text: word.text.slice(0, digit).trim() }, amount];
};

/** A folded text as amounts, words that tell something, unknown words and signs, in order. Linear in its length. */
export const lex = (text: string): readonly Item[] => {
  const found: Loose[] = [];
  for (let at = 0; at < text.length; ) {
    const item = nextAt(text, at, found.at(-1));
    if (item !== undefined) found.push(item);
    at = item === undefined ? at + 1 : item.to;
  }
  const loose = UNSPACED_LETTER.test(text) ? found : found.map(withoutEast);
  const votes = votesFor(loose);
  const isNordic = (votes.get('da') ?? 0) > (votes.get('en') ?? 0);
  return loose.flatMap((item, at): readonly Item[] | Item => {
    const next = loose[at + 1];
    // Danish and Norwegian hours: 2 t.
    const isHours =
      isNordic && item.type === 'amount' && item.unit === 'count' && next?.type === 'candidate' && next.text === 't';
    if (isHours) return { ...item, unit: 'hour' };
    const isRest = item.type === 'candidate' && REST_INTERVALS.includes(item.text) && loose[at - 1]?.type === 'amount';
    if (isRest) return { ...settled(item, votes), tag: 'pause' };
    const isT = isNordic && item.type === 'candidate' && item.text === 't';
    if (item.type !== 'candidate') return item;
    const strides = stridesAs(item, loose[at - 1], at === 0 ? undefined : loose[at - 2]);
    if (strides !== undefined) return { ...settled(item, votes), tag: strides };
    const word = settled(isT ? { ...item, meanings: [{ tag: 'filler', language: 'da' }] } : item, votes);
    return withOwnLength(text, word, loose[at - 1]);
  });
};
