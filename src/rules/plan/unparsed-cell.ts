import { exceeds } from '../../core/compare.ts';
import type { PlannedWorkout, Span } from '../../core/plan.ts';
import { defineRule } from '../../core/rule.ts';
import { mangledWorkouts } from '../../judge/planned/mangled-workouts.ts';
import { placeInPlan } from '../../judge/planned/place-in-plan.ts';
import { wherePlanned } from '../../judge/planned/where-planned.ts';
import { workoutName } from '../../judge/planned/workout-name.ts';

const ID = 'plan/unparsed-cell';

/** A piece of a plan's text that was not understood. */
interface Piece {
  readonly workout: PlannedWorkout;
  readonly span: Span;
  readonly text: string;
  /** True when the rest of the cell tells the workout all the same. */
  readonly isPart: boolean;
}

/** The longest fragment of a workout that was otherwise read. */
const partOf = (workout: PlannedWorkout, share: number): Piece[] => {
  const { unparsed, from, to } = workout;
  const letters = unparsed.reduce((sum, { text }) => sum + text.length, 0);
  if (unparsed.length === 0 || !exceeds(letters / Math.max(1, to - from), share)) return [];
  const longest = unparsed.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const text = longest.text.replace(/\s+/g, ' ').trim();
  return [{ workout, span: longest.span, text, isPart: true }];
};

const pieceOf = (workout: PlannedWorkout, share: number): Piece[] => {
  if (workout.reading !== 'unparsed') return partOf(workout, share);
  const [only] = workout.unparsed;
  const isOne = workout.unparsed.length === 1 && only !== undefined && only.text !== '';
  const span = isOne ? only.span : workout.span;
  return [{ workout, span, text: workoutName(workout), isPart: false }];
};

/** By what they say: the same words in many cells are one thing to mend. */
const alike = (pieces: readonly Piece[]): Piece[][] => {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const key = `${piece.isPart} ${piece.text.toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), piece]);
  }
  return [...groups.values()];
};

export const unparsedCell = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Workout text that was not understood',
    severity: 'warning (info where the rest of the cell tells the workout)',
    group: 'none',
    messages: {
      whole: 'not understood: "{text}"',
      wholes: 'not understood: "{text}", in {cells} cells',
      part: 'not understood in part: "{text}"',
      parts: 'not understood in part: "{text}", in {cells} cells',
    },
    advice: 'Say the kind and the length in plain words: "easy 8 km", "5x1000 m intervals".',
    sources: ['tool'],
    standing: 'tool default',
    docs: {
      how: 'A cell of which no workout could be made is a warning; one of which a workout was read while more than three tenths of its text was left over is a note. The same words in several cells are told once, with how many. Cells that were not understood are counted as unknown by all other rules, never as rest. A cell that a spreadsheet spoilt is told as that alone.',
      needs: 'Nothing beside the file.',
      why: 'What is not understood is not checked.',
      beware: 'Notes on places, partners and gear.',
      fix: 'Put notes into a column of their own or behind a semicolon.',
      see: ['plan/ambiguous-cell', 'plan/mangled-cell'],
    },
    options: {
      share: { kind: 'number', byDefault: 0.3, least: 0, most: 1, says: 'Share of a text that may be left over' },
    },
  },
  *judge(plan, { options }) {
    const isMangled = mangledWorkouts(plan);
    const pieces = plan.workouts.flatMap((workout) => (isMangled(workout) ? [] : pieceOf(workout, options.share)));
    for (const group of alike(pieces)) {
      const { workout, span, text, isPart } = group[0]!;
      const one = isPart ? 'part' : 'whole';
      yield {
        message: group.length === 1 ? one : `${one}s`,
        severity: isPart ? 'info' : 'warning',
        confidence: 'high',
        evidence: { text: { value: text, unit: 'text' }, cells: { value: group.length, unit: 'count' } },
        ...wherePlanned(plan, ID, workout),
        place: placeInPlan(plan, span),
      };
    }
  },
});
