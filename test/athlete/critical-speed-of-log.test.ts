import { describe, expect, it } from 'vitest';
import { criticalSpeedOfLog } from '../../src/athlete/critical-speed-of-log.ts';
import { maximalEfforts } from '../../src/athlete/maximal-efforts.ts';
import type { Estimate } from '../../src/core/estimate.ts';
import type { IntendedSession } from '../../src/core/session.ts';
import { type Stretch, session, trace, within } from '../support/build.ts';

const DAY = '2026-11-15';
const MAXIMUM = within(190, 5);

let count = 0;
const run = (parts: Partial<IntendedSession>): IntendedSession => {
  count++;
  return {
    ...session(),
    id: `run ${count}`,
    day: '2026-10-20',
    intent: { kind: 'unknown', from: [], confidence: 'low' },
    ...parts,
  };
};

/** Warm-up, an effort of `minutes` that follows d = reserve + 4 t and ends at `endBpm`, and the way home. */
const effort = (minutes: number, parts: { endBpm?: number; reserveM?: number; day?: string } = {}): IntendedSession => {
  const { endBpm = 186, reserveM = 180, day = '2026-10-20' } = parts;
  const seconds = minutes * 60;
  const stretches: Stretch[] = [
    { seconds: 900, bpm: 130, mps: 2.5 },
    { seconds, bpm: 165, toBpm: endBpm + 1, mps: 4 + reserveM / seconds },
    { seconds: 600, bpm: 140, mps: 2.2 },
  ];
  const distanceM = stretches.reduce((sum, each) => sum + each.seconds * each.mps, 0);
  const durationS = seconds + 1500;
  return run({
    day,
    trace: trace(stretches),
    peakHeartRate30sBpm: endBpm,
    averageHeartRateBpm: 145,
    distanceM,
    durationS,
    speedMps: distanceM / durationS,
    gradeAdjustedSpeedMps: distanceM / durationS,
  });
};

const answerOf = (sessions: readonly IntendedSession[], hrMax: Estimate | undefined = MAXIMUM, easy?: Estimate) =>
  criticalSpeedOfLog(maximalEfforts(sessions, DAY, hrMax), sessions, DAY, easy);
const durations = (...sessions: readonly IntendedSession[]): number[] =>
  maximalEfforts(sessions, DAY, MAXIMUM).map(({ durationS }) => durationS / 60);

describe('critical speed of a log', () => {
  const three = [effort(3), effort(6), effort(12)];

  it('finds the speed and the reserve that three efforts hold', () => {
    const { estimate } = answerOf(three);
    expect(estimate!.value).toBeCloseTo(4, 2);
    expect(estimate).toMatchObject({ origin: 'derived', confidence: 'low' });
    expect(estimate!.detail).toBe(
      'line through 3 maximal efforts of 2 to 20 min in 90 days, 180 m in reserve above it',
    );
    expect(estimate!.low).toBeCloseTo(3.88, 2);
    expect(estimate!.high).toBeCloseTo(4.12, 2);
  });

  it('is surer with four', () => {
    expect(answerOf([...three, effort(20)]).estimate!.confidence).toBe('medium');
  });

  it('is not there for an easy log', () => {
    const easy = Array.from({ length: 40 }, () => effort(10, { endBpm: 150 }));
    expect(answerOf(easy).reason).toBe('no maximal effort of 2 to 20 min, three are needed; looked at 90 days');
  });

  it('counts a race over its own distance, and no part of it', () => {
    const race = (distanceM: number, durationS: number) =>
      run({
        heartRateTrust: { verdict: 'none', unusableShare: 1, reasons: [] },
        intent: { kind: 'race', from: ['title'], confidence: 'high' },
        distanceM,
        durationS,
        speedMps: distanceM / durationS,
      });
    const mile = race(1609.344, (1609.344 - 180) / 4);
    const five = race(5000, (5000 - 180) / 4);
    const { estimate } = answerOf([mile, race(3000, (3000 - 180) / 4), { ...five, durationS: 1200 }]);
    expect(durations(mile)).toEqual([(1609.344 - 180) / 4 / 60]);
    expect(estimate!.value).toBeCloseTo(4, 1);
    expect(durations(race(10_000, 2400))).toEqual([]);
    const goodHeart = { verdict: 'good', unusableShare: 0, reasons: [] } as const;
    expect(durations({ ...mile, averageHeartRateBpm: 162, heartRateTrust: goodHeart })).toHaveLength(1);
    expect(durations({ ...mile, averageHeartRateBpm: 161, heartRateTrust: goodHeart })).toEqual([]);
  });

  it('does not answer where a long run was faster', () => {
    const long = (mps: number) => run({ distanceM: mps * 2400, durationS: 2400, speedMps: mps });
    expect(answerOf([...three, long(4.07)]).estimate).toBeDefined();
    expect(answerOf([...three, long(4.09)]).reason).toMatch(/a long run was faster/);
  });

  it('does not answer where easy runs are hardly slower', () => {
    expect(answerOf(three, MAXIMUM, within(3, 0.1)).estimate).toBeDefined();
    expect(answerOf(three, MAXIMUM, within(3.6, 0.1)).reason).toMatch(/hardly faster than the easy runs/);
  });
});

