import { ReadError } from '../core/errors.ts';
import { planEdits } from '../plan/fix/plan-edits.ts';
import type { TextEdit } from '../plan/fix/text-edit.ts';
import { applyEdits } from '../plan/fix/text-edit.ts';
import type { PlanHints } from '../plan/formats/drafts.ts';
import { readPlanFile } from '../plan/formats/index.ts';
import { unitGuesser } from '../plan/grammar/guess-distance-unit.ts';
import { rememberEntries } from '../plan/remember-entries.ts';
import { planMeaning } from './plan-meaning.ts';

export interface FixedPlan {
  readonly text: string;
  /** What was done, in the offsets of the text as it then was; the second step and further ones are rare. */
  readonly steps: readonly (readonly TextEdit[])[];
  /** It has columns of what a watch measured: it may be a log and no plan. */
  readonly hasMeasured: boolean;
}

export interface FixCircumstances {
  readonly hints: PlanHints;
  readonly startDay?: string;
  /** The units that the runner asked for, where nothing else tells those of a plan. */
  readonly ownUnit?: 'km' | 'mi';
}

const encoder = new TextEncoder();

type Meaning = (text: string) => string | undefined;

/** What the plans of a text mean; undefined where it holds none. */
const meaningIn =
  (name: string, { hints, startDay, ownUnit }: FixCircumstances): Meaning =>
  (text) => {
    const readEntry = rememberEntries();
    const { distanceUnit } = hints;
    try {
      return planMeaning(readPlanFile({ name, bytes: encoder.encode(text) }, hints), {
        readEntry,
        guessUnit: unitGuesser(),
        ...(distanceUnit === undefined ? {} : { distanceUnit }),
        ...(startDay === undefined ? {} : { startDay }),
        ...(ownUnit === undefined ? {} : { ownUnit }),
      });
    } catch (error) {
      if (error instanceof ReadError) return undefined;
      throw error;
    }
  };

const LINE_END = /\r\n|\n|\r/g;

/** The edits in offsets of the text with its own line ends; a new line ends as the first one does. */
const inOwnLineEnds = (text: string, edits: readonly TextEdit[]): readonly TextEdit[] => {
  const ends = [...text.matchAll(LINE_END)];
  let [passed, shift] = [0, 0];
  const moved = (at: number): number => {
    for (let end = ends[passed]; end !== undefined && end.index - shift < at; end = ends[++passed])
      shift += end[0].length - 1;
    return at + shift;
  };
  const own = ends[0]?.[0] ?? '\n';
  const inPlace = edits.map(({ from, to, replacement, what }) => ({
    from: moved(from),
    to: moved(to),
    replacement: replacement === '\n' ? own : replacement,
    what,
  }));
  // Between a CR and an LF a blank makes two line ends of them.
  return inPlace.filter(({ from, to }) => text[from - 1] !== '\r' || text[to] !== '\n');
};

/** In this order each kind is tried by itself where all of them together change what the plan means. */
const KINDS: readonly TextEdit['what'][] = ['blank', 'date', 'header', 'unit'];

/** As many of the edits as leave the meaning alone: all, or kind by kind. */
const harmless = (
  edits: readonly TextEdit[],
  isHarmless: (some: readonly TextEdit[]) => boolean,
): readonly TextEdit[] => {
  if (edits.length === 0 || isHarmless(edits)) return edits;
  return KINDS.reduce((kept: readonly TextEdit[], kind) => {
    const more = edits.filter(({ what }) => what === kind || kept.some((edit) => edit.what === what));
    return more.length > kept.length && isHarmless(more) ? more : kept;
  }, []);
};

/** One step is enough for nearly every file; what is not at rest after so many is left as it is. Tool default. */
const MOST_STEPS = 8;

/**
 * A plan's text, without a byte order mark, laid out plainly: dates, headers, units and blanks. Every change is held against the reading: the plan
 * says what it said before, or the change is not made. Fixed again, it stays as it is.
 * @throws ReadError when it holds no plan
 */
export const fixPlan = (name: string, text: string, circumstances: FixCircumstances): FixedPlan => {
  const meaningOf = meaningIn(name, circumstances);
  const steps: (readonly TextEdit[])[] = [];
  let fixed = text;
  let meaning: string | undefined;
  while (steps.length < MOST_STEPS) {
    const before = fixed;
    const { edits: found, hasMeasured } = planEdits({ name, bytes: encoder.encode(fixed) }, circumstances.hints);
    const edits = harmless(inOwnLineEnds(fixed, found), (some) => {
      meaning ??= meaningOf(text);
      return meaningOf(applyEdits(before, some)) === meaning;
    });
    if (edits.length === 0) return { text: fixed, steps, hasMeasured };
    steps.push(edits);
    fixed = applyEdits(fixed, edits);
  }
  return { text, steps: [], hasMeasured: false };
};
