import type { PlacedText, PlanEntry, ReadWorkout } from '../core/plan.ts';
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

type Known = Map<string, readonly ReadWorkout[]>;

/** What is known by context: a plan asks with the same one for all of its entries. */
const knownByContext = (): ((context: GrammarContext) => Known) => {
  const all = new Map<string, Known>();
  let last: { readonly context: GrammarContext; readonly known: Known } | undefined;
  return (context) => {
    if (last?.context === context) return last.known;
    const { distanceUnit, isUnitAssumed, mIsMinutes, minuteKinds } = context;
    const key = [distanceUnit, isUnitAssumed, mIsMinutes, minuteKinds].join('\u0000');
    const known: Known = all.get(key) ?? new Map();
    if (all.size >= MOST_CONTEXTS) all.clear();
    all.set(key, known);
    last = { context, known };
    return known;
  };
};

/** Reads entries, the same one only once: plans repeat "Rest" and "Easy 6 mi" hundreds of times. */
export const rememberEntries = (): ReadEntry => {
  const knownIn = knownByContext();
  return (entry, context) => {
    const known = knownIn(context);
    const key = keyOf(entry);
    const found = known.get(key);
    if (found !== undefined) return found;
    const read = readEntry(entry, context);
    if (known.size < MOST_KEPT) known.set(key, read);
    return read;
  };
};
