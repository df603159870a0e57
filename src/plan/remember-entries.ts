import type { PlacedText, PlanEntry, ReadWorkout } from '../core/plan.ts';
import { readCell } from './grammar/read-cell.ts';
import { readEntry } from './grammar/read-entry.ts';
import type { GrammarContext } from './grammar/resolve-amount.ts';

/** So many different entries are kept of plans that are read alike; plans of strangers may have any number. Tool default. */
const MOST_KEPT = 20_000;
/** So many ways of reading: kilometres or miles, told or guessed, bare minutes. Tool default. */
const MOST_CONTEXTS = 20;

const textOf = (placed: PlacedText | undefined): string => placed?.text ?? '';

/** All that the reading of an entry depends on beside its context: not its place in the file or in time. */
const keyOf = ({ cell, part, distance, durationS, kind, intensity, details }: PlanEntry): string => {
  const isAlone = (part ?? distance ?? durationS ?? kind ?? intensity) === undefined && details.length === 0;
  if (isAlone) return cell.text;
  const columns = [part, distance?.range, distance?.unit, durationS, textOf(kind), textOf(intensity)];
  return [...columns, ...details.map(textOf), cell.text].join('\u0000');
};

export type ReadEntry = (entry: PlanEntry, context: GrammarContext) => readonly ReadWorkout[];

interface Known {
  readonly entries: Map<string, readonly ReadWorkout[]>;
  readonly texts: Map<string, readonly ReadWorkout[]>;
}

/** What is known by context: a plan asks with the same one for all of its entries. */
const knownByContext = (): ((context: GrammarContext) => Known) => {
  const all = new Map<string, Known>();
  let last: { readonly context: GrammarContext; readonly known: Known } | undefined;
  return (context) => {
    if (last?.context === context) return last.known;
    const { distanceUnit, isUnitAssumed, mIsMinutes, minuteKinds } = context;
    const key = [distanceUnit, isUnitAssumed, mIsMinutes, minuteKinds].join('\u0000');
    const known: Known = all.get(key) ?? { entries: new Map(), texts: new Map() };
    if (all.size >= MOST_CONTEXTS) all.clear();
    all.set(key, known);
    last = { context, known };
    return known;
  };
};

const keep = <T>(known: Map<string, T>, key: string, work: () => T): T => {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = work();
  if (known.size < MOST_KEPT) known.set(key, made);
  return made;
};

/**
 * Reads entries, the same one only once, and the same text: plans repeat "Rest" and "Easy 6 mi" hundreds of times, with
 * the same description beside different lengths.
 */
export const rememberEntries = (): ReadEntry => {
  const knownIn = knownByContext();
  return (entry, context) => {
    const { entries, texts } = knownIn(context);
    const read = (text: string) => keep(texts, text, () => readCell(text, context));
    return keep(entries, keyOf(entry), () => readEntry(entry, context, read));
  };
};
