import { describe, expect, it } from 'vitest';
import { NO_CIRCUMSTANCES } from '../../src/core/circumstances.ts';
import { addDays } from '../../src/core/dates.ts';
import type { AnalyzeReport } from '../../src/core/report.ts';
import { analyze } from '../../src/engine/analyze.ts';
import type { Settings } from '../../src/engine/settings.ts';
import { presetById } from '../../src/guidelines/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { session } from '../support/build.ts';

const MONDAY = '2026-11-09';
const SETTINGS: Settings = {
  preset: presetById('consensus')!,
  told: { hrMaxBpm: 190, hrRestBpm: 50 },
  timeZone: 'UTC',
  today: '2026-12-31',
  circumstances: NO_CIRCUMSTANCES,
  weekStart: 'monday',
  units: 'km',
  period: { kind: 'week', firstDay: MONDAY, weeks: 1 },
  rules: {},
};

/** Runs by their day from Monday 9 November: `H` hard, `e` easy. The same hard run weighs the same on any day. */
const log = (plan: Readonly<Record<number, 'H' | 'e'>>, more: Partial<Settings> = {}): AnalyzeReport => {
  const sessions = Object.entries(plan)
    .map(([after, kind]) => ({ day: addDays(MONDAY, Number(after)), kind }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, kind }) => {
      const bpm = kind === 'H' ? 168 : 130;
      return session({
        id: `${day}T06:00:00/running`,
        day,
        start: `${day}T06:00:00Z`,
        startEpochMs: Date.parse(`${day}T06:00:00Z`),
        title: kind === 'H' ? '6x800' : 'Easy run',
        durationS: 3000,
        movingS: 3000,
        distanceM: 9000,
        speedMps: 3,
        averageHeartRateBpm: bpm,
        maxHeartRateBpm: bpm + 8,
      });
    });
  return analyze({ sessions, problems: [], inputs: [] }, { ...SETTINGS, ...more }, RULES);
};

const everyDay = (from: number, to: number, kind: 'H' | 'e' = 'e'): Record<number, 'H' | 'e'> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, at) => [from + at, kind]));

describe('a week among its neighbours', () => {
  it('sees hard days of the week before and the week after', () => {
    const spacing = (plan: Readonly<Record<number, 'H' | 'e'>>) => log(plan).weeks[0]!.hardSpacing?.days;
    expect(spacing({ [-2]: 'H', 1: 'H', 5: 'H', 9: 'H' })).toBe(3);
    expect(spacing({ 1: 'H', 5: 'H', 7: 'H' })).toBe(2);
    expect(spacing({ [-10]: 'H', 1: 'H', 3: 'e' })).toBeUndefined();
  });

  it('is spaced the same whether it is shown alone or among all', () => {
    const plan = { [-12]: 'H', [-9]: 'e', [-4]: 'H', 0: 'e', 2: 'H', 6: 'e', 7: 'H' } as const;
    const all = log(plan, { period: { kind: 'all' } }).weeks;
    expect(log(plan).weeks[0]!.hardSpacing).toEqual(all.find(({ from }) => from === MONDAY)!.hardSpacing);
    expect(log(plan).weeks[0]!.hardSpacing).toEqual({ days: 5, first: '2026-11-11', second: '2026-11-16' });
  });

  it('stands against the load of the four weeks before it', () => {
    const weeks = { ...everyDay(-28, -22), [-20]: 'e', [-12]: 'e', [-4]: 'e' } as const;
    const { load } = log({ ...weeks, 0: 'e', 2: 'e', 3: 'e', 4: 'e', 5: 'e' }).weeks[0]!;
    expect(load.trendRatio).toBeCloseTo(5 / (10 / 4), 9);
  });

  it('stands against nothing while it is not over, or where the log begins later', () => {
    const plan = { ...everyDay(-28, -1), 0: 'e', 1: 'e' } as const;
    expect(log(plan, { today: '2026-11-14' }).weeks[0]!.load).not.toHaveProperty('trendRatio');
    expect(log(plan, { today: '2026-11-15' }).weeks[0]!.load.trendRatio).toBeCloseTo(2 / 7, 9);
    expect(log({ ...everyDay(-27, -1), 0: 'e', 1: 'e' }).weeks[0]!.load).not.toHaveProperty('trendRatio');
  });
});

describe('weeks in a row with a rest day', () => {
  it('end with the period, whatever comes after it', () => {
    const plan = { ...everyDay(-14, -9), ...everyDay(-7, -2), ...everyDay(0, 4), ...everyDay(7, 13) };
    expect(log(plan).restDayWeeksInARow).toBe(3);
    expect(log(plan, { period: { kind: 'all' } }).restDayWeeksInARow).toBe(0);
  });
});
