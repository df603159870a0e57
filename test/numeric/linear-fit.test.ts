import { expect, it } from 'vitest';
import { linearFit } from '../../src/numeric/linear-fit.ts';

it('finds a straight line exactly', () => {
  const { slope, intercept, slopeError } = linearFit([1, 2, 4, 7], [5, 7, 11, 17])!;
  expect([slope, intercept, slopeError]).toEqual([expect.closeTo(2, 12), expect.closeTo(3, 12), expect.closeTo(0, 12)]);
});

// Anscombe 1973, first set: slope 0.5001, standard error 0.1179, intercept 3.0001.
it('agrees with a published regression', () => {
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
  const { slope, intercept, slopeError } = linearFit(x, y)!;
  expect([slope, intercept, slopeError].map((value) => value.toFixed(4))).toEqual(['0.5001', '3.0001', '0.1179']);
});

it('is undefined without spread or with two points', () => {
  expect(linearFit([2, 2, 2], [1, 2, 3])).toBeUndefined();
  expect(linearFit([1, 2], [1, 2])).toBeUndefined();
});
