import { describe, expect, it } from 'vitest';
import { atEdges, edgesAmong } from '../../src/numeric/at-edges.ts';
import { pearson } from '../../src/numeric/pearson.ts';
import { polynomial } from '../../src/numeric/polynomial.ts';
import { runningTotal } from '../../src/numeric/running-total.ts';
import { weightedMean } from '../../src/numeric/weighted-mean.ts';

describe('weightedMean', () => {
  it('weighs', () => expect(weightedMean([100, 200], [3, 1])).toBe(125));
  it('passes over what is unknown', () => expect(weightedMean([100, Number.NaN, 200], [1, 9, 1])).toBe(150));
  it('is undefined without weight', () => expect(weightedMean([100], [0])).toBeUndefined());
});

describe('pearson', () => {
  it('is 1 on a line', () => expect(pearson([1, 2, 3, 4], [10, 20, 30, 40])).toBeCloseTo(1, 12));
  // Anscombe 1973, first of four sets: r = 0.816.
  it('gives the published 0.816 of the first Anscombe set', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    expect(pearson(x, y)).toBeCloseTo(0.816, 3);
  });
  it('leaves out pairs with a hole', () => expect(pearson([1, Number.NaN, 2, 3], [2, 9, 4, 6])).toBeCloseTo(1, 12));
  it('is NaN when one side never changes', () => expect(pearson([1, 2, 3], [5, 5, 5])).toBeNaN());
});

describe('polynomial', () => {
  it('takes the constant first', () => expect(polynomial([1, 2, 3], 10)).toBe(321));
});

describe('runningTotal', () => {
  it('counts a hole as nothing', () => expect(Array.from(runningTotal([1, Number.NaN, 2]))).toEqual([1, 1, 3]));
});

describe('atEdges', () => {
  it('reads between the points and holds the ends', () => {
    const values = atEdges(edgesAmong(Float64Array.of(2, 12), 5, 4), Float64Array.of(0, 100));
    expect(Array.from(values)).toEqual([0, 30, 80, 100]);
  });
  it('lives with a single point', () =>
    expect(Array.from(atEdges(edgesAmong(Float64Array.of(0), 5, 2), Float64Array.of(7)))).toEqual([7, 7]));
});
