import { assumptionKey } from '../../core/assumption-key.ts';
import type { PlannedWorkout } from '../../core/plan.ts';
import { defineRule } from '../../core/rule.ts';
import { wherePlanned } from '../../judge/planned/where-planned.ts';

const ID = 'plan/ambiguous-cell';

interface Assumed {
  readonly what: string;
  readonly workouts: PlannedWorkout[];
}

const assumedIn = (workouts: readonly PlannedWorkout[]): Assumed[] => {
  const found = new Map<string, Assumed>();
  for (const workout of workouts) {
    for (const what of workout.reading === 'unparsed' ? [] : workout.assumptions) {
      const known = found.get(assumptionKey(what));
      if (known === undefined) found.set(assumptionKey(what), { what, workouts: [workout] });
      else if (known.workouts.at(-1) !== workout) known.workouts.push(workout);
    }
  }
  return [...found.values()];
};

export const ambiguousCell = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Workout text that can be read in more than one way',
    severity: 'info',
    group: 'none',
    messages: {
      once: 'taken for likely, not told: {what}',
      often: 'taken for likely, not told: {what}; cells like this: {cells}',
    },
    advice: 'Write the unit or the kind out, and nothing has to be assumed.',
    sources: ['tool'],
    standing: 'tool default',
    docs: {
      how: 'Each assumption under which the cells of a plan were read (a unit, a kind, what a figure counts) is told once, at the first such cell, with how many cells it holds for; figures make no difference.',
      needs: 'Nothing beside the file.',
      why: 'A guess that nobody sees is a guess that nobody corrects.',
      beware: 'Most assumptions are right: a plan that counts in miles goes on doing so.',
      fix: 'Write "30 min tempo" or "6 mi", or name the unit in the header: "Monday (km)".',
      see: ['plan/unparsed-cell'],
    },
    options: {},
  },
  *judge(plan) {
    for (const { what, workouts } of assumedIn(plan.workouts)) {
      yield {
        message: workouts.length === 1 ? 'once' : 'often',
        severity: 'info',
        confidence: 'high',
        evidence: { what: { value: what, unit: 'text' }, cells: { value: workouts.length, unit: 'count' } },
        ...wherePlanned(plan, ID, workouts[0]!),
        fingerprint: `${ID}/${assumptionKey(what)}`,
      };
    }
  },
});
