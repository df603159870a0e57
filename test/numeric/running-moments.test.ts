import fc from 'fast-check';
import { expect, it } from 'vitest';
import { centredMean } from '../../src/numeric/centred-mean.ts';
import { runningMoments } from '../../src/numeric/running-moments.ts';

const values = fc.array(
  fc.oneof({ weight: 8, arbitrary: fc.integer({ min: -50, max: 50 }) }, fc.constant(Number.NaN)),
  {
    minLength: 1,
    maxLength: 40,
  },
);

it('of a stretch are those of its known values, counted one by one', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: -3, max: 45 }), fc.integer({ min: -3, max: 45 }), (series, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const known = series.filter((value, i) => i >= from && i < to && !Number.isNaN(value));
      const sum = known.reduce((total, value) => total + value, 0);
      const squares = known.reduce((total, value) => total + value * value, 0);
      expect(runningMoments(series)(from, to)).toEqual({ count: known.length, sum, squares });
    }),
  );
});

it('make the mean of what lies around each place, and leave unknown places unknown', () => {
  expect([...centredMean(Float64Array.of(1, 2, 6, Number.NaN, 4), 1)]).toEqual([1.5, 3, 4, Number.NaN, 4]);
  expect([...centredMean(Float64Array.of(1, 2, 6), 0)]).toEqual([1, 2, 6]);
});
