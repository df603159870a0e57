import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/core/dates.ts';
import { hardSpacing } from '../../src/judge/hard-spacing.ts';

const MONDAY = '2026-11-09';
const days = (...numbers: number[]): string[] => numbers.map((number) => addDays(MONDAY, number));
const closest = (...numbers: number[]): unknown => {
  const spacing = hardSpacing(days(...numbers), MONDAY);
  return spacing && [spacing.days, daysBetween(MONDAY, spacing.first), daysBetween(MONDAY, spacing.second)];
};

describe('the spacing of hard days', () => {
  it('is that of the two closest together', () => {
    expect(closest(1, 4)).toEqual([3, 1, 4]);
    expect(closest(0, 3, 4, 6)).toEqual([1, 3, 4]);
  });

  it('looks over both borders of the week', () => {
    expect(closest(-1, 1, 4)).toEqual([2, -1, 1]);
    expect(closest(1, 5, 7)).toEqual([2, 5, 7]);
    expect(closest(6, 7)).toEqual([1, 6, 7]);
  });

  it('prefers the pair inside the week where others are as close, else the first', () => {
    expect(closest(-3, 1, 5, 9)).toEqual([4, 1, 5]);
    expect(closest(-2, 0, 2, 4)).toEqual([2, 0, 2]);
  });

  it('leaves out pairs of other weeks', () => {
    expect(closest(-3, -2, 1, 4, 8, 9)).toEqual([3, 1, 4]);
    expect(closest(-2, -1, 8, 9)).toBeUndefined();
  });

  it('takes two seven days apart, and no further', () => {
    expect(closest(-4, 3)).toEqual([7, -4, 3]);
    expect(closest(-5, 3)).toBeUndefined();
    expect(closest(3)).toBeUndefined();
    expect(closest()).toBeUndefined();
  });

  it('is the same whatever lies further off than a week', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -20, max: 26 })), (numbers) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const near = sorted.filter((number) => number >= -7 && number <= 13);
        expect(closest(...sorted)).toEqual(closest(...near));
      }),
    );
  });
});
