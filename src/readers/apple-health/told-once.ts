import type { RawWorkout } from './raw-workout.ts';

/** Two writers tell one workout when it begins within two minutes and shares most of its time. Usual among importers. */
const START_APART_S = 120;
const SHARED_RATIO = 0.9;

/** No more apps than that tell one workout; looking farther back would take time without end. Tool default. */
const MOST_TELLERS = 20;

const isSame = (a: RawWorkout, b: RawWorkout): boolean => {
  if (a.sourceName === b.sourceName || a.type !== b.type) return false;
  if (Math.abs(a.start.timeS - b.start.timeS) > START_APART_S) return false;
  const sharedS = Math.min(a.endS, b.endS) - Math.max(a.start.timeS, b.start.timeS);
  return sharedS >= SHARED_RATIO * Math.max(a.endS - a.start.timeS, b.endS - b.start.timeS);
};

const richness = ({ statistics, metadata, route, events }: RawWorkout): number =>
  statistics.size + metadata.size + events.length + (route === undefined ? 0 : 100);

const join = (a: RawWorkout, b: RawWorkout): RawWorkout => {
  const [poor, rich] = richness(a) >= richness(b) ? [b, a] : [a, b];
  return {
    ...poor,
    ...rich,
    statistics: new Map([...poor.statistics, ...rich.statistics]),
    metadata: new Map([...poor.metadata, ...rich.metadata]),
  };
};

/** Workouts in order of time, each once: an app that copies the watch's workout into Apple Health tells it again. */
export const toldOnce = (workouts: readonly RawWorkout[]): readonly RawWorkout[] => {
  const kept: RawWorkout[] = [];
  for (const workout of workouts.toSorted((a, b) => a.start.timeS - b.start.timeS)) {
    const from = Math.max(0, kept.length - MOST_TELLERS);
    const near = kept.slice(from).findIndex((earlier) => isSame(earlier, workout));
    if (near >= 0) kept[from + near] = join(kept[from + near]!, workout);
    else kept.push(workout);
  }
  return kept;
};
