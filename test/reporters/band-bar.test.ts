import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandBar } from '../../src/reporters/text/band-bar.ts';
import { penFor } from '../../src/reporters/text/pen.ts';
import { view, week } from './support/build.ts';

const bar = (shares: readonly [number, number, number], columns = 80): string[] => {
  const [low, middle, high] = shares;
  return bandBar(week({ intensity: { low, middle, high } }), penFor(view({ columns, ascii: true })));
};

describe('the bar of the three bands', () => {
  it('says the shares and draws them in one bar', () => {
    expect(bar([0.8, 0.12, 0.08])).toEqual([
      '  Bands   below LT1 80%, to LT2 12%, above 8%',
      `          ${'-'.repeat(40)}${'='.repeat(6)}${'#'.repeat(4)}`,
    ]);
  });

  it('shows a band that has a percent of the time, and none that has nothing', () => {
    expect(bar([0.98, 0.01, 0.01])[1]).toMatch(/-=#$/);
    expect(bar([1, 0, 0])[1]).toBe(`          ${'-'.repeat(50)}`);
  });

  it('is absent where the bands are not known', () => {
    expect(bandBar(week(), penFor(view()))).toEqual([]);
  });

  it('names the Treff index only when verbose', () => {
    const known = week({ intensity: { low: 0.78, middle: 0.15, high: 0.07, polarizationIndex: 1.561 } });
    expect(bandBar(known, penFor(view())).join()).not.toContain('Treff');
    expect(bandBar(known, penFor(view({ verbose: true }))).join()).toContain('above 7% (Treff index 1.56)');
  });

  it('is as long for any shares, and fits', () => {
    const seconds = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(seconds, seconds, seconds, fc.integer({ min: 40, max: 100 }), (low, middle, high, columns) => {
        const total = low + middle + high;
        fc.pre(total > 0);
        const lines = bar([low / total, middle / total, high / total], columns);
        expect(lines.at(-1)).toHaveLength(10 + Math.min(50, columns - 10));
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
