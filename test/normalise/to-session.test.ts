import { describe, expect, it } from 'vitest';
import type { Activity, Facts } from '../../src/core/activity.ts';
import { toSession } from '../../src/normalise/to-session.ts';
import { syntheticRun } from '../support/synthetic-run.ts';

const samples = syntheticRun({ seconds: 600 });

const sessionWith = (facts: Facts) =>
  toSession(
    {
      place: { file: 'run.fit' },
      start: { kind: 'instant', epochMs: Date.UTC(2026, 0, 5, 7) },
      sport: 'running',
      sportStated: true,
      facts,
      samples,
    } as Activity,
    'UTC',
  );

describe('records that hold a part of the run only', () => {
  it('leave way and pace to what the device counted', () => {
    const session = sessionWith({ distanceM: 5000, durationS: 1500 });
    expect(session.distanceM).toBe(5000);
    expect(session.speedMps).toBeCloseTo(5000 / 1500, 6);
    expect(session.movingS).toBeUndefined();
  });

  it('are believed when they have the way but for a thirty-third', () => {
    expect(sessionWith({ distanceM: 1725, durationS: 600 }).distanceM).toBeCloseTo(1680, -1);
  });

  it('keep their moving time and take the length of the device where corners were cut', () => {
    const whole = sessionWith({ durationS: 600 });
    const cut = sessionWith({ distanceM: 1780, durationS: 600 });
    expect([cut.distanceM, cut.movingS]).toEqual([1780, whole.movingS]);
    expect(cut.speedMps).toBeCloseTo(1780 / whole.movingS!, 9);
    expect(cut.gradeAdjustedSpeedMps).toBeCloseTo((whole.gradeAdjustedSpeedMps! * 1780) / whole.distanceM!, 9);
  });

  it('are believed before a way that nobody could run in the time', () => {
    expect(sessionWith({ distanceM: 50_000, durationS: 1500 }).distanceM).toBeCloseTo(1680, -1);
  });
});

describe('a row that states a way and a time', () => {
  const rowOf = (distanceM: number, sport: 'running' | 'cycling') =>
    toSession(
      {
        place: { file: 'log.csv', line: 2 },
        start: { kind: 'day', day: '2026-11-11' },
        sport,
        sportStated: true,
        facts: { distanceM, durationS: 1500 },
      },
      'UTC',
    );

  it('has no speed where nobody runs that fast: 2:30 /km is one, 2:29 is not', () => {
    expect(rowOf(10_000, 'running').speedMps).toBeCloseTo(1000 / 150, 9);
    expect(rowOf(10_067, 'running').speedMps).toBeUndefined();
    expect(rowOf(10_067, 'running').distanceM).toBe(10_067);
  });

  it('may be as fast as it likes on a bicycle', () => {
    expect(rowOf(20_000, 'cycling').speedMps).toBeCloseTo(20_000 / 1500, 9);
  });
});

describe('an average heart rate', () => {
  const heard = (share: number) => {
    const heartRateBpm = Float64Array.from({ length: samples.count }, (_, i) =>
      i < share * samples.count ? 150 : Number.NaN,
    );
    const session = toSession(
      {
        place: { file: 'run.fit' },
        start: { kind: 'instant', epochMs: Date.UTC(2026, 0, 5, 7) },
        sport: 'running',
        sportStated: true,
        facts: { durationS: 600, averageHeartRateBpm: 141 },
        samples: { ...samples, heartRateBpm },
      },
      'UTC',
    );
    return session.averageHeartRateBpm;
  };

  it('is that of the records from half of the time on, else that of the device, which heard all of it', () => {
    expect([heard(0.52), heard(0.48)]).toEqual([expect.closeTo(150, 6), 141]);
  });
});
