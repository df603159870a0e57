import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTrend } from '../../src/measures/load-trend.ts';

const week = (load: number): number[] => [load, 0, 0, 0, 0, 0, 0];

describe('the load of a week against the four before it', () => {
  it('stands against their mean, itself not among them', () => {
    expect(loadTrend([...week(80), ...week(120), ...week(90), ...week(110), ...week(112)])).toBeCloseTo(1.12, 12);
    expect(loadTrend([...week(80), ...week(0), ...week(0), ...week(0), ...week(0)])).toBe(0);
  });

  it('looks no further back', () => {
    expect(loadTrend([...week(900), ...week(50), ...week(50), ...week(50), ...week(50), ...week(50)])).toBe(1);
  });

  it('is not known of fewer days, or after four weeks without any load', () => {
    expect(loadTrend(Array.from({ length: 34 }, () => 10))).toBeUndefined();
    expect(loadTrend(Array.from({ length: 35 }, () => 10))).toBeCloseTo(1, 12);
    expect(loadTrend([...Array.from({ length: 28 }, () => 0), ...week(50)])).toBeUndefined();
  });

  it('does not depend on the unit of the load', () => {
    const loads = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 35, maxLength: 60 });
    fc.assert(
      fc.property(loads, fc.integer({ min: 1, max: 50 }), (daily, factor) => {
        const ratio = loadTrend(daily);
        const scaled = loadTrend(daily.map((load) => load * factor));
        if (ratio === undefined) expect(scaled).toBeUndefined();
        else expect(scaled).toBeCloseTo(ratio, 9);
      }),
    );
  });
});
