import { exceeds } from '../../core/compare.ts';
import type { Confidence } from '../../core/estimate.ts';
import type { ReadWorkout, WorkoutKind } from '../../core/plan.ts';
import { present } from '../../core/present.ts';
import type { FoldedText } from './fold-text.ts';
import { intensityOf } from './intensity-of.ts';
import type { Item } from './item.ts';
import type { Phrase } from './phrase.ts';
import { repetitionCount } from './quantity-of.ts';
import { readSide, type Side } from './read-side.ts';
import type { GrammarContext } from './resolve-amount.ts';
import type { Segment } from './segment.ts';
import { type SportGroup, splitSports } from './split-sports.ts';

/** A text that is being read. */
export interface Cell {
  readonly folded: FoldedText;
  readonly original: string;
  readonly context: GrammarContext;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Share of a text's letters and digits that may be left over. Tool default. */
const MOST_LEFT_OVER = 0.3;

const lettersIn = (text: string): number => text.replace(/[^\p{L}\p{N}]+/gu, '').length;

/** Unknown words; in brackets, and on lines behind a head that was understood, they are notes. */
const leftOver = (phrases: readonly Phrase[]): readonly Item[] => {
  const isKnown = (phrase: Phrase): boolean => phrase.items.some(({ type }) => type === 'word' || type === 'amount');
  const hasHead = phrases[0] !== undefined && isKnown(phrases[0]);
  return phrases.flatMap((phrase) => {
    const isLine = ['\n', ';', '-'].includes(phrase.lead) && !isKnown(phrase);
    const isBracket = phrase.depth > 0 && !phrase.items.some(({ type }) => type === 'amount');
    const isNote = hasHead && (isLine || isBracket);
    return isNote ? [] : phrase.items.filter(({ type }) => type === 'unknown');
  });
};

const toOriginal = ({ folded, original }: Cell, { from, to }: Place): Place => ({
  from: folded.starts[from] ?? original.length,
  to: folded.ends[to - 1] ?? original.length,
});

const merged = (places: readonly Place[], text: string): readonly Place[] => {
  const fragments: { from: number; to: number }[] = [];
  for (const { from, to } of places) {
    const last = fragments.at(-1);
    if (last !== undefined && from - last.to <= 2 && text.slice(last.to, from).trim() === '') last.to = to;
    else fragments.push({ from, to });
  }
  return fragments;
};

const confidenceOf = (reading: ReadWorkout['reading'], kind: WorkoutKind): Confidence => {
  if (reading === 'unparsed') return 'low';
  return reading === 'assumed' || kind === 'unspecified' ? 'medium' : 'high';
};

const isSized = ({ length }: Side): boolean => length.distanceM !== undefined || length.durationS !== undefined;

const isRestAlone = ({ items }: Phrase): boolean => items.every((item) => item.type === 'word' && item.tag === 'rest');

/** "or", and the stroke beside a rest: "Rest / XT". */
const isAlternative = (before: Phrase, { lead, depth, ...phrase }: Phrase): boolean =>
  depth === 0 && (lead === 'or' || (lead === '/' && (isRestAlone(before) || isRestAlone({ lead, depth, ...phrase }))));

/** Sides of an "X or Y" text; one side where "or" stands within one: 5K or 10K pace. */
const sidesOf = ({ phrases, sport }: SportGroup, { context, folded }: Cell): readonly Side[] => {
  const whole = [readSide(phrases, sport, context, folded.text)];
  const cuts = phrases.flatMap((phrase, at) => (at > 0 && isAlternative(phrases[at - 1]!, phrase) ? [at] : []));
  if (cuts.length === 0) return whole;
  const sides = [0, ...cuts].map((from, at) => {
    const own = phrases.slice(from, cuts[at] ?? phrases.length);
    return readSide(own, splitSports(own)[0]?.sport, context, folded.text);
  });
  if (sides.some(({ kind }) => kind === undefined)) return whole;
  return sides.every(({ kind }) => kind !== 'unspecified') ||
    sides.some(({ kind }) => kind === 'rest' || kind === 'cross')
    ? sides
    : whole;
};

const isNoWorkout = (first: Side, segments: readonly Segment[], unknown: readonly Item[]): boolean => {
  if (first.kind !== undefined) return false;
  const isAside = (role: Segment['role'] | undefined): boolean =>
    role === 'label' || role === 'note' || role === 'total';
  return isAside(segments[0]?.role) || (unknown.length === 0 && segments.every(({ role }) => isAside(role)));
};

/** Parts of the text that were not understood, and whether they are too much of it. */
const lostOf = (
  phrases: readonly Phrase[],
  hasKind: boolean,
  cell: Cell,
): { readonly isLost: boolean; readonly places: readonly Place[] } => {
  const unknown = leftOver(phrases);
  const text = phrases.map(({ from, to }) => cell.folded.text.slice(from, to)).join(' ');
  const letters = unknown.reduce((sum, { from, to }) => sum + to - from, 0);
  const isLost = !hasKind || exceeds(letters / Math.max(1, lettersIn(text)), MOST_LEFT_OVER);
  const lost = hasKind || unknown.length > 0 ? unknown : phrases;
  return {
    isLost,
    places: merged(
      lost.map((place) => toOriginal(cell, place)),
      cell.original,
    ),
  };
};

const CLOSING: { readonly [open: string]: string } = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '［': '］',
  '【': '】',
};
const CLOSED_BY = /^\s{0,3}([)\]}）］】])/;

