import { WORKOUT_KINDS } from '../../core/plan.ts';
import { present } from '../../core/present.ts';
import { bareKindOf } from './bare-minutes.ts';
import type { Word } from './item.ts';
import { amountsOf, hasTag, type Phrase, tagsOf } from './phrase.ts';
import { type Repetitions, repetitionsOf } from './repetitions.ts';
import { type AmountPlace, type GrammarContext, type Quantity, resolveAmount } from './resolve-amount.ts';
import { type Role, roleOf } from './role-of.ts';
import type { Tag } from './tag.ts';

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

const KINDS: ReadonlySet<Tag> = new Set<Tag>(WORKOUT_KINDS.filter((kind) => kind !== 'unspecified'));
export const isKindTag = (tag: Tag): boolean => KINDS.has(tag);

const isTargetItem = (word: Word): boolean => ['pace', 'target', 'zone', 'heart-rate', 'rpe'].includes(word.tag);

/** "10K pace" is a pace; "3 mi pace" and "3 miles race pace" are miles at it. */
const PACE_RACES_KM: readonly number[] = [1, 1.5, 3, 4, 5, 8, 10, 12, 15, 20, 21, 21.1, 42, 42.2];
const isNamedPace = (items: Phrase['items'], at: number): boolean => {
  const item = items[at];
  if (item?.type !== 'amount') return false;
  if (item.unit === 'clock') return true;
  const isRace =
    item.unit === 'km' ? PACE_RACES_KM.includes(item.low) : item.unit === 'mi' ? item.low === 10 : item.low >= 800;
  return isRace && (at > 0 || items.length > 2);
};

/** Amounts that name an intensity and no length: behind @, before a pace word, percentages, heart rates, zones. */
const isIntensityAmount = ({ items }: Phrase, at: number): boolean => {
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
  if (after?.type === 'word' && /^(?:faster|slower|quicker|s slower)/.test(after.text)) return true;
  const isAt = before?.type === 'word' && before.tag === 'at';
  return (
    isAt &&
    (item.unit === 'clock' || item.unit === 'second' || (item.unit === 'count' && item.low >= 90 && item.high <= 220))
  );
};

/** "10 km easy (5:40)": beside a distance, a clock in brackets that a kilometre or a mile may take. Tool defaults. */
const BRACKETED_PACE_S = { least: 3 * 60, most: 13 * 60 };
const isBracketedPace = ({ items, depth }: Phrase, at: number): boolean => {
  const item = items[at];
  return (
    depth > 0 &&
    item?.type === 'amount' &&
    item.unit === 'clock' &&
    item.low >= BRACKETED_PACE_S.least &&
    item.high <= BRACKETED_PACE_S.most
  );
};
const isDistance = ({ items, depth }: Phrase): boolean =>
  depth === 0 && items.some((item) => item.type === 'amount' && ['km', 'mi', 'plan', 'm', 'count'].includes(item.unit));

/** "Test 2", "session 3": the number of a thing. */
const NUMBERED = /^(?:test|day|session|part|workout|phase|level|stage|block|season|group)$/;
const isNumber = ({ items }: Phrase, at: number): boolean => {
  const [before, item] = [items[at - 1], items[at]];
  const isPlain = item?.type === 'amount' && item.unit === 'count' && item.low === item.high && item.high < 10;
  return isPlain && before?.type === 'word' && NUMBERED.test(before.text);
};

const TIMED: readonly Tag[] = ['cross', 'strength', 'warm-up', 'cool-down', 'walk'];

