import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nthSmallest } from '../../src/numeric/nth-smallest.ts';

describe('the n-th smallest value', () => {
  it('is the one that sorting puts there', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), fc.nat(59), (values, n) => {
        const sorted = Float64Array.from(values).sort();
        // 0 and -0 are one value.
        expect(nthSmallest(Float64Array.from(values), n % values.length)! + 0).toBe(sorted[n % values.length]! + 0);
      }),
    );
  });

  it('of no values is unknown', () => {
    expect(nthSmallest(new Float64Array(0), 0)).toBeUndefined();
  });
});
