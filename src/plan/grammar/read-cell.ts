import { exceeds } from '../../core/compare.ts';
import type { Confidence } from '../../core/estimate.ts';
import type { ReadWorkout, WorkoutKind } from '../../core/plan.ts';
import { present } from '../../core/present.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import { intensityOf } from './intensity-of.ts';
import type { Item } from './item.ts';
import { type Evidence, kindOf } from './kind-of.ts';
import { lex } from './lex.ts';
import { type Phrase, phrasesOf } from './phrase.ts';
import { type Length, quantityOf, repetitionCount } from './quantity-of.ts';
import type { GrammarContext } from './resolve-amount.ts';
import { isKindTag, type Segment, segmentsOf } from './segment.ts';
import { splitDoubles } from './split-doubles.ts';
import { splitSports } from './split-sports.ts';
import type { Tag } from './tag.ts';

interface Cell {
  readonly folded: FoldedText;
  readonly original: string;
  readonly context: GrammarContext;
}

/** Share of a text that may be left over. §3.3 of the grammar: Tool default. */
const MOST_LEFT_OVER = 0.3;

const evidenceOf = (segments: readonly Segment[]): Evidence => {
  const work = segments.filter(({ role }) => role === 'work' || role === 'total');
  const tags = new Set(work.flatMap(({ tags: own }) => own));
  const zones = work.flatMap(({ phrase }) =>
    phrase.items.flatMap((item, at) => {
      const before = phrase.items[at - 1];
      const after = phrase.items[at + 1];
      const isZone = (one: Item | undefined): boolean => one?.type === 'word' && one.tag === 'zone';
      return item.type === 'amount' && item.unit === 'count' && (isZone(before) || isZone(after)) && item.high <= 7
        ? [item.high]
        : [];
    }),
  );
  const head = work.flatMap(({ tags: own }) => own).find((tag) => isKindTag(tag));
  return present<Evidence>({
    work,
    all: segments,
    tags,
    head,
    hasStrides: segments.some(({ role }) => role === 'strides'),
    isRepeated: work.some(({ repetitions }) => repetitions !== undefined && repetitions.high > 1),
    zone: zones.length === 0 ? undefined : Math.max(...zones),
  });
};

const lettersIn = (text: string): number => text.replace(/[^\p{L}\p{N}]+/gu, '').length;

/** Unknown words in folded places; in brackets, and on lines behind one that was understood, they are notes. */
const leftOver = (phrases: readonly Phrase[]): readonly Item[] => {
  const isKnown = (phrase: Phrase): boolean => phrase.items.some(({ type }) => type === 'word' || type === 'amount');
  const hasHead = phrases[0] !== undefined && isKnown(phrases[0]);
  return phrases.flatMap((phrase) => {
    const isNote = hasHead && !isKnown(phrase) && (phrase.depth > 0 || ['\n', ';', '-'].includes(phrase.lead));
    return isNote ? [] : phrase.items.filter(({ type }) => type === 'unknown');
  });
};

const toOriginal = (
  { folded, original }: Cell,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } => ({
  from: folded.starts[from] ?? original.length,
  to: folded.ends[to - 1] ?? original.length,
});

const merged = (
  places: readonly { readonly from: number; readonly to: number }[],
  text: string,
): ReadWorkout['unparsed'] => {
  const fragments: { from: number; to: number }[] = [];
  for (const place of places) {
    const last = fragments.at(-1);
    if (last !== undefined && /^\s*$/.test(text.slice(last.to, place.from))) last.to = place.to;
    else fragments.push({ ...place });
  }
  return fragments;
};

const confidenceOf = (reading: ReadWorkout['reading'], kind: WorkoutKind): Confidence => {
  if (reading === 'unparsed') return 'low';
  return reading === 'assumed' || kind === 'unspecified' ? 'medium' : 'high';
};

interface Side {
  readonly kind: WorkoutKind | undefined;
  readonly assumptions: readonly string[];
  readonly length: Length;
  readonly segments: readonly Segment[];
}

const readSide = (phrases: readonly Phrase[], { context, folded, original }: Cell): Side => {
  const segments = segmentsOf(phrases, context, folded.text);
  const evidence = evidenceOf(segments);
  const found = kindOf(evidence);
  const length = quantityOf(segments);
  void original;
  const isSized = length.distanceM !== undefined || length.durationS !== undefined;
  const isRun =
    isSized ||
    evidence.tags.has('run') ||
    segments.some(({ phrase }) => phrase.items.some(({ type }) => type === 'amount'));
  const kind = found?.kind ?? (isRun ? 'unspecified' : undefined);
  return {
    kind,
    assumptions: [...(found?.assumption === undefined ? [] : [found.assumption]), ...length.assumptions],
    length,
    segments,
  };
};

