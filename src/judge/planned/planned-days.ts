import { onceEach } from '../../core/once-each.ts';
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

const WEIGHT: Readonly<Record<DayLoad, number>> = { rest: 0, easy: 1, long: 2, hard: 3, race: 4 };

const heavier = (a: DayLoad, b: DayLoad): DayLoad => (WEIGHT[b] > WEIGHT[a] ? b : a);

const heaviestLoad = (workout: PlannedWorkout): DayLoad => workoutLoads(workout).reduce(heavier);

const isSurely = (workout: PlannedWorkout, load: DayLoad): boolean =>
  workout.confidence !== 'low' && workoutLoads(workout).every((one) => one === load);

/** Of those that are as heavy, one that is sure comes first. */
const dayOf = (workouts: readonly PlannedWorkout[]): PlannedDay => {
  let heaviest = workouts[0]!;
  let load = heaviestLoad(heaviest);
  let isSure = isSurely(heaviest, load);
  for (const workout of workouts.slice(1)) {
    const own = heaviestLoad(workout);
    const isSurelyOwn = isSurely(workout, own);
    if (WEIGHT[own] < WEIGHT[load] || (own === load && (isSure || !isSurelyOwn))) continue;
    [heaviest, load, isSure] = [workout, own, isSurelyOwn];
  }
  const isKnown = workouts.every(({ reading }) => reading !== 'unparsed');
  return { at: heaviest.at, workouts, load, heaviest, isSure, isKnown };
};

/** The days of a plan that hold anything, in order. Of an "X or Y" cell the heavier counts. */
export const plannedDays = onceEach(({ workouts }: TrainingPlan): readonly PlannedDay[] => {
  const byDay = new Map<number, PlannedWorkout[]>();
  for (const workout of workouts) {
    const ofDay = byDay.get(workout.at);
    if (ofDay === undefined) byDay.set(workout.at, [workout]);
    else ofDay.push(workout);
  }
  return [...byDay.entries()].sort(([a], [b]) => a - b).map(([, ofDay]) => dayOf(ofDay));
});
