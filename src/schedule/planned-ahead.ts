import type { PlannedWorkout } from '../core/plan.ts';
import type { DayLoad } from '../judge/day-load.ts';
import { workoutLoads } from '../judge/planned/workout-loads.ts';

/** What a training plan has for a day. */
export interface PlannedLoad {
  /** The heaviest that its texts leave open. */
  readonly load: DayLoad;
  /** A recovery run and nothing else. */
  readonly isRecovery: boolean;
  /** Of a race. */
  readonly distanceM?: number;
}

/** What a plan leaves blank between its first and its last day has nothing demanding. */
export type PlannedAhead = (day: string) => PlannedLoad | 'blank' | undefined;

const ORDER: readonly DayLoad[] = ['rest', 'easy', 'long', 'hard', 'race'];

const heavier = (a: DayLoad, b: DayLoad): DayLoad => (ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a);

const loadOf = (workouts: readonly PlannedWorkout[]): PlannedLoad => {
  const race = workouts.find(({ kind }) => kind === 'race');
  return {
    load: workouts.flatMap(workoutLoads).reduce(heavier),
    isRecovery: workouts.every(({ kind }) => kind === 'recovery'),
    ...(race?.distanceM !== undefined && { distanceM: race.distanceM[1] }),
  };
};

/** The days of plans, by date; undefined for days that none of them reaches, and where a text was not understood. */
export const plannedAhead = (plans: readonly (readonly PlannedWorkout[])[]): PlannedAhead => {
  const byDay = new Map<string, PlannedWorkout[]>();
  const spans = plans.map((workouts) => {
    const dated = workouts.filter(({ day }) => day !== undefined);
    for (const workout of dated) byDay.set(workout.day!, [...(byDay.get(workout.day!) ?? []), workout]);
    const days = dated.map(({ day }) => day!).sort();
    return { from: days[0] ?? '', to: days.at(-1) ?? '' };
  });
  return (day) => {
    const ofDay = byDay.get(day);
    if (ofDay !== undefined) return ofDay.some(({ reading }) => reading === 'unparsed') ? undefined : loadOf(ofDay);
    return spans.some(({ from, to }) => day >= from && day <= to) ? 'blank' : undefined;
  };
};
