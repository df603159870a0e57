import { describe, expect, it } from 'vitest';
import type { ReportedSession } from '../../src/core/report.ts';
import { summariseWeek } from '../../src/engine/summarise-week.ts';
import { athlete, recoveryRun, sure, trace } from '../support/build.ts';

const weekWith = (
  sessions: readonly ReportedSession[],
  athleteOn = (_day: string) => athlete({ lt1: sure(150), lt2: sure(170) }),
) =>
  summariseWeek(sessions, '2026-11-09', {
    weekStart: 'monday',
    distanceBeforeM: undefined,
    firstKnownDay: '2026-08-01',
    lastKnownDay: '2026-11-15',
    athleteOn,
    training: { firstKnownDay: '2026-08-01', days: new Map() },
    hardDays: [],
  });

const streamed = recoveryRun({
  day: '2026-11-10',
  durationS: 3000,
  movingS: 3000,
  trace: trace([
    { seconds: 2000, bpm: 130, mps: 3 },
    { seconds: 500, bpm: 150, mps: 3 },
    { seconds: 500, bpm: 170, mps: 4 },
  ]),
});
const row = (seconds: number) => recoveryRun({ day: '2026-11-11', durationS: seconds, movingS: seconds });

describe('the shares of intensity', () => {
  it('are of the time below, between and above the thresholds, an edge belonging above', () => {
    const { low, middle, high, polarizationIndex } = weekWith([streamed]).intensity!;
    expect([low, middle, high]).toEqual([expect.closeTo(2 / 3, 9), expect.closeTo(1 / 6, 9), expect.closeTo(1 / 6, 9)]);
    expect(polarizationIndex).toBeCloseTo(Math.log10((4 / 6) * 100), 9);
  });

  it('need a stream for four fifths of the running time', () => {
    expect(weekWith([streamed, row(750)]).intensity).toBeDefined();
    expect(weekWith([streamed, row(751)]).intensity).toBeUndefined();
  });
});

describe('numbers that change within the week', () => {
  const counted = (day: string, edgesBpm: readonly number[]) =>
    recoveryRun({
      day,
      zones: { reason: 'built', disagree: false, model: 'seiler', timeInZoneS: [600, 300, 0], edgesBpm },
    });

  it('leave each list of edges once, in order of the days', () => {
    const lists = (...runs: ReportedSession[]) => weekWith(runs).zoneEdgesBpm;
    const [before, after] = [
      [150, 170],
      [145, 165],
    ];
    expect(lists(counted('2026-11-10', before!), counted('2026-11-11', before!))).toEqual([before]);
    expect(lists(counted('2026-11-10', before!), counted('2026-11-12', after!))).toEqual([before, after]);
  });

  it('count each run by the thresholds of its own day', () => {
    const later = { ...streamed, day: '2026-11-12' };
    const thresholds = (day: string) => (day < '2026-11-12' ? [150, 170] : [180, 190]);
    const athleteOn = (day: string) => {
      const [lt1, lt2] = thresholds(day);
      return athlete({ lt1: sure(lt1!), lt2: sure(lt2!) });
    };
    const { low } = weekWith([streamed, later], athleteOn).intensity!;
    expect(low).toBeCloseTo((2000 + 3000) / 6000, 9);
  });
});

describe('the spike of a week', () => {
  const run = (id: string, ratio: number, size: 'none' | 'small') =>
    recoveryRun({ id, day: '2026-11-12', spike: { assessable: true, ratio, longestM: 20_000, size } });

  it('is that of the run that went furthest beyond, whatever the others lack', () => {
    const unknown = recoveryRun({ day: '2026-11-13', spike: { assessable: false, reason: 'no distance' } });
    expect(weekWith([run('one', 0.6, 'none'), unknown, run('other', 1.2, 'small')]).spike).toEqual({
      session: 'other',
      ratio: 1.2,
      size: 'small',
    });
    expect(weekWith([unknown]).spike).toBeUndefined();
  });
});
