import type { PlannedIntensity, Range } from '../../core/plan.ts';
import { present } from '../../core/present.ts';
import type { Amount, Item } from './item.ts';
import { type GrammarContext, M_PER_MILE } from './resolve-amount.ts';
import type { Segment } from './segment.ts';

interface Found {
  readonly zone?: Range;
  readonly heartRateBpm?: Range;
  readonly heartRateRatio?: Range;
  readonly speedMps?: Range;
  readonly rpe?: Range;
  readonly assumption?: string;
}

const isWord = (item: Item | undefined, ...tags: readonly string[]): boolean =>
  item?.type === 'word' && tags.includes(item.tag);
const isSign = (item: Item | undefined, ...signs: readonly string[]): boolean =>
  item?.type === 'sign' && signs.includes(item.sign);

const PLAUSIBLE_BPM = { low: 85, high: 220 };
const LARGEST_ZONE = 7;
/** Paces beyond these are no running paces: 2:30/km, 15:00/km. Tool default. */
const PACE_S_PER_KM = { low: 150, high: 900 };

/** A pace and a time this close to each other are the same. Tool default. */
const SAME_SPEED = 0.01;

const range = ({ low, high }: Amount): Range => [low, high];

const speed = (amount: Amount, per: 'km' | 'mi'): Range | undefined => {
  const metres = per === 'km' ? 1000 : M_PER_MILE;
  const perKm = (seconds: number): number => (seconds * 1000) / metres;
  if (perKm(amount.low) < PACE_S_PER_KM.low || perKm(amount.high) > PACE_S_PER_KM.high) return undefined;
  return [metres / amount.high, metres / amount.low];
};

/** A time behind a repetition of a known length is the time of that length, or a pace; where both could be, neither. */
const repetitionSpeed = (
  amount: Amount,
  lengthM: Range,
  unit: 'km' | 'mi' | undefined,
  isIn: boolean,
): Range | undefined => {
  const asTime: Range = [lengthM[0] / amount.high, lengthM[1] / amount.low];
  const isTime = asTime[0] >= 1000 / PACE_S_PER_KM.high && asTime[1] <= 1000 / PACE_S_PER_KM.low;
  const asPace = isIn || unit === undefined ? undefined : speed(amount, unit);
  const isSame = asPace !== undefined && Math.abs(asPace[1] - asTime[1]) < SAME_SPEED * asPace[1];
  if (isTime && asPace !== undefined && !isSame) return undefined;
  return isTime ? asTime : asPace;
};

const paceFrom = (
  { phrase, repetitions, quantities }: Segment,
  at: number,
  context: GrammarContext,
): Found | undefined => {
  const { items } = phrase;
  const amount = items[at];
  if (amount?.type !== 'amount') return undefined;
  if (amount.unit === 'pace') return present<Found>({ speedMps: speed(amount, amount.per ?? 'km') });
  if (amount.unit !== 'clock') return undefined;
  const before = items[at - 1];
  const isPace = isSign(before, '@') || isWord(before, 'at', 'pace') || isWord(items[at + 1], 'pace');
  if (!isPace) return undefined;
  const length =
    repetitions === undefined ? undefined : quantities.find(({ measure }) => measure === 'distanceM')?.range;
  const unit = context.distanceUnit;
  if (length !== undefined) {
    const isIn = before?.type === 'word' && before.text === 'in';
    return present<Found>({ speedMps: repetitionSpeed(amount, length, unit, isIn) });
  }
  if (unit === undefined) return undefined;
  // "4 mi @ 7:20" is told by the mile, "8 @ 7:20" as the plan counts.
  const isSure = context.isUnitAssumed !== true || items.some((item) => item.type === 'amount' && item.unit === unit);
  return present<Found>({ speedMps: speed(amount, unit), assumption: isSure ? undefined : `pace per ${unit}` });
};

const heartRateFrom = (amount: Amount, items: readonly Item[], at: number): Found | undefined => {
  const near = [items[at - 1], items[at + 1], items[at - 2], items[at + 2]];
  if (amount.unit === 'percent') {
    return near.some((item) => isWord(item, 'heart-rate'))
      ? { heartRateRatio: [amount.low / 100, amount.high / 100] }
      : undefined;
  }
  if (amount.unit !== 'count' || amount.low < PLAUSIBLE_BPM.low || amount.high > PLAUSIBLE_BPM.high) return undefined;
  const isBelow = isSign(items[at - 1], '<') || isWord(items[at - 1], 'at');
  if (!near.some((item) => isWord(item, 'heart-rate')) && !isSign(items[at - 1], '<')) return undefined;
  return { heartRateBpm: isBelow && amount.low === amount.high ? [0, amount.high] : range(amount) };
};

