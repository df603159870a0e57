import { describe, expect, it } from 'vitest';
import { NO_CIRCUMSTANCES } from '../../src/core/circumstances.ts';
import { addDays } from '../../src/core/dates.ts';
import type { Session } from '../../src/core/session.ts';
import { analyze } from '../../src/engine/analyze.ts';
import type { Settings } from '../../src/engine/settings.ts';
import { presetById } from '../../src/guidelines/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { session } from '../support/build.ts';

// How a run stands to what lies before and after it, from the log to the report.

const SETTINGS: Settings = {
  preset: presetById('consensus')!,
  told: { hrMaxBpm: 190 },
  timeZone: 'UTC',
  today: '2026-12-31',
  circumstances: NO_CIRCUMSTANCES,
  weekStart: 'monday',
  units: 'km',
  period: { kind: 'latest', weeks: 1 },
  rules: {},
};

const run = (day: string, clock: string, title: string, mps: number, bpm: number, minutes = 45): Session =>
  session({
    id: `${day}T${clock}`,
    day,
    start: `${day}T${clock}:00Z`,
    startEpochMs: Date.parse(`${day}T${clock}:00Z`),
    title,
    durationS: minutes * 60,
    movingS: minutes * 60,
    speedMps: mps,
    distanceM: mps * minutes * 60,
    averageHeartRateBpm: bpm,
    maxHeartRateBpm: bpm + 8,
  });

/** Ten weeks of easy runs every other day, heart rate on one line with speed, and intervals on Tuesdays. */
const before = Array.from({ length: 30 }, (_, at) => {
  const mps = 2.5 + 0.1 * (at % 5);
  return run(addDays('2026-09-10', 2 * at), '06:00', 'Easy run', mps, 125 + 25 * (mps - 2.5) + (at % 2 === 0 ? 1 : -1));
});

const week = [
  run('2026-11-10', '18:00', '6x800', 3.6, 168, 50),
  run('2026-11-12', '06:00', 'Recovery jog', 2.6, 146, 30),
  run('2026-11-13', '18:00', 'Tempo run', 3.4, 166, 40),
];

const reportOf = (sessions: readonly Session[]) => analyze({ sessions, problems: [], inputs: [] }, SETTINGS, RULES);

describe('a recovery run in its log', () => {
  const report = reportOf([...before, ...week]);
  const jog = report.sessions.find(({ title }) => title === 'Recovery jog')!;

  it('knows the hours to the next hard session and what would have lain between', () => {
    expect(jog.price?.nextHard).toMatchObject({ title: 'Tempo run', inH: 35.5, isInside48h: true });
    expect(jog.price?.nextHard?.sinceHardH).toBeCloseTo(71.17, 2);
  });

  it('is held against the weeks before, in a note and in its verdict', () => {
    const high = jog.highForPace!;
    expect(high.assessable && high.isHigh && Math.abs(high.usualBpm - 127.5)).toBeLessThan(1);
    const note = report.findings.find(({ rule }) => rule === 'recovery/hr-high-for-pace')!;
    expect([note.session, note.severity]).toEqual([jog.id, 'info']);
    expect(jog.verdict).not.toBe('became-workout');
  });

  it('finds every run of the period against the longest of 30 days, and none before it', () => {
    const all = [...before, ...week];
    expect(report.sessions).toHaveLength(3);
    for (const { spike, distanceM, day } of report.sessions) {
      const earlier = all.filter((other) => other.day < day && other.day >= addDays(day, -30));
      const ratio = distanceM! / Math.max(...earlier.map((other) => other.distanceM!));
      expect(spike).toMatchObject({ assessable: true, ratio: expect.closeTo(ratio, 9) });
    }
    expect(report.weeks.at(-1)!.spike?.ratio).toBeGreaterThan(1);
  });

  it('says nothing of itself as usual: two such jogs on one day are both high', () => {
    const twin = run('2026-11-12', '12:00', 'Recovery jog', 2.6, 146, 30);
    const both = reportOf([...before, ...week.slice(0, 2), twin, week[2]!]).sessions.filter(
      ({ day }) => day === '2026-11-12',
    );
    expect(both.map(({ highForPace }) => highForPace?.assessable === true && highForPace.isHigh)).toEqual([true, true]);
  });
});
