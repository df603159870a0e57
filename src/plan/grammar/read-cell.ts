import type { ReadWorkout } from '../../core/plan.ts';
import { withBracketedCounts } from './bracketed-counts.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import { lex } from './lex.ts';
import { phrasesOf } from './phrase.ts';
import { type Cell, readGroup } from './read-group.ts';
import type { GrammarContext } from './resolve-amount.ts';
import { splitDoubles } from './split-doubles.ts';
import { splitSports } from './split-sports.ts';

/** Lines of steps, as intervals.icu writes them, have minutes where others have metres or miles: `- 10m Z1`. */
const STEPS = /^ *- *(?:\p{L}{1,20} ){0,3}\d{1,3}m(?:\d{1,2}s?)?\b/mu;
/** A cell that holds nothing but this is a day off: a dash says it, a nought may count something else. */
const DASHES = /^\s*(?:(-{1,5})|0(?:\.0)?)\s*$/;
/** "Same as day 1": a workout, but not one that this cell tells. */
const STEPS_BELOW = /^\s*(?:workout|running|run)\s*:\s*([^\n]+)\n\s*-\s+(?:\p{L}{2,12}\s*:|run \d)/u;
/** "Workout: 8k jog": what kind of thing the cell is. */
const PREFIX = /^\s*(?:workout|running)\s*:\s*/;
const DITTO =
  /^\s*(?:repeat|same|ditto|as above|idem|dito|id\.?|(?:same|repeat|as) (?:as )?(?:day|week|workout|session|above|before|yesterday|mon\p{L}*|tue\p{L}*|wed\p{L}*|thu\p{L}*|fri\p{L}*|sat\p{L}*|sun\p{L}*)(?: ?#?\d{1,2})?)[.!]?\s*$/u;
/** "2 recovery runs (9 mi)": a double whose figures are those of the day. */
const SEVERAL_RUNS = /^\s*([23])\s+(?:easy|recovery|very easy)\s+(?:runs|jogs)\b/;

const restAt = (text: string, isDash: boolean): ReadWorkout => ({
  from: 0,
  to: text.length,
  kind: 'rest',
  alternatives: [],
  hasStrides: false,
  reading: isDash ? 'understood' : 'assumed',
  confidence: 'medium',
  assumptions: isDash ? [] : [`"${text.trim()}": rest`],
  unparsed: [],
});

const dittoAt = (text: string): ReadWorkout => ({
  from: 0,
  to: text.length,
  kind: 'unspecified',
  alternatives: [],
  hasStrides: false,
  reading: 'unparsed',
  confidence: 'low',
  assumptions: [],
  unparsed: [{ from: 0, to: text.length }],
});

const withKindOf = (workout: ReadWorkout, first: ReadWorkout | undefined): ReadWorkout => {
  const inherits = workout.kind === 'unspecified' && workout.part !== undefined && workout.reading !== 'unparsed';
  return inherits && first !== undefined && ['recovery', 'easy', 'long'].includes(first.kind)
    ? { ...workout, kind: first.kind, confidence: first.confidence }
    : workout;
};

const severalOf = (
  { distanceM: _distance, durationS: _duration, ...workout }: ReadWorkout,
  count: number,
): readonly ReadWorkout[] => Array.from({ length: count }, () => workout);

/**
 * The workouts of one cell: two for doubles and for "5 km + yoga", one with alternatives for "rest or 3 mi" (the first
 * named is the kind, lengths are those of the side that has them), none for blank text, labels and notes. Of "2 recovery
 * runs (9 mi)" each has no length, since only their sum is told. Offsets count UTF-16 units of `text`. Never throws;
 * linear in the length of the text, of which the first 4000 characters are read.
 */
export const readCell = (text: string, context: GrammarContext): readonly ReadWorkout[] => {
  const folded = foldText(text);
  const head = headAbove(folded);
  if (head === undefined) return readFolded(folded, text, context);
  const named = readFolded(head, text, context);
  const isTold = named.some(
    ({ kind, distanceM, durationS, reading }) =>
      reading !== 'unparsed' && (kind !== 'unspecified' || (distanceM ?? durationS) !== undefined),
  );
  return isTold ? named : readFolded(folded, text, context);
};

/** The line that names a workout whose steps stand below it, each with its own word and colon. */
const headAbove = (folded: FoldedText): FoldedText | undefined => {
  const found = STEPS_BELOW.exec(folded.text) ?? (folded.text.includes('\n') ? null : PREFIX.exec(folded.text));
  if (found === null) return undefined;
  const from = PREFIX.exec(folded.text)?.[0].length ?? found[0].indexOf(found[1] ?? '');
  const to = found[1] === undefined ? folded.text.length : from + found[1].length;
  const cut = <T>(list: readonly T[]): readonly T[] => list.slice(from, to);
  return { text: folded.text.slice(from, to), starts: cut(folded.starts), ends: cut(folded.ends) };
};

const readFolded = (folded: FoldedText, text: string, context: GrammarContext): readonly ReadWorkout[] => {
  const dashes = DASHES.exec(folded.text);
  if (dashes !== null) return [restAt(text, dashes[1] !== undefined)];
  if (DITTO.test(folded.text)) return [dittoAt(text)];
  const isSteps = STEPS.test(folded.text);
  const cell: Cell = { folded, original: text, context: isSteps ? { ...context, mIsMinutes: true } : context };
  const workouts: ReadWorkout[] = [];
  for (const { items, part } of splitDoubles(withBracketedCounts(lex(folded.text)))) {
    for (const group of splitSports(phrasesOf(items))) {
      const workout = readGroup(group, part, cell);
      if (workout !== undefined) workouts.push(withKindOf(workout, workouts[0]));
    }
  }
  const several = SEVERAL_RUNS.exec(folded.text);
  return several !== null && workouts.length === 1 ? severalOf(workouts[0]!, Number(several[1])) : workouts;
};
