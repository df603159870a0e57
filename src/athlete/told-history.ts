import type { ToldAthlete, ToldNumbers } from './told.ts';

/** A value that holds from a day on until the next one does; without a day, always. */
export interface Since<T> {
  readonly from?: string;
  readonly value: T;
}

/** Values of each number in order of their days. */
export type DatedNumbers = { readonly [K in keyof ToldNumbers]?: readonly Since<NonNullable<ToldNumbers[K]>>[] };

/** What held before any dated number did, and what held from each day on at which one changed, in order. */
export interface ToldHistory extends ToldAthlete {
  readonly later?: readonly { readonly from: string; readonly told: ToldAthlete }[];
}

type Entry = readonly [keyof ToldNumbers, readonly Since<unknown>[]];

const holdsOn = (list: readonly Since<unknown>[], day: string): Since<unknown> | undefined =>
  list.findLast(({ from }) => from === undefined || from <= day);

const onDay = (base: ToldAthlete, entries: readonly Entry[], day: string): ToldAthlete => {
  const values: Record<string, unknown> = {};
  const since: Record<string, string> = {};
  for (const [name, list] of entries) {
    const held = holdsOn(list, day);
    if (held === undefined) continue;
    values[name] = held.value;
    if (held.from !== undefined) since[name] = held.from;
  }
  return { ...base, ...values, ...(Object.keys(since).length > 0 && { since }) };
};

/** The days at which something changes, each once, in order. */
const changesOf = (entries: readonly Entry[]): string[] =>
  [...new Set(entries.flatMap(([, list]) => list.flatMap(({ from }) => (from === undefined ? [] : [from]))))].sort();

/** A day before any other. */
const BEFORE_ALL = '';

/**
 * Dated numbers laid over what does not change. Before the first day of a list its number counts as not told: what the
 * runner was then, only the log can say.
 */
export const toldHistory = (base: ToldAthlete, dated: DatedNumbers): ToldHistory => {
  const entries = Object.entries(dated) as unknown as readonly Entry[];
  const later = changesOf(entries).map((from) => ({ from, told: onDay(base, entries, from) }));
  return { ...onDay(base, entries, BEFORE_ALL), ...(later.length > 0 && { later }) };
};

/** What had been told for a day; the same object for all days between two changes. */
export const toldOn = (history: ToldHistory, day: string): ToldAthlete =>
  history.later?.findLast(({ from }) => from <= day)?.told ?? history;
