import { describe, expect, it } from 'vitest';
import type { IntendedSession, KeepPace } from '../../src/core/session.ts';
import { keepPace } from '../../src/measures/keep-pace.ts';
import { recoveryRun } from '../support/build.ts';

/** Heart rate rises by 30 bpm per m/s: 120 at 2.5 m/s. */
const lineBpm = (mps: number): number => 120 + 30 * (mps - 2.5);

const runAt = (mps: number, more: Partial<IntendedSession> = {}): IntendedSession =>
  recoveryRun({ gradeAdjustedSpeedMps: mps, averageHeartRateBpm: lineBpm(mps), durationS: 2400, ...more });

const SPEEDS = [2.5, 2.6, 2.8, 3.0, 3.1, 3.3];
const recent = SPEEDS.map((mps) => runAt(mps));

const estimated = (keep: KeepPace) => {
  if (!keep.estimable) throw new Error(keep.reason);
  return keep;
};
const reasonOf = (keep: KeepPace): string => (keep.estimable ? '' : keep.reason);

describe('the pace that would have kept the cap', () => {
  it('lies on the line of the runner through this run', () => {
    const { speedMps, lowMps, highMps } = estimated(keepPace(runAt(3.2), recent, 132));
    expect(speedMps).toBeCloseTo(2.9, 6);
    // A perfect line leaves only the 2 bpm of the day.
    expect([lowMps, highMps]).toEqual([expect.closeTo(2.9 - 2 / 30, 6), expect.closeTo(2.9 + 2 / 30, 6)]);
  });

  it('is slower on a hot day: the line goes through the run, not through the average day', () => {
    const hot = runAt(3.2, { averageHeartRateBpm: lineBpm(3.2) + 6 });
    expect(estimated(keepPace(hot, recent, 132)).speedMps).toBeCloseTo(2.9 - 6 / 30, 6);
  });

  it('gets wider where the runs lie off the line', () => {
    const scattered = SPEEDS.map((mps, i) =>
      runAt(mps, { averageHeartRateBpm: lineBpm(mps) + (i % 2 === 0 ? 2 : -2) }),
    );
    const keep = estimated(keepPace(runAt(3.2), scattered, 132));
    expect(keep.highMps - keep.lowMps).toBeGreaterThan(4 / 30);
  });

  it.each<[string, IntendedSession, readonly IntendedSession[], number, string]>([
    ['five runs', runAt(3.2), recent.slice(1), 132, 'fewer than 6'],
    ['runs all alike', runAt(3.2), SPEEDS.map(() => runAt(3)), 132, 'all about as fast'],
    [
      'a heart that does not follow',
      runAt(3.2),
      SPEEDS.map((mps, i) => runAt(mps, { averageHeartRateBpm: 140 + (i % 2) * 5 })),
      132,
      'did not clearly rise',
    ],
    ['a cap at walking speed', runAt(3.2), recent, 95, 'walk breaks'],
    ['a run of ten minutes', runAt(3.2, { durationS: 600 }), recent, 132, 'shorter than 15 min'],
  ])('is not estimable with %s', (_, run, runs, capBpm, reason) => {
    expect(reasonOf(keepPace(run, runs, capBpm))).toContain(reason);
  });

  it('leaves out treadmills, intervals and hearts that cannot be trusted', () => {
    const odd = [
      runAt(4, { sport: 'treadmill-running', averageHeartRateBpm: 120 }),
      runAt(4, { intent: { kind: 'intervals', from: ['title'], confidence: 'high' }, averageHeartRateBpm: 120 }),
      runAt(4, { heartRateTrust: { verdict: 'bad', unusableShare: 1, reasons: [] }, averageHeartRateBpm: 120 }),
    ];
    expect(keepPace(runAt(3.2), [...recent, ...odd], 132)).toEqual(keepPace(runAt(3.2), recent, 132));
  });
});
