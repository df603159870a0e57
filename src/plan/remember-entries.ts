import type { PlacedText, PlanEntry, ReadWorkout } from '../core/plan.ts';
import { readEntry } from './grammar/read-entry.ts';
import type { GrammarContext } from './grammar/resolve-amount.ts';

/** So many different entries are kept; plans of strangers may have any number. Tool default. */
const MOST_KEPT = 20_000;

const textOf = (placed: PlacedText | undefined): string => placed?.text ?? '';

/** All that the reading of an entry depends on: not its place in the file or in time. */
const keyOf = (entry: PlanEntry, { distanceUnit, isUnitAssumed, mIsMinutes, minuteKinds }: GrammarContext): string =>
  [
    distanceUnit,
    isUnitAssumed,
    mIsMinutes,
    minuteKinds,
    entry.part,
    entry.distance?.range,
    entry.distance?.unit,
    entry.durationS,
    textOf(entry.kind),
    textOf(entry.intensity),
    ...entry.details.map(textOf),
    entry.cell.text,
  ].join('\u0000');

export type ReadEntry = (entry: PlanEntry, context: GrammarContext) => readonly ReadWorkout[];

/** Reads entries, the same one only once: plans repeat "Rest" and "Easy 6 mi" hundreds of times. */
export const rememberEntries = (): ReadEntry => {
  const known = new Map<string, readonly ReadWorkout[]>();
  return (entry, context) => {
    const key = keyOf(entry, context);
    const found = known.get(key);
    if (found !== undefined) return found;
    const read = readEntry(entry, context);
    if (known.size < MOST_KEPT) known.set(key, read);
    return read;
  };
};