const zoneFrom = (amount: Amount, items: readonly Item[], at: number): Found | undefined => {
  if (amount.unit !== 'count' || amount.low < 1 || amount.high > 10) return undefined;
  if (isWord(items[at - 1], 'zone') || (isWord(items[at + 1], 'zone') && !isWord(items[at + 1], 'sets'))) {
    return amount.high > LARGEST_ZONE ? undefined : { zone: range(amount) };
  }
  return isWord(items[at - 1], 'rpe') ? { rpe: range(amount) } : undefined;
};

type PlacedFound = Found & { readonly from: number; readonly to: number };

const inSegment = (segment: Segment, context: GrammarContext): readonly PlacedFound[] => {
  const { items } = segment.phrase;
  return items.flatMap((item, at) => {
    if (item.type !== 'amount') return [];
    const found = zoneFrom(item, items, at) ?? heartRateFrom(item, items, at) ?? paceFrom(segment, at, context);
    if (found === undefined || Object.keys(found).length === 0) return [];
    const [before, after] = [items[at - 1], items[at + 1]];
    const isOf = (other: Item | undefined): boolean =>
      isWord(other, 'zone', 'heart-rate', 'rpe', 'pace') || isSign(other, '<', '@');
    return [{ ...found, from: isOf(before) ? before!.from : item.from, to: isOf(after) ? after!.to : item.to }];
  });
};

/** Figures of the first segment that has some, and of those behind it on its line that add others. */
const together = (segments: readonly Segment[], context: GrammarContext): readonly PlacedFound[] => {
  const all: PlacedFound[] = [];
  for (const segment of segments) {
    const own = inSegment(segment, context);
    const isNewLine = segment.phrase.lead === '\n' || segment.phrase.lead === '-' || segment.phrase.lead === '+';
    if (
      all.length > 0 &&
      (isNewLine ||
        own.some((one) =>
          all.some((other) => Object.keys(one).some((key) => key !== 'from' && key !== 'to' && key in other)),
        ))
    )
      break;
    all.push(...own);
  }
  return all;
};

/** The figures of effort that a workout's text tells, and where; warm-up, strides and pauses left out. */
export const intensityOf = (
  segments: readonly Segment[],
  context: GrammarContext,
  original: (from: number, to: number) => string,
): { readonly intensity: PlannedIntensity; readonly assumption?: string } | undefined => {
  const told = segments.filter(
    ({ role }) => role === 'work' || role === 'total' || role === 'note' || role === 'pause',
  );
  const repeated = told.filter(({ repetitions, phrase }) => repetitions !== undefined || phrase.depth > 0);
  const inRepeated = repeated.some(({ repetitions }) => repetitions !== undefined) ? together(repeated, context) : [];
  const all = inRepeated.length > 0 ? inRepeated : together(told, context);
  if (all.length === 0) return named(segments, original);
  const merged: { -readonly [key in keyof Found]: Found[key] } = {};
  for (const { from: _from, to: _to, ...found } of all) Object.assign(merged, { ...found, ...merged });
  const { assumption, ...figures } = merged;
  const text = original(Math.min(...all.map(({ from }) => from)), Math.max(...all.map(({ to }) => to)));
  return present({ intensity: { text, ...figures }, assumption });
};

/** Paces with a name: "half marathon pace", "5K effort". */
const named = (
  segments: readonly Segment[],
  original: (from: number, to: number) => string,
): { readonly intensity: PlannedIntensity } | undefined => {
  for (const { role, phrase } of segments) {
    if (role !== 'work') continue;
    const at = phrase.items.findIndex((item) => isWord(item, 'target', 'pace') || isSign(item, '@'));
    if (at === -1) continue;
    const first = isSign(phrase.items[at], '@')
      ? phrase.items[at + 1]
      : isWord(phrase.items[at], 'pace') && at > 0
        ? phrase.items[at - 1]
        : phrase.items[at];
    if (first !== undefined) return { intensity: { text: original(first.from, phrase.items.at(-1)!.to) } };
  }
  return undefined;
};
