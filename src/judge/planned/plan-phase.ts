import type { Circumstances, Phase } from '../../core/circumstances.ts';
import type { PlannedWorkout, TrainingPlan } from '../../core/plan.ts';
import { phaseBefore } from '../phase-before.ts';
import { trainingPhase } from '../training-phase.ts';
import { planRace } from './plan-race.ts';

/**
 * The phase in which a workout of the plan lies: counted back from the plan's own race, else from the runner's, else the
 * phase that the runner told; undefined where none of them is known and after the race.
 */
export const planPhase = (
  plan: TrainingPlan,
  { phase, race }: Pick<Circumstances, 'phase' | 'race'>,
): ((workout: Pick<PlannedWorkout, 'at' | 'day'>) => Phase | undefined) => {
  const own = planRace(plan);
  if (own !== undefined) return ({ at }) => (at > own.at ? undefined : phaseBefore(own.at - at, own.distanceM));
  return ({ day }) => (race !== undefined && day !== undefined ? trainingPhase(day, { race }) : phase);
};
