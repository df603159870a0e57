import { expect, it } from 'vitest';
import { raceDistanceOf } from '../../src/config/race-distance-text.ts';

it.each([
  ['marathon', 42_195],
  ['Half', 21_097.5],
  ['10 km', 10_000],
  ['5k', 5000],
  ['5 mi', 8046.72],
  ['1500 m', 1500],
  ['10', undefined],
  ['0 km', undefined],
  ['far', undefined],
])('a race of "%s" has %s m', (text, metres) => {
  expect(raceDistanceOf(text)).toBe(metres);
});
