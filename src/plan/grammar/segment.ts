import type { Amount, Word } from './item.ts';
import { amountsOf, hasTag, type Phrase, tagsOf } from './phrase.ts';
import { type Repetitions, repetitionsOf } from './repetitions.ts';
import { type GrammarContext, type Quantity, resolveAmount } from './resolve-amount.ts';
import type { Tag } from './tag.ts';

export type Role = 'work' | 'strides' | 'drills' | 'warm-up' | 'cool-down' | 'pause' | 'total' | 'label' | 'note';

/** One phrase of a workout and what it is for. */
export interface Segment {
  readonly phrase: Phrase;
  readonly role: Role;
  readonly tags: readonly Tag[];
  readonly repetitions?: Repetitions;
  /** Lengths told here, targets and counts left out. */
  readonly quantities: readonly Quantity[];
  /** An intensity is named: a pace, a race's name as a pace, a zone. */
  readonly hasTarget: boolean;
}

const KINDS: ReadonlySet<Tag> = new Set<Tag>([
  'rest',
  'recovery',
  'easy',
  'long',
  'moderate',
  'tempo',
  'intervals',
  'race',
  'run-walk',
  'cross',
  'strength',
]);
export const isKindTag = (tag: Tag): boolean => KINDS.has(tag);

/** Longer than this in brackets or behind repetitions is no pause. Tool default. */
const LONGEST_PAUSE_S = 10 * 60;
const LONGEST_PAUSE_M = 1700;
/** Repetitions this short are strides where an easy run goes before them. Tool default. */
const LONGEST_STRIDE = { durationS: 30, distanceM: 150 } as const;

const isTargetItem = (word: Word): boolean => ['pace', 'target', 'zone', 'heart-rate', 'rpe'].includes(word.tag);

/** Amounts that name an intensity and no length: behind @, before a pace word, percentages, heart rates, zones. */
export const isIntensityAmount = ({ items }: Phrase, at: number): boolean => {
  const item = items[at];
  if (item?.type !== 'amount') return false;
  if (item.unit === 'pace' || item.unit === 'percent') return true;
  const [before, after] = [items[at - 1], items[at + 1]];
  const isSign = (sign: string): boolean => before?.type === 'sign' && before.sign === sign;
  if (isSign('@') || isSign('<') || isSign('>')) return true;
  if (before?.type === 'word' && ['zone', 'heart-rate', 'rpe'].includes(before.tag)) return true;
  const isRaceLength = item.unit === 'km' || item.unit === 'mi' || item.unit === 'metre' || item.unit === 'm';
  if (after?.type === 'word' && after.tag === 'pace' && (isRaceLength || item.unit === 'clock'))
    return isNamedPace(items, at);
  if (after?.type === 'word' && after.tag === 'heart-rate' && item.unit === 'count') return true;
  if (before?.type === 'amount' && before.unit === 'percent' && isRaceLength) return true;
  const isAt = before?.type === 'word' && before.tag === 'at';
  return isAt && (item.unit === 'clock' || (item.unit === 'count' && item.low >= 90 && item.high <= 220));
};

/** "10K pace" is a pace; "3 mi pace" and "3 miles race pace" are miles at it. */
const PACE_RACES_KM: readonly number[] = [1, 1.5, 3, 4, 5, 8, 10, 12, 15, 20, 21, 21.1, 42, 42.2];
function isNamedPace(items: Phrase['items'], at: number): boolean {
  const item = items[at];
  if (item?.type !== 'amount') return false;
  if (item.unit === 'clock') return true;
  const isRace =
    item.unit === 'km' ? PACE_RACES_KM.includes(item.low) : item.unit === 'mi' ? item.low === 10 : item.low >= 800;
  return isRace && (at > 0 || items.length > 2);
}

const isStrideLike = (quantities: readonly Quantity[]): boolean =>
  quantities.length > 0 && quantities.every(({ measure, range }) => range[1] <= LONGEST_STRIDE[measure]);

const isPauseLength = (quantities: readonly Quantity[]): boolean =>
  quantities.every(({ measure, range }) => range[1] <= (measure === 'durationS' ? LONGEST_PAUSE_S : LONGEST_PAUSE_M));

const TIMED: readonly Tag[] = ['cross', 'strength', 'warm-up', 'cool-down', 'walk', 'pause'];
const SOFT: readonly Tag[] = ['jog', 'walk', 'rest', 'recovery', 'easy', 'pause'];
const WORKING: readonly Tag[] = ['tempo', 'intervals', 'race', 'fast', 'target', 'run', 'long', 'moderate', 'uphill'];

interface Before {
  readonly hasWork: boolean;
  readonly hasRepetitions: boolean;
  readonly isEasyHead: boolean;
  readonly hasKind: boolean;
}

