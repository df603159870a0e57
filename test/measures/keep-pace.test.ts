import { describe, expect, it } from 'vitest';
import type { IntendedSession } from '../../src/core/session.ts';
import type { KeepPace } from '../../src/core/session-measures.ts';
import { keepPace } from '../../src/measures/keep-pace.ts';
import { recoveryRun } from '../support/build.ts';
import { laggedTrace } from '../support/lagged-trace.ts';

/** Heart rate rises by 30 bpm per m/s: 120 at 2.5 m/s. */
const lineBpm = (mps: number): number => 120 + 30 * (mps - 2.5);

const runAt = (mps: number, more: Partial<IntendedSession> = {}): IntendedSession =>
  recoveryRun({ gradeAdjustedSpeedMps: mps, averageHeartRateBpm: lineBpm(mps), durationS: 2400, ...more });

const SPEEDS = [2.5, 2.6, 2.8, 3.0, 3.1, 3.3];
/** A run of the weeks before. */
const runBefore = (mps: number, at: number, more: Partial<IntendedSession> = {}): IntendedSession =>
  runAt(mps, { id: `before ${at}`, ...more });
const recent = SPEEDS.map((mps, at) => runBefore(mps, at));

const estimated = (keep: KeepPace) => {
  if (!keep.estimable) throw new Error(keep.reason);
  return keep;
};
const reasonOf = (keep: KeepPace): string => (keep.estimable ? '' : keep.reason);

describe('the pace that would have kept the cap', () => {
  it('lies on the line of the runner through this run', () => {
    const { speedMps, lowMps, highMps } = estimated(keepPace(runAt(3.2), recent, 132));
    expect(speedMps).toBeCloseTo(2.9, 6);
    // A perfect line leaves only the 2 bpm that any average may be off by, twice.
    expect([lowMps, highMps]).toEqual([expect.closeTo(2.9 - 4 / 30, 6), expect.closeTo(2.9 + 4 / 30, 6)]);
  });

  it('is slower on a hot day: the line goes through the run, not through the average day', () => {
    const hot = runAt(3.2, { averageHeartRateBpm: lineBpm(3.2) + 6 });
    expect(estimated(keepPace(hot, recent, 132)).speedMps).toBeCloseTo(2.9 - 6 / 30, 6);
  });

  it('gets wider where the runs lie off the line', () => {
    const scattered = SPEEDS.map((mps, i) =>
      runBefore(mps, i, { averageHeartRateBpm: lineBpm(mps) + (i % 2 === 0 ? 2 : -2) }),
    );
    const keep = estimated(keepPace(runAt(3.2), scattered, 132));
    expect(keep.highMps - keep.lowMps).toBeGreaterThan(8.5 / 30);
  });

  it.each<[string, IntendedSession, readonly IntendedSession[], number, string]>([
    ['five runs', runAt(3.2), recent.slice(1), 132, 'fewer than 6'],
    ['runs all alike', runAt(3.2), SPEEDS.map((_, at) => runBefore(3, at)), 132, 'all about as fast'],
    [
      'a heart that does not follow',
      runAt(3.2),
      SPEEDS.map((mps, i) => runBefore(mps, i, { averageHeartRateBpm: 140 + (i % 2) * 5 })),
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
      runBefore(4, 10, { sport: 'treadmill-running', averageHeartRateBpm: 120 }),
      runBefore(4, 11, {
        intent: { kind: 'intervals', from: ['title'], confidence: 'high' },
        averageHeartRateBpm: 120,
      }),
      runBefore(4, 12, { heartRateTrust: { verdict: 'bad', unusableShare: 1, reasons: [] }, averageHeartRateBpm: 120 }),
    ];
    expect(keepPace(runAt(3.2), [...recent, ...odd], 132)).toEqual(keepPace(runAt(3.2), recent, 132));
  });

  it('says for another day where the cap usually lies, with the scatter of the days', () => {
    const scattered = SPEEDS.map((mps, i) =>
      runBefore(mps, i, { averageHeartRateBpm: lineBpm(mps) + (i % 2 === 0 ? 1 : -1) }),
    );
    const hot = runAt(3.2, { averageHeartRateBpm: lineBpm(3.2) + 6 });
    const [low, high] = estimated(keepPace(hot, scattered, 132)).otherDayMps!;
    // The day's 6 bpm are not in it: 132 bpm lie at 2.9 m/s on the line.
    expect((low + high) / 2).toBeCloseTo(2.9, 1);
    expect(low).toBeLessThan(2.9 - 2 / 30);
  });

  /** Forty minutes of changing pace on a line of the run's own. */
  const uneven = (slope: number): IntendedSession => {
    const paces = Array.from({ length: 40 }, (_, minute) => 3.2 + [0.4, 0.4, -0.4, -0.4][minute % 4]!);
    return runAt(3.2, { trace: laggedTrace(paces, (mps) => 141 + slope * (mps - 3.2)) });
  };

  it('takes the slope from this run alone where the log has no other runs', () => {
    const keep = estimated(keepPace(uneven(30), [], 132));
    expect(keep.from).toEqual(['run']);
    expect(keep.detail).toContain('this run alone');
    expect(keep.speedMps).toBeCloseTo(2.9, 6);
    expect(keep.otherDayMps).toBeUndefined();
  });

  it('takes it from both where both tell, and is less sure where they contradict each other', () => {
    const scattered = SPEEDS.map((mps, i) =>
      runBefore(mps, i, { averageHeartRateBpm: lineBpm(mps) + (i % 2 === 0 ? 2 : -2) }),
    );
    const width = ({ lowMps, highMps }: { lowMps: number; highMps: number }): number => highMps - lowMps;
    const agreed = estimated(keepPace(uneven(30), scattered, 135));
    const alone = estimated(keepPace(runAt(3.2), scattered, 135));
    const contradicted = keepPace(uneven(9), scattered, 135);
    expect(agreed.from).toEqual(['recent', 'run']);
    expect(width(agreed)).toBeLessThanOrEqual(width(alone) + 1e-9);
    expect(contradicted.estimable ? width(contradicted) : Number.POSITIVE_INFINITY).toBeGreaterThan(width(agreed));
  });
});
