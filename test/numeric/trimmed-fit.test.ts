import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearFit } from '../../src/numeric/linear-fit.ts';
import { trimmedFit } from '../../src/numeric/trimmed-fit.ts';

const X = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const Y = X.map((x, i) => 100 + 5 * x + (i % 2 === 0 ? 1 : -1));

describe('the trimmed line', () => {
  it('is the plain one where nothing lies far off', () => {
    const { slope, intercept, slopeError } = linearFit(X, Y)!;
    expect(trimmedFit(X, Y, 8)).toMatchObject({
      slope,
      intercept,
      slopeError,
      count: 10,
      meanX: 5.5,
      leastX: 1,
      mostX: 10,
    });
  });

  it('leaves out what lies far off, and does not count it into the scatter', () => {
    const spoiled = trimmedFit([...X, 5, 6], [...Y, 190, 60], 8)!;
    expect(spoiled.count).toBe(10);
    expect(spoiled.slope).toBeCloseTo(linearFit(X, Y)!.slope, 9);
    expect(spoiled.scatter).toBeLessThan(1.2);
  });

  it('keeps what lies less than the smallest distance off, however close the rest is', () => {
    const straight = X.map((x) => 100 + 5 * x);
    expect(trimmedFit([...X, 5.5], [...straight, 133.5], 8)!.count).toBe(11);
    expect(trimmedFit([...X, 5.5], [...straight, 150], 8)!.count).toBe(10);
  });

  it('needs three points and a spread, as the plain line does', () => {
    expect(trimmedFit([1, 2], [1, 2], 8)).toBeUndefined();
    expect(trimmedFit([3, 3, 3, 3], [1, 2, 3, 4], 8)).toBeUndefined();
  });

  it('has a scatter of the residuals about it: moving all points moves the line and nothing else', () => {
    const points = fc.array(
      fc.tuple(fc.double({ min: 2, max: 4, noNaN: true }), fc.double({ min: 100, max: 180, noNaN: true })),
      { minLength: 5, maxLength: 40 },
    );
    fc.assert(
      fc.property(points, fc.double({ min: -50, max: 50, noNaN: true }), (pairs, by) => {
        const [x, y] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
        const here = trimmedFit(x, y, 8);
        const there = trimmedFit(
          x,
          y.map((value) => value + by),
          8,
        );
        if (here === undefined || Math.max(...x) - Math.min(...x) < 0.1) return;
        expect(there!.count).toBe(here.count);
        expect(there!.slope).toBeCloseTo(here.slope, 5);
        expect(there!.scatter).toBeCloseTo(here.scatter, 5);
      }),
    );
  });
});