/** The end of a workout's text, with the brackets that it opens. */
const closedAt = ({ original }: Cell, { from, to }: Place): number => {
  const open: string[] = [];
  for (const sign of original.slice(from, to)) {
    if (CLOSING[sign] !== undefined) open.push(CLOSING[sign]);
    else if (sign === open.at(-1)) open.pop();
  }
  let end = to;
  while (open.length > 0) {
    const closing = CLOSED_BY.exec(original.slice(end, end + 4));
    if (closing?.[1] !== open.pop()) return end;
    end += closing![0].length;
  }
  return end;
};

/** All of a workout's text in the file. */
const placeOf = (phrases: readonly Phrase[], cell: Cell): Place => {
  const place = toOriginal(cell, { from: phrases[0]!.from, to: phrases.at(-1)!.to });
  return { from: place.from, to: closedAt(cell, place) };
};

/** A race that is called one, beside its name and at most its length. */
const namesRace = (segments: readonly Segment[]): boolean =>
  segments.length <= 3 && segments[0]?.tags.includes('race') === true;

/** One workout of a text; undefined where the phrases are a label or a note. */
export const readGroup = (group: SportGroup, part: 'am' | 'pm' | undefined, cell: Cell): ReadWorkout | undefined => {
  const { phrases } = group;
  const sides = sidesOf(group, cell);
  const segments = sides.flatMap(({ segments: own }) => own);
  const first = sides[0]!;
  if (isNoWorkout(first, segments, leftOver(phrases))) return undefined;
  const { length } = sides.find(isSized) ?? first;
  const { isLost: isStrange, places } = lostOf(phrases, first.kind !== undefined, cell);
  // The name of a race is no riddle: "Race: Roma 5K".
  const isNamedRace = first.kind === 'race' && namesRace(segments);
  const isLost = isStrange && !isNamedRace;
  const original = (from: number, to: number): string => {
    const place = toOriginal(cell, { from, to });
    return cell.original.slice(place.from, place.to).trim();
  };
  const intensity = intensityOf(segments, cell.context, original);
  const told = [...sides.flatMap(({ assumptions }) => assumptions), intensity?.assumption];
  const assumptions = [...new Set(told.filter((one) => one !== undefined))];
  const kind = first.kind ?? 'unspecified';
  const reading = isLost ? 'unparsed' : assumptions.length > 0 ? 'assumed' : 'understood';
  const kinds = new Set(sides.flatMap((side) => side.kind ?? []));
  kinds.delete(kind);
  return present<ReadWorkout>({
    ...placeOf(phrases, cell),
    kind,
    alternatives: [...kinds],
    part,
    durationS: length.durationS,
    distanceM: length.distanceM,
    intensity: intensity?.intensity,
    repetitions: repetitionCount(segments),
    hasStrides: segments.some(({ role }) => role === 'strides'),
    isCalledLong: segments.some(({ role, tags }) => role === 'work' && tags.includes('long')) ? true : undefined,
    isAtLeast: length.isAtLeast && (length.distanceM ?? length.durationS) !== undefined ? true : undefined,
    reading,
    confidence: confidenceOf(reading, kind),
    assumptions,
    unparsed: isNamedRace ? [] : places,
  });
};
