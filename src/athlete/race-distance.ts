import { exceeds, reaches } from '../core/compare.ts';

/** Distances that races are run over, metres: mile, 5 miles and 10 miles among them. */
const RACES_M = [
  1500, 1609.344, 3000, 5000, 8046.72, 10_000, 15_000, 16_093.44, 20_000, 21_097.5, 25_000, 30_000, 42_195,
];

/** A watch shows a race a little long (bends, overtaking, wandering), seldom a little short. Tool defaults, shares. */
const SHORT_SHARE = 0.02;
const LONG_SHARE = 0.04;

/** The race distance that a watch's `distanceM` stands for; undefined when it is near none. */
export const raceDistance = (distanceM: number): number | undefined =>
  RACES_M.filter(
    (raceM) => reaches(distanceM, (1 - SHORT_SHARE) * raceM) && !exceeds(distanceM, (1 + LONG_SHARE) * raceM),
  ).sort((a, b) => Math.abs(distanceM - a) - Math.abs(distanceM - b))[0];
