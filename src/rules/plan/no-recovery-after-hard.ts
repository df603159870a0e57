import type { Phase } from '../../core/circumstances.ts';
import type { PlannedWorkout, WorkoutKind } from '../../core/plan.ts';
import { defineRule } from '../../core/rule.ts';
import { planPhase } from '../../judge/planned/plan-phase.ts';
import { plannedDays } from '../../judge/planned/planned-days.ts';
import { wherePlanned } from '../../judge/planned/where-planned.ts';
import { workoutName } from '../../judge/planned/workout-name.ts';

const ID = 'plan/no-recovery-after-hard';

/** In base training recovery runs are optional, in the taper everything is easy (marathon). */
const PHASES: ReadonlySet<Phase | undefined> = new Set([undefined, 'build', 'peak'] as const);

/** Kinds that a long run is written as where the plan does not call it long. */
const LONG: ReadonlySet<WorkoutKind> = new Set<WorkoutKind>(['easy', 'unspecified']);

const isDemanding = ({ kind, alternatives, isLong }: PlannedWorkout): boolean =>
  [kind, ...alternatives].every((one) => one === 'moderate' || one === 'long' || (isLong && LONG.has(one)));

export const noRecoveryAfterHard = defineRule({
  meta: {
    id: ID,
    scope: 'plan',
    summary: 'Moderate or long running on the day after a hard one',
    isOffByDefault: true,
    severity: 'info',
    group: 'none',
    messages: { none: '"{next}" follows the hard "{hard}": neither rest, recovery nor easy running' },
    advice: 'Make it twenty to thirty easy minutes, or rest.',
    sources: ['lever', 'marathon'],
    standing: 'coaching advice',
    docs: {
      how: 'The day after tempo, intervals or a race holds moderate or long running, in the build and peak phases or where no phase is known. Rest, recovery, cross-training and easy running are all fine, and so is a run that names no effort. Two hard days in a row have a rule of their own.',
      needs: 'The plan; its race, or phase, to leave base and taper out.',
      why: 'A recovery run belongs within 24 to 48 hours of hard work (lever), and is worth most in the build phase (marathon).',
      beware:
        'Most published plans put an easy run there, which is silent here. Medium-long runs after hard days are what some plans are built on: therefore off unless asked for.',
      fix: 'Swap the day with an easy one.',
      see: ['plan/hard-back-to-back', 'plan/hard-before-long'],
    },
    options: {},
  },
  *judge(plan, { circumstances }) {
    const phaseOf = planPhase(plan, circumstances);
    const days = plannedDays(plan);
    for (const [i, next] of days.entries()) {
      const hard = days[i - 1];
      if (hard === undefined || hard.at + 1 !== next.at || !hard.isSure) continue;
      const demanding = next.workouts.find(isDemanding);
      if (!['hard', 'race'].includes(hard.load) || ['hard', 'race'].includes(next.load)) continue;
      if (demanding === undefined || !PHASES.has(phaseOf(demanding))) continue;
      yield {
        message: 'none',
        severity: 'info',
        confidence: 'medium',
        evidence: {
          hard: { value: workoutName(hard.heaviest), unit: 'text' },
          next: { value: workoutName(demanding), unit: 'text' },
        },
        ...wherePlanned(plan, ID, demanding),
      };
    }
  },
});
