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

  it('are believed when they have the way, give or take a tenth', () => {
    expect(sessionWith({ distanceM: 1750, durationS: 600 }).distanceM).toBeCloseTo(1680, -1);
  });

  it('are believed before a way that nobody could run in the time', () => {
    expect(sessionWith({ distanceM: 50_000, durationS: 1500 }).distanceM).toBeCloseTo(1680, -1);
  });
});
