import { expect, it } from 'vitest';
import type { WellnessFacts, WellnessRecord } from '../../src/core/wellness.ts';
import { wellnessDays } from '../../src/judge/wellness-days.ts';
import { session } from '../support/build.ts';

const told = (series: string, day: string, facts: WellnessFacts): WellnessRecord => ({
  day,
  series,
  sources: [{ file: `${series}.csv`, line: 2 }],
  ...facts,
});

it('puts what several files say of a day together, in order of time', () => {
  const days = wellnessDays(
    [
      told('garmin-sleep', '2026-11-02', { sleepS: 27_000 }),
      told('garmin-sleep', '2026-11-01', { sleepS: 26_000 }),
      told('wellness', '2026-11-02', { illness: 'cold' }),
    ],
    [],
  );
  expect(days.map(({ day, sleepS, illness }) => [day, sleepS, illness])).toEqual([
    ['2026-11-01', 26_000, undefined],
    ['2026-11-02', 27_000, 'cold'],
  ]);
});

it('follows the source with the most days of a fact, so that a second device is no rise', () => {
  const days = wellnessDays(
    [
      told('strap', '2026-11-01', { restingHeartRateBpm: 44, sleepS: 25_000 }),
      told('watch', '2026-11-01', { restingHeartRateBpm: 50 }),
      told('watch', '2026-11-02', { restingHeartRateBpm: 51 }),
    ],
    [],
  );
  expect(days.map(({ restingHeartRateBpm }) => restingHeartRateBpm)).toEqual([50, 51]);
  expect(days[0]?.sleepS).toBe(25_000);
});

it('takes the columns of the log along, soreness where all its numbers tell the scale', () => {
  const rows = [
    session({ day: '2026-11-01', restingHeartRateBpm: 50, soreness: 3 }),
    session({ day: '2026-11-02', sleepS: 27_000, soreness: 7 }),
    session({ day: '2026-11-03' }),
  ];
  const days = wellnessDays([], rows);
  expect(days.map(({ day, soreness }) => [day, soreness?.told])).toEqual([
    ['2026-11-01', '3 of 10'],
    ['2026-11-02', '7 of 10'],
  ]);
  expect(wellnessDays([], rows.slice(0, 1))[0]).not.toHaveProperty('soreness');
});

it('counts rows of rest days towards the scale', () => {
  const rest: WellnessRecord = { day: '2026-11-02', series: 'log', sources: [], sorenessTold: 8 };
  const days = wellnessDays([rest], [session({ day: '2026-11-01', soreness: 3 })]);
  expect(days.map(({ soreness }) => soreness?.told)).toEqual(['3 of 10', '8 of 10']);
});
