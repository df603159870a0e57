import { expect, it } from 'vitest';
import { doubleForBeginner } from '../../../src/rules/plan/double-for-beginner.ts';
import { planOf } from '../../support/plan.ts';
import { judge } from '../support.ts';

const beginner = { circumstances: { experience: 'beginner' } } as const;
const double = planOf(['rest easy:5km+recovery:3km easy']);

it('warns of the second run of a day', () => {
  expect(judge(doubleForBeginner, double, beginner)).toMatchObject([
    { severity: 'warning', place: { line: 2, column: 21 }, fingerprint: 'plan/double-for-beginner/w1d2/recovery/pm' },
  ]);
});

it('is silent for everybody else, and where nothing is told', () => {
  expect(judge(doubleForBeginner, double, { circumstances: { experience: 'intermediate' } })).toEqual([]);
  expect(judge(doubleForBeginner, double)).toEqual([]);
});

it.each(['10 km for Beginners', 'Novice 1', 'Halbmarathon für Einsteiger', 'Marathon débutant'])(
  'believes the title %s',
  (title) => {
    const plan = planOf(['easy+easy'], { document: { title } });
    expect(judge(doubleForBeginner, plan)).toHaveLength(1);
    expect(judge(doubleForBeginner, plan, { circumstances: { experience: 'advanced' } })).toEqual([]);
  },
);

it('leaves other sports, choices and rows that are not parted into morning and evening alone', () => {
  expect(judge(doubleForBeginner, planOf(['easy+strength cross+easy easy+rest|easy']), beginner)).toEqual([]);
  const rows = planOf(['easy+easy']);
  const parted = { ...rows, workouts: rows.workouts.map(({ part, ...rest }) => rest) };
  expect(judge(doubleForBeginner, parted, beginner)).toEqual([]);
});
