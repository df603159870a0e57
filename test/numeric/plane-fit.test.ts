import { describe, expect, it } from 'vitest';
import { planeFit } from '../../src/numeric/plane-fit.ts';

const first = [1, 2, 3, 4, 5, 2];
const second = [2, 1, 4, 3, 6, 5];

describe('planeFit', () => {
  it('finds a plane again', () => {
    const fit = planeFit(
      first,
      second,
      first.map((a, i) => 7 + 3 * a - 2 * second[i]!),
    )!;
    expect(fit.slopes[0]).toBeCloseTo(3, 9);
    expect(fit.slopes[1]).toBeCloseTo(-2, 9);
    for (const residual of fit.residuals) expect(residual).toBeCloseTo(0, 9);
  });

  // By hand: means 3.5 and 2.8333; centred sums aa 10.8333, bb 17.5, ab 8.5.
  it('tells how much of the second variable is its own, and how the two go together', () => {
    const fit = planeFit(first, second, second)!;
    expect(fit.secondSpread).toBeCloseTo(17.5 - 8.5 ** 2 / (65 / 6), 9);
    expect(fit.correlation).toBeCloseTo(8.5 / Math.sqrt((65 / 6) * 17.5), 9);
  });

  it('is a line where the first never changes, and nothing where the second adds nothing to it', () => {
    expect(planeFit([1, 1, 1], [0, 1, 2], [5, 7, 9])!.slopes).toEqual([0, 2]);
    expect(planeFit([0, 1, 2], [1, 1, 1], [5, 7, 9])).toBeUndefined();
  });
});
