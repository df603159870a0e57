import { expect, it } from 'vitest';
import { standardDeviation } from '../../src/numeric/standard-deviation.ts';

it('is that of a sample', () => {
  expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12);
  expect(standardDeviation([3, 3])).toBe(0);
  expect(standardDeviation([3])).toBeNaN();
});
