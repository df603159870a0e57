import { expect, it } from 'vitest';
import { student95 } from '../../src/numeric/student-95.ts';

// Tables of the t distribution, two-sided 95 %.
it.each([
  [2, 4.303, 0.04],
  [3, 3.182, 0.005],
  [5, 2.571, 0.001],
  [10, 2.228, 0.001],
  [30, 2.042, 0.001],
  [1e6, 1.96, 0.001],
])('of %d degrees of freedom is %d', (freedom, expected, within) => {
  expect(Math.abs(student95(freedom) - expected)).toBeLessThan(within);
});