describe('maximal efforts', () => {
  it('end at 95 % of the maximum heart rate, not below', () => {
    // The mean of the last half minute is a little below the last beat.
    expect(durations(effort(10, { endBpm: 181 }))).toEqual([10]);
    expect(durations(effort(10, { endBpm: 178 }))).toEqual([]);
  });

  it('need a maximum that is more than a guess, and a heart rate that can be trusted', () => {
    const one = effort(10);
    expect(maximalEfforts([one], DAY, { ...MAXIMUM, confidence: 'low' })).toEqual([]);
    expect(maximalEfforts([one], DAY, undefined)).toEqual([]);
    const bad = { verdict: 'doubtful', unusableShare: 0.3, reasons: [] } as const;
    expect(durations({ ...one, heartRateTrust: bad })).toEqual([]);
  });

  it('are of the 90 days up to the day', () => {
    expect(durations(effort(10, { day: '2026-08-17' }))).toEqual([10]);
    expect(durations(effort(10, { day: '2026-08-16' }))).toEqual([]);
    expect(durations(effort(10, { day: '2026-11-16' }))).toEqual([]);
  });

  it('leave out what was as fast for longer, and what was worth much less than the best', () => {
    expect(durations(effort(5, { reserveM: 60 }), effort(10, { reserveM: 180 }))).toEqual([10]);
    expect(durations(effort(3), effort(12), effort(3, { reserveM: 120 }))).toEqual([3, 12]);
    expect(durations(effort(3), effort(3), effort(12))).toEqual([3, 3, 12]);
  });

  it('are even: repetitions with their rests are none', () => {
    const repetition = [
      { seconds: 60, bpm: 180, toBpm: 188, mps: 5 },
      { seconds: 60, bpm: 184, mps: 2.5 },
    ];
    const intervals = trace([
      { seconds: 600, bpm: 130, mps: 2.5 },
      ...Array.from({ length: 8 }, () => repetition).flat(),
      { seconds: 300, bpm: 150, mps: 2.5 },
    ]);
    const parts = { distanceM: 6750, durationS: 1860, speedMps: 6750 / 1860, peakHeartRate30sBpm: 187 };
    expect(durations(run({ ...parts, trace: intervals }))).toEqual([]);
  });

  it('leave trails, treadmills and impossible speeds out', () => {
    expect(durations({ ...effort(10), sport: 'trail-running' })).toEqual([]);
    expect(durations({ ...effort(10), sport: 'treadmill-running' })).toEqual([]);
    expect(durations(effort(10, { reserveM: 2000 }))).toEqual([]);
  });
});
