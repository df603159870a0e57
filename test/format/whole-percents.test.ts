import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wholePercents } from '../../src/format/whole-percents.ts';

it.each([
  [[], []],
  [
    [0, 0],
    [0, 0],
  ],
  [[5], [100]],
  // Each rounded by itself: 62, 19 and 20, which makes 101.
  [
    [0.6185, 0.186, 0.1955],
    [62, 19, 19],
  ],
  [
    [1, 1, 1],
    [34, 33, 33],
  ],
  [
    [0.5, 0.5, 99],
    [1, 0, 99],
  ],
  [
    [29, 71],
    [29, 71],
  ],
] as const)('%j is %j', (parts, percents) => {
  expect(wholePercents(parts)).toEqual(percents);
});

it('adds up to 100, off by less than one from each share, and keeps their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 10 }), (parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      fc.pre(total > 0);
      const percents = wholePercents(parts);
      expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
      for (const [at, percent] of percents.entries()) {
        expect(Math.abs(percent - (parts[at]! / total) * 100)).toBeLessThan(1);
        for (const [other, part] of parts.entries()) {
          if (part > parts[at]!) expect(percents[other]!).toBeGreaterThanOrEqual(percent);
        }
      }
    }),
  );
});
