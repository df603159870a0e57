import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exceeds } from '../../src/core/compare.ts';
import type { Evidence, Unit } from '../../src/core/finding.ts';
import { fill } from '../../src/format/fill.ts';

const one = (unit: Unit, value: number | string, limit?: number): Record<string, Evidence> => ({
  x: { unit, value, ...(limit === undefined ? {} : { limit }) },
});

describe('fill', () => {
  it.each([
    ['bpm', 142.6, '{x}', '143 bpm'],
    ['bpm', 142.6, '{x:bare}', '143'],
    ['s', 1120, '{x}', '18:40'],
    ['s', 1120, '{x:minutes}', '19 min'],
    ['s', 10, '{x:minutes}', '1 min'],
    ['s', 2465, '{x:minutes-bare}', '41'],
    ['m', 3120, '{x}', '3.1 km'],
    ['m', 3120, '{x:bare}', '3.1'],
    ['m', 3120, '{x:metres}', '3120 m'],
    ['speed', 1000 / 357, '{x}', '5:57/km'],
    ['speed', 1000 / 357, '{x:bare}', '5:57'],
    ['percent', 0.0734, '{x}', '7%'],
    ['percent', 0.0734, '{x:one}', '7.3%'],
    ['percent', 0.0734, '{x:bare}', '7'],
    ['count', 3, '{x}', '3'],
    ['text', 'a\u001b[31mb', '{x}', 'ab'],
  ] as const)('prints %s %s by %s as %s', (unit, value, template, filled) => {
    expect(fill(template, one(unit, value), 'km')).toBe(filled);
  });

  it("speaks the runner's units", () => {
    expect(fill('{x}', one('m', 3120), 'mi')).toBe('1.9 mi');
    expect(fill('{x}', one('speed', 1609.344 / 570), 'mi')).toBe('9:30/mi');
  });

  it('prints limits, with a style of their own', () => {
    expect(fill('{x:minutes} of {x.limit:minutes} ({x.limit})', one('s', 2760, 2700), 'km')).toBe(
      '46 min of 45 min (45:00)',
    );
  });

  it('adds a decimal rather than contradict the verdict', () => {
    expect(fill('{x:minutes}, more than {x.limit:minutes}', one('s', 2701, 2700), 'km')).toBe(
      '45.02 min, more than 45.00 min',
    );
    expect(fill('{x} over {x.limit}', one('bpm', 143.3, 143.1), 'km')).toBe('143.3 bpm over 143.1 bpm');
    expect(fill('{x} under {x.limit}', one('percent', 0.0496, 0.05), 'km')).toBe('4.96% under 5.00%');
  });

  it('prints equal numbers for equal values', () => {
    expect(fill('{x} {x.limit}', one('s', 2700, 2700), 'km')).toBe('45:00 45:00');
    expect(fill('{x} {x.limit}', one('percent', 0.1 + 0.2, 0.3), 'km')).toBe('30% 30%');
  });

  it('does not read foreign text as a template', () => {
    expect(fill('"{x}"', one('text', '{y} $& {x}'), 'km')).toBe('"{y} $& {x}"');
  });

  it.each([
    ['evidence that is not there', '{y}', one('bpm', 1)],
    ['what every object has', '{constructor}', one('bpm', 1)],
    ['a limit that is not there', '{x.limit}', one('bpm', 1)],
    ['a style that the unit lacks', '{x:minutes}', one('bpm', 1)],
    ['a style that every object has', '{x:constructor}', one('bpm', 1)],
    ['a number that is text', '{x}', one('bpm', 'fast')],
    ['a number that is none', '{x}', one('bpm', Number.NaN)],
    ['half a placeholder', '{x} {x', one('bpm', 1)],
  ])('refuses %s', (_, template, evidence) => {
    expect(() => fill(template, evidence, 'km')).toThrow(Error);
  });
});

describe('a value above its limit', () => {
  const styles = [
    ['bpm', '', 250],
    ['bpm', ':bare', 250],
    ['s', '', 40_000],
    ['s', ':minutes', 40_000],
    ['s', ':minutes-bare', 40_000],
    ['m', '', 100_000],
    ['m', ':metres', 100_000],
    ['speed', '', 12],
    ['percent', '', 2],
    ['percent', ':one', 2],
    ['count', '', 1000],
  ] as const;

  it.each(styles)('never prints as the limit: %s%s', (unit, style, most) => {
    const value = fc.double({ min: 0.001, max: most, noNaN: true });
    const nudge = fc.oneof(
      fc.double({ min: 0, max: most, noNaN: true }),
      fc.double({ min: 0, max: 1e-3, noNaN: true }),
    );
    fc.assert(
      fc.property(value, nudge, fc.constantFrom('km' as const, 'mi' as const), (limit, more, units) => {
        fc.pre(exceeds(limit + more, limit));
        const [shown, bound] = fill(`{x${style}}|{x.limit${style}}`, one(unit, limit + more, limit), units).split('|');
        expect(shown).not.toBe(bound);
      }),
      { numRuns: 500 },
    );
  });
});
