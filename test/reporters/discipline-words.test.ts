import { expect, it } from 'vitest';
import { disciplineWords } from '../../src/reporters/text/discipline-words.ts';

const NONE = {
  weeks: 12,
  kept: 0,
  borderline: 0,
  spoiled: 0,
  unknown: 0,
  keptInARow: 0,
  keptWeeksInARow: 0,
  verdicts: [],
};

it('says how many recovery runs were kept, from three that could be judged on', () => {
  expect(disciplineWords({ ...NONE, kept: 2, unknown: 5 })).toBe('');
  expect(disciplineWords({ ...NONE, kept: 2, borderline: 1 })).toBe(
    'Recovery runs kept easy: 2 of 3 in 12 weeks, 1 close',
  );
  expect(disciplineWords({ ...NONE, weeks: 1, spoiled: 3 })).toBe('Recovery runs kept easy: 0 of 3 in 1 week');
});

it('tells the latest row where it is one, and not what the count says already', () => {
  const mixed = { ...NONE, kept: 3, spoiled: 1 };
  expect(disciplineWords({ ...mixed, keptInARow: 1 })).toBe('Recovery runs kept easy: 3 of 4 in 12 weeks');
  expect(disciplineWords({ ...mixed, keptInARow: 2 })).toMatch(/, the last 2 in a row$/);
  expect(disciplineWords({ ...NONE, kept: 4, keptInARow: 4 })).toBe('Recovery runs kept easy: 4 of 4 in 12 weeks');
});
