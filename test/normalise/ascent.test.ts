import { describe, expect, it } from 'vitest';
import { ascent } from '../../src/normalise/ascent.ts';

const climbOf = (heights: readonly number[]) => ascent(heights, 5);

describe('ascent', () => {
  it('counts a climb of exactly 2.5 m and not one of 2.49 m', () => {
    expect(climbOf([10, 12.5])).toEqual({ ascentM: 2.5, descentM: 0 });
    expect(climbOf([10, 12.49])).toEqual({ ascentM: 0, descentM: 0 });
  });

  it('does not end a climb for a dip of less than 2.5 m', () =>
    expect(climbOf([10, 20, 18, 30])).toEqual({ ascentM: 20, descentM: 0 }));

  it('counts a hill from its foot to its top, however it is sampled', () => {
    expect(climbOf([0, 1, 3, 6, 10, 13, 15, 16, 14, 9, 3, 0])).toEqual({ ascentM: 16, descentM: 16 });
    expect(climbOf([0, 10, 16, 9, 0])).toEqual({ ascentM: 16, descentM: 16 });
  });

  it('adds up a slow climb whose steps are small', () =>
    expect(climbOf([10, 11, 12, 13, 14, 15, 16])).toEqual({ ascentM: 6, descentM: 0 }));

  it('does not count the noise of a flat run', () =>
    expect(climbOf(Array.from({ length: 400 }, (_, i) => 10 + (i % 2)))).toEqual({ ascentM: 0, descentM: 0 }));

  it('counts up and down of waves', () => expect(climbOf([0, 10, 0, 10, 0])).toEqual({ ascentM: 20, descentM: 20 }));

  it('does not count the jump of a sensor that finds its height', () =>
    expect(climbOf([0, 0, 130, 131, 133])).toEqual({ ascentM: 3, descentM: 0 }));

  it('passes over holes', () => expect(climbOf([10, Number.NaN, 14])).toEqual({ ascentM: 4, descentM: 0 }));

  it('says nothing when no height is known', () => expect(climbOf([Number.NaN, Number.NaN])).toBeUndefined());
});