const quantitiesOf = (
  phrase: Phrase,
  tags: readonly Tag[],
  context: GrammarContext,
  text: string,
  { isStructured, isMeasured }: { readonly isStructured: boolean; readonly isMeasured: boolean },
): readonly Quantity[] => {
  const repetitions = repetitionsOf(phrase);
  const isTimed = TIMED.some((tag) => tags.includes(tag)) && !tags.includes('run');
  const kind = bareKindOf(tags);
  return phrase.items.flatMap((item, at) => {
    if (item.type !== 'amount' || repetitions?.places.has(at) || isIntensityAmount(phrase, at)) return [];
    if (isNumber(phrase, at) || (isMeasured && isBracketedPace(phrase, at))) return [];
    const place: AmountPlace = {
      isRepeated: repetitions !== undefined,
      isStructured,
      isFirst: phrase.lead === 'start',
      isTimed,
      isWarmUp: tags.includes('warm-up') || tags.includes('cool-down'),
      ...(kind !== undefined && { kind }),
      text: text.slice(item.from, item.to).replace(/plu/, '').trim(),
    };
    const quantity = resolveAmount(item, place, context);
    return quantity === undefined ? [] : [quantity];
  });
};

const targetIn = (phrase: Phrase): boolean =>
  phrase.items.some((item, at) => (item.type === 'word' ? isTargetItem(item) : isIntensityAmount(phrase, at)));

interface Before {
  readonly hasWork: boolean;
  readonly hasHardWork: boolean;
  readonly isEasyHead: boolean;
  readonly hasKind: boolean;
  readonly role: Role | undefined;
}
const NOTHING: Before = { hasWork: false, hasHardWork: false, isEasyHead: false, hasKind: false, role: undefined };

const behind = (before: Before, { phrase, role, tags, repetitions }: Segment): Before => {
  const isWork = role === 'work';
  const kind = tags.find(isKindTag);
  const isHard = repetitions !== undefined || hasTag(phrase, 'intervals', 'target', 'tempo', 'fast');
  const isSoftKind = kind === 'easy' || kind === 'recovery' || kind === 'long';
  return {
    hasWork: before.hasWork || (isWork && (amountsOf(phrase).length > 0 || kind !== undefined)),
    hasHardWork: before.hasHardWork || (isWork && isHard),
    isEasyHead: before.hasKind ? before.isEasyHead : isSoftKind,
    hasKind: before.hasKind || kind !== undefined,
    role,
  };
};

const isAlone = (phrases: readonly Phrase[], at: number): boolean => {
  const { lead, depth } = phrases[at]!;
  return (
    depth > 0 && (lead === '(' || lead === 'or') && (phrases[at + 1]?.depth !== depth || phrases[at + 1]?.lead === 'or')
  );
};

/** "Note: …" and "(fuel at 60/90 min)" are notes to their end. */
const goesOn = (phrase: Phrase, before: Phrase): boolean =>
  phrase.depth === 0
    ? phrase.lead === ':'
    : phrase.depth === before.depth && (phrase.lead === '/' || phrase.lead === ',');

/** The phrases of one workout with what each of them is for. `text` is the folded text that the items count in. */
export const segmentsOf = (phrases: readonly Phrase[], context: GrammarContext, text: string): readonly Segment[] => {
  const segments: Segment[] = [];
  const isStructured = phrases.some((phrase) => repetitionsOf(phrase) !== undefined);
  const isMeasured = phrases.some(isDistance);
  let before = NOTHING;
  let isNoted = false;
  phrases.forEach((phrase, at) => {
    const tags = tagsOf(phrase);
    const repetitions = repetitionsOf(phrase);
    const quantities = quantitiesOf(phrase, tags, context, text, { isStructured, isMeasured });
    const role = roleOf({
      ...before,
      phrase,
      tags,
      quantities,
      isRepeated: repetitions !== undefined,
      isBehindPause: before.role === 'pause',
      isBehindRepetitions: segments.at(-1)?.repetitions !== undefined,
      isAlone: isAlone(phrases, at),
    });
    // "Note: …" goes on to the end of its line.
    isNoted =
      phrase.lead !== '\n' &&
      (isNoted
        ? phrase.depth > 0 || segments.at(-1)?.phrase.depth === 0
        : segments.at(-1)?.role === 'note' && goesOn(phrase, segments.at(-1)!.phrase));
    segments.push(
      present<Segment>({
        phrase,
        role: isNoted ? 'note' : role,
        tags,
        quantities,
        hasTarget: targetIn(phrase),
        repetitions,
      }),
    );
    before = behind(before, segments.at(-1)!);
  });
  return segments;
};