const roleOf = (phrase: Phrase, tags: readonly Tag[], quantities: readonly Quantity[], before: Before): Role => {
  const { items, lead, depth } = phrase;
  const has = (...any: readonly Tag[]): boolean => any.some((tag) => tags.includes(tag));
  if (has('strides')) return 'strides';
  if (has('total') && quantities.length > 0) return 'total';
  if (has('warm-up')) return 'warm-up';
  if (has('cool-down')) return 'cool-down';
  const repeats = repetitionsOf(phrase) !== undefined;
  if (repeats && before.isEasyHead && isStrideLike(quantities)) return 'strides';
  const isSoft = has(...SOFT) && !has(...WORKING) && !repeats;
  const isShort = isPauseLength(quantities);
  if (
    has('pause') &&
    !has('tempo', 'intervals', 'race') &&
    !repeats &&
    (before.hasWork || quantities.length > 0 || tags.length < 3)
  )
    return 'pause';
  const isBehindWork = before.hasWork && before.hasRepetitions;
  const isJoined =
    lead === 'with' ||
    lead === '(' ||
    depth > 0 ||
    lead === '/' ||
    lead === ';' ||
    lead === ',' ||
    lead === ':' ||
    lead === '\n' ||
    lead === '-' ||
    lead === 'and' ||
    lead === '.' ||
    lead === '+';
  if (
    isSoft &&
    isShort &&
    isBehindWork &&
    isJoined &&
    (lead !== '+' || depth > 0) &&
    (lead !== ',' || !has('easy', 'recovery') || depth > 0)
  )
    return 'pause';
  if (isSoft && isShort && lead === 'with' && has('jog', 'walk', 'rest') && before.hasWork) return 'pause';
  if (
    isSoft &&
    lead === '(' &&
    before.hasWork &&
    quantities.length > 0 &&
    isShort &&
    quantities.every(({ measure }) => measure === 'durationS')
  )
    return 'pause';
  if (
    lead === '(' &&
    before.hasWork &&
    tags.length === 0 &&
    quantities.length > 0 &&
    isShort &&
    quantities.every(({ measure, range }) => measure === 'durationS' || range[1] < 1000)
  )
    return 'pause';
  if (has('drills')) return 'drills';
  if (has('note')) return 'note';
  if (
    depth > 0 &&
    tags.every((tag) => ['run', 'filler', 'at', 'target', 'race-name'].includes(tag)) &&
    quantities.length === 1 &&
    items.length <= 3 &&
    !repeats &&
    !has('target')
  )
    return 'total';
  if (tags.length > 0 && tags.every((tag) => tag === 'label' || tag === 'filler') && has('label')) return 'label';
  return 'work';
};

const quantitiesOf = (
  phrase: Phrase,
  tags: readonly Tag[],
  context: GrammarContext,
  text: string,
): readonly Quantity[] => {
  const repetitions = repetitionsOf(phrase);
  const isTimed = TIMED.some((tag) => tags.includes(tag)) && !tags.includes('run');
  return phrase.items.flatMap((item, at) => {
    if (item.type !== 'amount' || repetitions?.places.has(at) || isIntensityAmount(phrase, at)) return [];
    const place = {
      isRepeated: repetitions !== undefined,
      isTimed,
      text: text.slice(item.from, item.to).replace(/plu/, '').trim(),
    };
    const quantity = resolveAmount(item, place, context);
    return quantity === undefined ? [] : [quantity];
  });
};

const targetIn = (phrase: Phrase): boolean =>
  phrase.items.some((item, at) => (item.type === 'word' ? isTargetItem(item) : isIntensityAmount(phrase, at)));

/** The phrases of one workout with what each of them is for. `text` is the folded text that the items count in. */
export const segmentsOf = (phrases: readonly Phrase[], context: GrammarContext, text: string): readonly Segment[] => {
  const segments: Segment[] = [];
  let before: Before = { hasWork: false, hasRepetitions: false, isEasyHead: false, hasKind: false };
  for (const phrase of phrases) {
    const tags = tagsOf(phrase);
    const quantities = quantitiesOf(phrase, tags, context, text);
    const repetitions = repetitionsOf(phrase);
    const role = roleOf(phrase, tags, quantities, before);
    segments.push({
      phrase,
      role,
      tags,
      quantities,
      hasTarget: targetIn(phrase),
      ...(repetitions === undefined ? {} : { repetitions }),
    });
    const kind = tags.find(isKindTag);
    before = {
      hasWork: before.hasWork || (role === 'work' && (amountsOf(phrase).length > 0 || kind !== undefined)),
      hasRepetitions:
        before.hasRepetitions ||
        (role === 'work' && (repetitions !== undefined || hasTag(phrase, 'intervals', 'target', 'tempo', 'fast'))),
      isEasyHead: before.hasKind ? before.isEasyHead : kind === 'easy' || kind === 'recovery' || kind === 'long',
      hasKind: before.hasKind || kind !== undefined,
    };
  }
  return segments;
};

export type { Amount };
