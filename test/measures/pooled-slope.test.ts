import { describe, expect, it } from 'vitest';
import { pooledSlope } from '../../src/measures/pooled-slope.ts';

describe('slopes as one', () => {
  it('weigh as their precision does', () => {
    // Weights 1 and 1/4: (24 + 26 / 4) / (5 / 4) and 1 / sqrt(5 / 4).
    const { slope, slopeError } = pooledSlope([
      { slope: 24, slopeError: 1 },
      { slope: 26, slopeError: 2 },
    ])!;
    expect(slope).toBeCloseTo(24.4, 9);
    expect(slopeError).toBeCloseTo(0.8944, 4);
  });

  it('are less sure the more they contradict each other (Birge)', () => {
    const { slope, slopeError } = pooledSlope([
      { slope: 10, slopeError: 2 },
      { slope: 30, slopeError: 2 },
    ])!;
    // chi square = 2 * (10 / 2)^2 = 50, of one degree of freedom.
    expect(slope).toBeCloseTo(20, 9);
    expect(slopeError).toBeCloseTo(Math.sqrt(2) * Math.sqrt(50), 9);
  });

  it('are the only one there is, or the one without error, or nothing', () => {
    const one = { slope: 24, slopeError: 3 };
    expect(pooledSlope([undefined, one])).toEqual(one);
    expect(pooledSlope([one, { slope: 30, slopeError: 0 }])).toEqual({ slope: 30, slopeError: 0 });
    expect(pooledSlope([undefined, undefined])).toBeUndefined();
  });
});
