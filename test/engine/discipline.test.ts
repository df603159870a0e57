import { describe, expect, it } from 'vitest';
import { NO_CIRCUMSTANCES } from '../../src/core/circumstances.ts';
import { addDays } from '../../src/core/dates.ts';
import type { Session } from '../../src/core/session.ts';
import { analyze } from '../../src/engine/analyze.ts';
import type { Settings } from '../../src/engine/settings.ts';
import { presetById } from '../../src/guidelines/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { session } from '../support/build.ts';

const SETTINGS: Settings = {
  preset: presetById('consensus')!,
  told: { hrMaxBpm: 190, easySpeedMps: 2.9 },
  timeZone: 'UTC',
  today: '2026-12-31',
  circumstances: NO_CIRCUMSTANCES,
  weekStart: 'monday',
  units: 'km',
  period: { kind: 'latest', weeks: 1 },
  rules: {},
};

/** 70 % of the maximum are 133 bpm, 73 % are 138.7. */
const run = (day: string, title: string, mps: number, bpm: number, minutes = 30): Session =>
  session({
    id: `${day} ${title}`,
    day,
    start: `${day}T06:00:00Z`,
    startEpochMs: Date.parse(`${day}T06:00:00Z`),
    title,
    durationS: minutes * 60,
    movingS: minutes * 60,
    speedMps: mps,
    distanceM: mps * minutes * 60,
    averageHeartRateBpm: bpm,
    maxHeartRateBpm: bpm + 8,
  });

const kept = (day: string): Session => run(day, 'Recovery jog', 2.2, 120);
const spoiled = (day: string): Session => run(day, 'Recovery jog', 3.2, 160, 50);

/** Sunday of the week reported. */
const LAST = '2026-11-15';
/** The first day of the twelve weeks. */
const FIRST = '2026-08-24';

const reportOf = (sessions: readonly Session[], more: Partial<Settings> = {}) =>
  analyze(
    { sessions: sessions.toSorted((a, b) => a.startEpochMs! - b.startEpochMs!), problems: [], inputs: [] },
    { ...SETTINGS, ...more },
    RULES,
  );

const LONG_AGO = run('2026-01-10', 'Easy run', 2.9, 140);

describe('discipline of a log', () => {
  it('looks back twelve weeks from the end of the period, and not a day further', () => {
    const log = [LONG_AGO, spoiled(addDays(FIRST, -1)), spoiled(FIRST), kept('2026-09-20'), kept(LAST)];
    expect(reportOf(log).discipline).toMatchObject({
      weeks: 12,
      kept: 2,
      borderline: 0,
      spoiled: 1,
      unknown: 0,
      keptShare: 2 / 3,
      keptInARow: 2,
      keptWeeksInARow: 2,
    });
  });

  it('knows no week before the log begins', () => {
    expect(reportOf([kept('2026-11-01'), kept(LAST)]).discipline.weeks).toBe(3);
    expect(reportOf([kept('2026-11-02'), kept(LAST)]).discipline.weeks).toBe(2);
  });

  it('says the same of the runs before the week as a report of all twelve weeks does', () => {
    const days = Array.from({ length: 24 }, (_, at) => addDays(LAST, -3 * at));
    const log = [LONG_AGO, ...days.map((day, at) => (at % 3 === 0 ? spoiled(day) : kept(day)))];
    const ofOne = reportOf(log).discipline;
    expect(ofOne).toEqual(reportOf(log, { period: { kind: 'latest', weeks: 12 } }).discipline);
    expect([ofOne.kept, ofOne.spoiled]).toEqual([16, 8]);
  });

  it('leaves out runs that only look like recovery, other sports, and a year ago in a report of everything', () => {
    const hard = run('2026-11-12', '6x800', 3.6, 168, 50);
    const guessed = run('2026-11-13', 'Lunch', 2.2, 120, 20);
    const swim = { ...kept('2026-11-14'), sport: 'swimming' as const };
    const log = [spoiled('2025-11-10'), hard, guessed, swim, kept(LAST)];
    const { discipline } = reportOf(log, { period: { kind: 'all' } });
    expect(discipline).toMatchObject({ kept: 1, borderline: 0, spoiled: 0, unknown: 0 });
  });

  it('holds a heart rate that was high for the pace against nobody, before the week as within it', () => {
    const easy = Array.from({ length: 30 }, (_, at) => {
      const mps = 2.5 + 0.1 * (at % 5);
      const bpm = 125 + 25 * (mps - 2.5) + (at % 2 === 0 ? 1 : -1);
      return run(addDays('2026-08-10', 2 * at), 'Easy run', mps, bpm, 45);
    });
    const warm = run('2026-10-10', 'Recovery jog', 2.6, 146, 50);
    const told = { hrMaxBpm: 190 };
    const { discipline } = reportOf([...easy, warm, kept(LAST)], { told });
    const [itself] = reportOf([...easy, warm], { told }).sessions.filter(({ id }) => id === warm.id);
    expect(itself?.verdict).not.toBe('became-workout');
    expect(discipline.spoiled).toBe(0);
  });
});
