import { expect, it } from 'vitest';
import { ratingOn, scaleOfValues } from '../../src/core/rating-scale.ts';

const fourteen = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4];

it('knows a scale of ten by a number above five, one of five by enough numbers with a five among them', () => {
  expect(scaleOfValues([1, 6])).toEqual({ least: 1, most: 10 });
  expect(scaleOfValues(fourteen)).toEqual({ least: 1, most: 5 });
  expect(scaleOfValues(fourteen.slice(1))).toBeUndefined();
  expect(scaleOfValues(fourteen.map((value) => Math.min(value, 4)))).toBeUndefined();
});

it('begins at 0 where there is one, and knows nothing beyond ten', () => {
  expect(scaleOfValues([0, 7])).toEqual({ least: 0, most: 10 });
  expect(scaleOfValues([1, 11])).toBeUndefined();
  expect(scaleOfValues([])).toBeUndefined();
});

it('lays every scale on 1 for the best to 5 for the worst', () => {
  const ten = { least: 0, most: 10 };
  expect(ratingOn(0, ten, 'most')?.badness).toBe(1);
  expect(ratingOn(5, ten, 'most')?.badness).toBe(3);
  expect(ratingOn(10, ten, 'least')).toEqual({ badness: 1, told: '10 of 10' });
  expect(ratingOn(3, { least: 1, most: 5 }, 'least')?.badness).toBe(3);
  expect(ratingOn(11, ten, 'most')).toBeUndefined();
});
