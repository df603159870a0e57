import { addDays, daysBetween, weekdayIndex } from '../../core/dates.ts';
import type { PlacedText, PlanEntry, PlanFault, PlanFaultKind, Span } from '../../core/plan.ts';
import { present } from '../../core/present.ts';
import { spanOf } from '../../core/span-of.ts';
import { cleanLine } from '../../readers/csv/clean-text.ts';

/** What a user said that a plan file may not. */
export interface PlanHints {
  readonly format?: string;
  readonly distanceUnit?: 'km' | 'mi';
  readonly dateOrder?: 'dmy' | 'mdy';
  readonly raceDay?: string;
  /** `2026-11-22`, for dates without a year. */
  readonly today: string;
  /** Plans with their layout: it takes time, and only what tidies a file wants it. */
  readonly withLayout?: true;
}

/** An entry before the days of its plan are counted: `at` is its place by weeks and columns, where the file has no dates. */
export type Draft = Omit<PlanEntry, 'details'> & Partial<Pick<PlanEntry, 'details'>>;

/** Longest text that a fault repeats. Tool default. */
const LONGEST = 80;

const short = (text: string): string => {
  const line = cleanLine(text) ?? '';
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
};

/** A fault of the file at a span. */
const faultAt = (
  kind: PlanFaultKind,
  span: Span,
  text: string,
  known: { readonly expected?: string | undefined; readonly day?: string | undefined } = {},
): PlanFault => present<PlanFault>({ kind, span, text: short(text), expected: known.expected, day: known.day });

export const faultOf = (
  kind: PlanFaultKind,
  text: PlacedText,
  known: { readonly expected?: string | undefined; readonly day?: string | undefined } = {},
): PlanFault => faultAt(kind, spanOf(text), text.text, known);

const NONE: PlanEntry['details'] = [];

const toEntry = (draft: Draft, at: number): PlanEntry =>
  present<PlanEntry>({
    cell: draft.cell,
    details: draft.details ?? NONE,
    day: draft.day,
    week: draft.week,
    weekday: draft.weekday ?? (draft.day === undefined ? undefined : weekdayIndex(draft.day)),
    at,
    part: draft.part,
    kind: draft.kind,
    intensity: draft.intensity,
    distance: draft.distance,
    durationS: draft.durationS,
    ok: draft.ok,
  });

/** Days into its week that the first draft stands; 0 where the file's rows are no weeks. */
const intoWeek = (draft: Draft, weeksByPlace: boolean): number => (weeksByPlace ? ((draft.at % 7) + 7) % 7 : 0);

/**
 * Place of each draft in the order of days: by date where the plan has dates, else as the drafts have it. In a plan of
 * weeks the first place is the first day of the first week, whether or not it holds a workout.
 */
export const placesOf = (drafts: readonly Draft[], weeksByPlace: boolean): readonly number[] => {
  const dated = drafts.filter(({ day }) => day !== undefined);
  if (dated.length === 0) {
    const least = drafts.reduce((a, b) => (a.at < b.at ? a : b));
    return drafts.map(({ at }) => at - least.at + intoWeek(least, true));
  }
  const earliest = dated.reduce((a, b) => (a.day! <= b.day! ? a : b));
  const zero = addDays(earliest.day!, -intoWeek(earliest, weeksByPlace));
  // One without a date stands as far from the dated one above it as the rows say.
  let shift = daysBetween(zero, dated[0]!.day!) - dated[0]!.at;
  const places = drafts.map((draft) => {
    if (draft.day === undefined) return draft.at + shift;
    const place = daysBetween(zero, draft.day);
    shift = place - draft.at;
    return place;
  });
  const least = places.reduce((a, b) => Math.min(a, b), 0);
  return places.map((place) => place - least);
};

/** The entries in the order of their days; those of one day stay as the file has them. */
export const toEntries = (drafts: readonly Draft[], places: readonly number[]): readonly PlanEntry[] =>
  drafts.map((draft, i) => toEntry(draft, places[i]!)).toSorted((a, b) => a.at - b.at);
