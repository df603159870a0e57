import { defineRule } from '../../core/rule.ts';
import { whereFirst } from '../../judge/planned/where-planned.ts';
import { workoutName } from '../../judge/planned/workout-name.ts';

const ID = 'plan/recovery-with-strides';

export const recoveryWithStrides = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Strides planned into a recovery run',
    severity: 'info',
    group: 'none',
    messages: { strides: '"{run}" has strides in a recovery run; runs like this: {count}' },
    advice: 'Move the strides to an easy day, or call the day easy.',
    sources: ['zone1'],
    standing: 'coaching advice',
    docs: {
      how: 'A planned recovery run with strides or accelerations in it, told once for the plan with how often it comes.',
      needs: 'The plan.',
      why: 'Any effort above zone 1 adds stress on a day that is to take it away (zone1).',
      beware: 'Strides of a few seconds cost little, and several published plans put them there on purpose.',
      fix: 'Switch the rule off where it is meant so.',
      see: ['plan/recovery-too-intense'],
    },
    options: {},
  },
  *judge(plan) {
    const found = plan.workouts.filter(({ kind, hasStrides }) => kind === 'recovery' && hasStrides);
    const first = found[0];
    if (first === undefined) return;
    yield {
      message: 'strides',
      severity: 'info',
      confidence: 'medium',
      evidence: {
        run: { value: workoutName(first), unit: 'text' },
        count: { value: found.length, unit: 'count' },
      },
      ...whereFirst(plan, ID, first),
    };
  },
});
