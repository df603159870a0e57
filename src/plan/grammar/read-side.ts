import type { WorkoutKind } from '../../core/plan.ts';
import { present } from '../../core/present.ts';
import type { Item } from './item.ts';
import { type Evidence, kindOf } from './kind-of.ts';
import { namesWeek } from './names-week.ts';
import type { Phrase } from './phrase.ts';
import { type Length, quantityOf } from './quantity-of.ts';
import { type GrammarContext, M_PER_MILE } from './resolve-amount.ts';
import { isKindTag, type Segment, segmentsOf } from './segment.ts';
import type { Sport } from './split-sports.ts';

/** One side of an "X or Y" text, or all of a text without one. */
export interface Side {
  /** Absent where nothing says that this is a workout at all. */
  readonly kind?: WorkoutKind;
  readonly assumptions: readonly string[];
  readonly length: Length;
  readonly segments: readonly Segment[];
}

/** Lengths of marathon and half, as plans write them. */
const RACE_MARKS: readonly { readonly text: string; readonly metres: number }[] = [
  { text: '26.2 mi', metres: 26.2 * M_PER_MILE },
  { text: '13.1 mi', metres: 13.1 * M_PER_MILE },
  { text: '42.2 km', metres: 42_200 },
  { text: '42.195 km', metres: 42_195 },
  { text: '21.1 km', metres: 21_100 },
  { text: '21.0975 km', metres: 21_097.5 },
];

const raceMarkOf = ({ distanceM }: Length): string | undefined =>
  distanceM?.[0] === distanceM?.[1]
    ? RACE_MARKS.find(({ metres }) => distanceM !== undefined && Math.abs(distanceM[0] - metres) < 1)?.text
    : undefined;

const HIGHEST_ZONE = 7;
const isZone = (item: Item | undefined): boolean => item?.type === 'word' && item.tag === 'zone';

const zonesIn = ({ phrase: { items } }: Segment): readonly number[] =>
  items.flatMap((item, at) => {
    const isNamed = isZone(items[at - 1]) || isZone(items[at + 1]);
    return item.type === 'amount' && item.unit === 'count' && isNamed && item.high <= HIGHEST_ZONE ? [item.high] : [];
  });

const evidenceOf = (segments: readonly Segment[], length: Length, sport: Sport | undefined): Evidence => {
  const work = segments.filter(({ role }) => role === 'work' || role === 'total');
  const tags = work.flatMap(({ tags: own }) => own);
  const zones = work.flatMap(zonesIn);
  return present<Evidence>({
    work,
    all: segments,
    tags: new Set(tags),
    head: tags.find(isKindTag),
    hasStrides: segments.some(({ role }) => role === 'strides'),
    isRepeated: work.some(({ repetitions }) => repetitions !== undefined && repetitions.high > 1),
    sport,
    raceMark: raceMarkOf(length),
    zone: zones.length === 0 ? undefined : Math.max(...zones),
  });
};

/** "Training week 3, distance 40 mi": nothing to run on a day. */
const isOfWeek = ([first, ...others]: readonly Segment[]): boolean =>
  first?.role === 'label' &&
  others.every(
    ({ role, tags, quantities }) =>
      role === 'label' ||
      role === 'total' ||
      role === 'note' ||
      (tags.length === 0 && (quantities.length === 0 || namesWeek(first.phrase))),
  );

const NO_LENGTH: Length = { assumptions: [], isAtLeast: false };

/** Sets of exercises are no lengths: of strength only the time that is told counts. */
const timeOf = (segments: readonly Segment[]): Length => {
  const time = segments
    .filter(({ repetitions, role }) => repetitions === undefined && role !== 'pause')
    .flatMap(({ quantities }) => quantities)
    .find(({ measure, assumption }) => measure === 'durationS' && assumption === undefined);
  return time === undefined ? NO_LENGTH : { ...NO_LENGTH, durationS: time.range };
};

/** Kind and length of what these phrases say together. `text` is the folded text that their items count in. */
export const readSide = (
  phrases: readonly Phrase[],
  sport: Sport | undefined,
  context: GrammarContext,
  text: string,
): Side => {
  const segments = segmentsOf(phrases, context, text);
  if (isOfWeek(segments)) return { assumptions: [], length: NO_LENGTH, segments };
  const told = quantityOf(segments);
  const evidence = evidenceOf(segments, told, sport);
  const found = kindOf(evidence);
  const length = found?.kind === 'strength' ? timeOf(segments) : told;
  const isSized = length.distanceM !== undefined || length.durationS !== undefined;
  const hasFigure = segments.some(
    ({ phrase, role }) => role === 'work' && phrase.items.some(({ type }) => type === 'amount'),
  );
  const isRun = isSized || hasFigure || evidence.tags.has('run');
  const isBare = found === undefined && hasFigure && !isSized;
  return present<Side>({
    kind: found?.kind ?? (isRun ? 'unspecified' : undefined),
    assumptions: [found?.assumption, ...length.assumptions, isBare ? 'a figure without a unit' : undefined].filter(
      (one) => one !== undefined,
    ),
    length,
    segments,
  });
};