/** Sides of an "X or Y" text; one side where "or" stands within one (5K or 10K pace). */
const sidesOf = (phrases: readonly Phrase[], cell: Cell): readonly Side[] => {
  const cuts = phrases.flatMap(({ lead, depth }, at) => (lead === 'or' && depth === 0 && at > 0 ? [at] : []));
  const whole = readSide(phrases, cell);
  if (cuts.length === 0) return [whole];
  const groups = [0, ...cuts].map((from, at) => phrases.slice(from, cuts[at] ?? phrases.length));
  const sides = groups.map((group) => readSide(group, cell));
  const isWhole =
    sides.every(({ kind }) => kind !== undefined && kind !== 'unspecified') ||
    sides.some(({ kind }) => kind === 'rest');
  return isWhole && sides.every(({ kind }) => kind !== undefined) ? sides : [whole];
};

const readGroup = (phrases: readonly Phrase[], part: 'am' | 'pm' | undefined, cell: Cell): ReadWorkout | undefined => {
  const sides = sidesOf(phrases, cell);
  const segments = sides.flatMap(({ segments: own }) => own);
  const first = sides[0]!;
  const sized = sides.find(({ length }) => length.distanceM !== undefined || length.durationS !== undefined) ?? first;
  const unknown = leftOver(phrases);
  const text = phrases.map(({ from, to }) => cell.folded.text.slice(from, to)).join(' ');
  const isLabel = segments.every(({ role }) => role === 'label' || role === 'note') && unknown.length === 0;
  if (first.kind === undefined && (isLabel || lettersIn(text) === 0)) return undefined;
  const hasLabel = segments.some(({ role }) => role === 'label' || role === 'note');
  if (first.kind === undefined && hasLabel && segments[0]?.role !== 'work') return undefined;
  const share = unknown.reduce((letters, { from, to }) => letters + to - from, 0) / Math.max(1, lettersIn(text));
  const isLost = exceeds(share, MOST_LEFT_OVER) || first.kind === undefined;
  const original = (from: number, to: number): string => {
    const place = toOriginal(cell, from, to);
    return cell.original.slice(place.from, place.to).trim();
  };
  const intensity = intensityOf(segments, cell.context, original);
  const assumptions = [
    ...new Set([
      ...sides.flatMap(({ assumptions: own }) => own),
      ...(intensity?.assumption === undefined ? [] : [intensity.assumption]),
    ]),
  ];
  const kind = first.kind ?? 'unspecified';
  const reading = isLost ? 'unparsed' : assumptions.length > 0 ? 'assumed' : 'understood';
  const lost = first.kind === undefined && unknown.length === 0 ? phrases : unknown;
  const kinds = new Set(sides.flatMap((side) => side.kind ?? []));
  kinds.delete(kind);
  return present<ReadWorkout>({
    ...toOriginal(cell, phrases[0]!.from, phrases.at(-1)!.to),
    kind,
    alternatives: [...kinds],
    part,
    durationS: sized.length.durationS,
    distanceM: sized.length.distanceM,
    intensity: intensity?.intensity,
    repetitions: repetitionCount(segments),
    hasStrides: segments.some(({ role }) => role === 'strides'),
    reading,
    confidence: confidenceOf(reading, kind),
    assumptions,
    unparsed: merged(
      lost.map(({ from, to }) => toOriginal(cell, from, to)),
      cell.original,
    ),
  });
};

const NAMED: readonly Tag[] = ['rest', 'recovery', 'easy', 'long'];

/**
 * The workouts of one cell: two for doubles and for "5 km + yoga", one with alternatives for "rest or 3 mi", none for
 * blank text and labels. Offsets count UTF-16 units of `text`. Never throws; linear in the length of the text.
 */
export const readCell = (text: string, context: GrammarContext): readonly ReadWorkout[] => {
  const folded = foldText(text);
  const cell: Cell = { folded, original: text, context };
  const items = lex(folded.text);
  const workouts: ReadWorkout[] = [];
  for (const { items: own, part } of splitDoubles(items)) {
    for (const group of splitSports(phrasesOf(own))) {
      const workout = group.length === 0 ? undefined : readGroup(group, part, cell);
      if (workout === undefined) continue;
      const first = workouts[0];
      const inherits =
        workout.kind === 'unspecified' &&
        part !== undefined &&
        first !== undefined &&
        NAMED.includes(first.kind as Tag) &&
        workout.reading !== 'unparsed';
      workouts.push(inherits ? { ...workout, kind: first.kind } : workout);
    }
  }
  return workouts;
};
