import type { PlannedWorkout, TrainingPlan } from '../../core/plan.ts';
import type { DayLoad } from '../day-load.ts';
import { workoutLoads } from './workout-loads.ts';

/** A day of a plan with all that it holds; two workouts of a day make one day. */
export interface PlannedDay {
  readonly at: number;
  readonly workouts: readonly PlannedWorkout[];
  /** The heaviest that its texts leave open. */
  readonly load: DayLoad;
  readonly heaviest: PlannedWorkout;
  /** True when the text leaves nothing lighter open and was read without much doubt. */
  readonly isSure: boolean;
  /** False when a text of the day was not understood. */
  readonly isKnown: boolean;
}

const ORDER: readonly DayLoad[] = ['rest', 'easy', 'long', 'hard', 'race'];

const heavier = (a: DayLoad, b: DayLoad): DayLoad => (ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a);

const heaviestLoad = (workout: PlannedWorkout): DayLoad => workoutLoads(workout).reduce(heavier);

const dayOf = (workouts: readonly PlannedWorkout[]): PlannedDay => {
  const load = workouts.map(heaviestLoad).reduce(heavier);
  const heaviest = workouts.filter((workout) => heaviestLoad(workout) === load);
  const sure = heaviest.find(
    (workout) => workout.confidence !== 'low' && workoutLoads(workout).every((one) => one === load),
  );
  return {
    at: workouts[0]!.at,
    workouts,
    load,
    heaviest: sure ?? heaviest[0]!,
    isSure: sure !== undefined,
    isKnown: workouts.every(({ reading }) => reading !== 'unparsed'),
  };
};

/** The days of a plan that hold anything, in order. Of an "X or Y" cell the heavier counts. */
export const plannedDays = ({ workouts }: Pick<TrainingPlan, 'workouts'>): PlannedDay[] => {
  const byDay = new Map<number, PlannedWorkout[]>();
  for (const workout of workouts) {
    const ofDay = byDay.get(workout.at);
    if (ofDay === undefined) byDay.set(workout.at, [workout]);
    else ofDay.push(workout);
  }
  return [...byDay.entries()].sort(([a], [b]) => a - b).map(([, ofDay]) => dayOf(ofDay));
};
