import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exceeds, fallsShort, reaches } from '../../src/core/compare.ts';

it('does not call rounding an excess', () => {
  expect(exceeds(0.1 + 0.2, 0.3)).toBe(false);
  expect(reaches(0.3, 0.1 + 0.2)).toBe(true);
  expect(fallsShort(0.3, 0.1 + 0.2)).toBe(false);
});

it('calls one second over an excess', () => {
  expect(exceeds(45 * 60 + 1, 45 * 60)).toBe(true);
});

it('never finds NaN above, at or below anything', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true }),
      (limit) => !exceeds(Number.NaN, limit) && !reaches(Number.NaN, limit) && !fallsShort(Number.NaN, limit),
    ),
  );
});

it('decides each pair one way only', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
  fc.assert(
    fc.property(finite, finite, (a, b) => exceeds(a, b) !== reaches(b, a) && !(exceeds(a, b) && fallsShort(a, b))),
  );
});
