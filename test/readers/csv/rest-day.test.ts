import { expect, it } from 'vitest';
import { csvReader } from '../../../src/readers/csv/index.ts';

const read = (...rows: string[]) => {
  const text = ['date,title,distance_km,duration,resting_hr,soreness,sleep_h', ...rows, ''].join('\n');
  return csvReader.read({ name: 'log.csv', bytes: new TextEncoder().encode(text) }, {});
};

it('reads what a row of a rest day notes of the body', () => {
  const { wellness, activities, problems } = read(
    '2026-11-10,Easy run,8,48:00,50,2,7.5',
    '2026-11-11,Rest,,,52,3,8',
    '2026-11-12,,,,53,,',
  );
  expect(activities).toHaveLength(1);
  expect(wellness).toEqual([
    {
      day: '2026-11-11',
      sources: [{ file: 'log.csv', line: 3 }],
      series: 'log',
      restingHeartRateBpm: 52,
      sorenessTold: 3,
      sleepS: 28_800,
    },
    { day: '2026-11-12', sources: [{ file: 'log.csv', line: 4 }], series: 'log', restingHeartRateBpm: 53 },
  ]);
  expect(problems.map(({ kind, reason }) => [kind, reason])).toEqual([
    ['empty', 'rest day'],
    ['empty', 'no run; what it notes of the body was read'],
  ]);
});

it('does not take a run whose figures are lost for a rest day', () => {
  const { wellness, problems } = read('2026-11-10,Easy run,8,48:00,50,2,7.5', '2026-11-11,Easy run,,,52,3,8');
  expect(wellness).toBeUndefined();
  expect(problems[0]).toMatchObject({ kind: 'unreadable', reason: 'no distance and no time' });
});
