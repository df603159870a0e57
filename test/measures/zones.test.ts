import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordedHeartRateS } from '../../src/measures/recorded-heart-rate-s.ts';
import { timeAbove } from '../../src/measures/time-above.ts';
import { timeInZone } from '../../src/measures/time-in-zone.ts';
import { zoneOf } from '../../src/measures/zone-of.ts';

const histogram = (seconds: Readonly<Record<number, number>>): Float64Array => {
  const built = new Float64Array(256);
  for (const [bpm, s] of Object.entries(seconds)) built[Number(bpm)] = s;
  return built;
};

describe('timeInZone', () => {
  it('puts a heart rate equal to an edge into the zone above', () => {
    expect(timeInZone(histogram({ 139: 10, 140: 20, 141: 30 }), [140, 150])).toEqual([10, 50, 0]);
    expect([139.9, 140, 150].map((bpm) => zoneOf(bpm, [140, 150]))).toEqual([1, 2, 3]);
  });

  it('loses and invents no second', () => {
    const seconds = fc.array(
      fc.record({ bpm: fc.integer({ min: 30, max: 230 }), s: fc.integer({ min: 1, max: 600 }) }),
    );
    const edges = fc
      .uniqueArray(fc.integer({ min: 60, max: 200 }), { minLength: 1, maxLength: 6 })
      .map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(seconds, edges, (rows, edgesBpm) => {
        const built = new Float64Array(256);
        for (const { bpm, s } of rows) built[bpm]! += s;
        const total = timeInZone(built, edgesBpm).reduce((sum, s) => sum + s, 0);
        return total === recordedHeartRateS(built);
      }),
    );
  });
});

it('counts strictly above the limit', () => {
  expect(timeAbove(histogram({ 138: 5, 139: 7, 140: 11 }), 138.7)).toBe(18);
  expect(timeAbove(histogram({ 138: 5, 139: 7, 140: 11 }), 139)).toBe(11);
});
