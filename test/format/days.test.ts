import { expect, it } from 'vitest';
import { dayName } from '../../src/format/day-name.ts';
import { dayRange } from '../../src/format/day-range.ts';
import { shortDay } from '../../src/format/short-day.ts';

it('names a day', () => {
  expect(dayName('2026-11-11')).toBe('Wed 11 Nov');
  expect(dayName('2024-02-29')).toBe('Thu 29 Feb');
});

it('keeps short days in one column', () => {
  expect([shortDay('2026-11-09'), shortDay('2026-11-10')]).toEqual(['Mon  9', 'Tue 10']);
});

it('says month and year once where they agree', () => {
  expect(dayRange('2026-11-09', '2026-11-15')).toBe('Mon 9 - Sun 15 Nov 2026');
  expect(dayRange('2026-11-30', '2026-12-06')).toBe('Mon 30 Nov - Sun 6 Dec 2026');
  expect(dayRange('2026-12-28', '2027-01-03')).toBe('Mon 28 Dec 2026 - Sun 3 Jan 2027');
  expect(dayRange('2026-11-09', '2026-11-09')).toBe('Mon 9 Nov 2026');
});

it('leaves alone what is no day', () => {
  expect([dayName('soon'), shortDay(''), dayRange('a', 'b')]).toEqual(['soon', '', 'a - b']);
});
