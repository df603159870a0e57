import { describe, expect, it } from 'vitest';
import { markLongRuns } from '../../src/plan/long-runs.ts';
import { workout } from './support/planned.ts';

const KM = 1000;
const runs = (...distances: number[]) =>
  distances.map((km, at) => workout({ at, kind: 'unspecified', distanceM: [km * KM, km * KM] }));
const longOf = (workouts: readonly ReturnType<typeof workout>[]) =>
  markLongRuns(workouts, 0)
    .filter(({ isLong }) => isLong)
    .map(({ at }) => at);

describe('the long run of a week', () => {
  it('is the one that is clearly the longest, from 12.5 km on', () => {
    expect(longOf(runs(8, 8, 10, 16))).toEqual([3]);
    expect(longOf(runs(6, 6, 6, 12.5))).toEqual([3]);
    expect(longOf(runs(6, 6, 6, 12.4))).toEqual([]);
  });

  it('is a quarter longer than the middle one at least', () => {
    expect(longOf(runs(12, 12, 15))).toEqual([2]);
    expect(longOf(runs(12, 12, 14.9))).toEqual([]);
  });

  it('is none of two runs, nor beside one that is called long, nor a hard one', () => {
    expect(longOf(runs(8, 20))).toEqual([]);
    const [a, b, c] = runs(8, 8, 20);
    expect(longOf([{ ...a!, kind: 'long' }, b!, c!])).toEqual([]);
    expect(longOf([a!, b!, { ...c!, kind: 'tempo' }])).toEqual([]);
  });

  it('goes by time where time is told, and by week', () => {
    const timed = [40, 40, 75].map((minutes, at) =>
      workout({ at, kind: 'easy', durationS: [minutes * 60, minutes * 60] }),
    );
    expect(longOf(timed)).toEqual([2]);
    expect(longOf([...runs(8, 8, 16), ...runs(8, 8, 16).map((one) => ({ ...one, at: one.at + 7 }))])).toEqual([2, 9]);
  });
});
