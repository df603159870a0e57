import { expect, it } from 'vitest';
import { splitCrowdedDays } from '../../src/normalise/crowded-days.ts';
import { session } from '../support/build.ts';

const many = (count: number, athlete?: string) =>
  Array.from({ length: count }, (_, i) =>
    session({ sources: [{ file: 'log.csv', line: i + 2 }], ...(athlete !== undefined && { athlete }) }),
  );

it('keeps a thousand sessions of a day, and tells where the others begin', () => {
  expect(splitCrowdedDays(many(1000))).toEqual({ kept: many(1000), problems: [] });
  const { kept, problems } = splitCrowdedDays(many(1005));
  expect(kept).toHaveLength(1000);
  expect(problems).toMatchObject([{ kind: 'unreadable', rows: 5, place: { file: 'log.csv', line: 1002 } }]);
});

it('counts every athlete alone', () => {
  expect(splitCrowdedDays([...many(800, 'Anna'), ...many(800, 'Ben')]).problems).toEqual([]);
});
