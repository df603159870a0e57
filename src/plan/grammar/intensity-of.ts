import type { PlannedIntensity, Range } from '../../core/plan.ts';
import { present } from '../../core/present.ts';
import type { Amount, Item } from './item.ts';
import type { Phrase } from './phrase.ts';
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
/** Paces beyond these are no running paces: 2:00/km, 15:00/km. Tool default. */
const PACE_S_PER_KM = { low: 120, high: 900 };

const range = ({ low, high }: Amount): Range => [low, high];

const speed = (amount: Amount, per: 'km' | 'mi'): Range | undefined => {
  const metres = per === 'km' ? 1000 : M_PER_MILE;
  const perKm = (seconds: number): number => (seconds * 1000) / metres;
  if (perKm(amount.low) < PACE_S_PER_KM.low || perKm(amount.high) > PACE_S_PER_KM.high) return undefined;
  return [metres / amount.high, metres / amount.low];
};

const paceFrom = (amount: Amount, items: readonly Item[], at: number, context: GrammarContext): Found | undefined => {
  if (amount.unit === 'pace') return present<Found>({ speedMps: speed(amount, amount.per ?? 'km') });
  if (amount.unit !== 'clock') return undefined;
  const isPace = isSign(items[at - 1], '@') || isWord(items[at - 1], 'at', 'pace') || isWord(items[at + 1], 'pace');
  if (!isPace || context.distanceUnit === undefined) return undefined;
  return present<Found>({
    speedMps: speed(amount, context.distanceUnit),
    assumption: `pace per ${context.distanceUnit}`,
  });
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

const inPhrase = (
  phrase: Phrase,
  context: GrammarContext,
): readonly (Found & { readonly from: number; readonly to: number })[] =>
  phrase.items.flatMap((item, at) => {
    if (item.type !== 'amount') return [];
    const found =
      zoneFrom(item, phrase.items, at) ??
      heartRateFrom(item, phrase.items, at) ??
      paceFrom(item, phrase.items, at, context);
    if (found === undefined || Object.keys(found).length === 0) return [];
    const [before, after] = [phrase.items[at - 1], phrase.items[at + 1]];
    const isOf = (other: Item | undefined): boolean =>
      isWord(other, 'zone', 'heart-rate', 'rpe', 'pace') || isSign(other, '<', '@');
    return [{ ...found, from: isOf(before) ? before!.from : item.from, to: isOf(after) ? after!.to : item.to }];
  });

/** The figures of effort that a workout's text tells, and where; warm-up, strides and pauses left out. */
export const intensityOf = (
  segments: readonly Segment[],
  context: GrammarContext,
  original: (from: number, to: number) => string,
): { readonly intensity: PlannedIntensity; readonly assumption?: string } | undefined => {
  const all = segments
    .filter(({ role }) => role === 'work' || role === 'total' || role === 'note')
    .flatMap(({ phrase }) => inPhrase(phrase, context));
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
