import { describe, expect, it } from 'vitest';
import { performances } from '../../src/athlete/performances.ts';
import { believed, vdotOfLog } from '../../src/athlete/vdot-of-log.ts';
import type { Estimate } from '../../src/core/estimate.ts';
import type { Kind } from '../../src/core/intent.ts';
import type { IntendedSession } from '../../src/core/session.ts';
import { raceTime } from '../../src/measures/race-time.ts';
import { session, sure, trace, within } from '../support/build.ts';

const DAY = '2026-11-15';
const MAXIMUM = within(190, 5);

let count = 0;
/** A run by its totals; every run has a name of its own. */
const run = (
  kind: Kind,
  distanceM: number,
  durationS: number,
  parts: Partial<IntendedSession> = {},
): IntendedSession => {
  count++;
  const { averageHeartRateBpm: _, maxHeartRateBpm: __, ...bare } = session();
  return {
    ...bare,
    heartRateTrust: { verdict: 'none', unusableShare: 1, reasons: [] },
    id: `run ${count}`,
    day: '2026-10-01',
    intent: { kind, from: ['title'], confidence: 'high' },
    distanceM,
    durationS,
    movingS: durationS,
    speedMps: distanceM / durationS,
    ...parts,
  };
};
const at = (averageHeartRateBpm: number): Partial<IntendedSession> => ({
  averageHeartRateBpm,
  heartRateTrust: { verdict: 'good', unusableShare: 0, reasons: [] },
});

const answerOf = (sessions: readonly IntendedSession[], hrMax: Estimate | undefined = MAXIMUM, easy?: Estimate) =>
  vdotOfLog(performances(sessions, DAY, hrMax), DAY, easy);
const vdotOf = (...sessions: readonly IntendedSession[]): number | undefined => answerOf(sessions).estimate?.value;

/** Daniels' tables: 10 km in 41:21 is VDOT 50. */
const TEN = [10_000, 41 * 60 + 21] as const;

describe('VDOT of a log', () => {
  it('is that of its best race', () => {
    const { estimate } = answerOf([run('race', ...TEN), run('race', 5000, 22 * 60)]);
    expect(estimate!.value).toBeCloseTo(50, 1);
    expect(estimate).toMatchObject({ origin: 'derived', confidence: 'medium' });
    expect(estimate!.detail).toBe('race of 10 km in 41 min on 2026-10-01');
    expect(estimate!.low).toBeLessThan(48.6);
    expect(estimate!.high).toBeGreaterThan(51.9);
  });

  it('is sure of two races that are worth the same', () => {
    expect(answerOf([run('race', ...TEN), run('race', 5000, 19 * 60 + 57)]).estimate!.confidence).toBe('high');
  });

  it('takes a race from the day 180 days before, not from the one before that, and none to come', () => {
    expect(vdotOf(run('race', ...TEN, { day: '2026-05-19' }))).toBeDefined();
    expect(vdotOf(run('race', ...TEN, { day: '2026-05-18' }))).toBeUndefined();
    expect(vdotOf(run('race', ...TEN, { day: '2026-11-16' }))).toBeUndefined();
  });

  it('is less sure of a race of more than 90 days ago', () => {
    const width = (day: string) => {
      const { low, high } = answerOf([run('race', ...TEN, { day })]).estimate!;
      return high - low;
    };
    expect(width('2026-08-17')).toBeLessThan(width('2026-08-16'));
  });

  it('takes what a watch makes of a distance for the distance', () => {
    expect(vdotOf(run('race', 10_400, TEN[1]))).toBeCloseTo(50, 1);
    expect(vdotOf(run('race', 9800, TEN[1]))).toBeCloseTo(50, 1);
  });

  it('leaves out a race row that is near no distance: its warm-up may be in it', () => {
    expect(vdotOf(run('race', 12_500, TEN[1]))).toBeUndefined();
  });

  it('finds the race within a stream that holds the warm-up', () => {
    const held = trace([
      { seconds: 1200, bpm: 130, mps: 2.5 },
      { seconds: 2500, bpm: 175, mps: 4 },
      { seconds: 600, bpm: 140, mps: 2.5 },
    ]);
    const race = run('race', 14_500, 4300, { trace: held, ...at(160), gradeAdjustedSpeedMps: 14_500 / 4300 });
    const { estimate } = answerOf([race]);
    // 10 km in 2500 s.
    expect(estimate!.value).toBeCloseTo(49.5, 1);
    expect(estimate!.detail).toMatch(/^race of 10 km in 42 min/);
  });

  it('is not taken in by a warm-up that makes 5 km look like 5 miles, nor by a way that was measured long', () => {
    const warmUp = (seconds: number) =>
      trace([
        { seconds, bpm: 130, mps: 2.5 },
        { seconds: 1250, bpm: 178, mps: 4 },
      ]);
    const raceIn = (seconds: number) => {
      const distanceM = 5000 + seconds * 2.5;
      const parts = { trace: warmUp(seconds), ...at(165), gradeAdjustedSpeedMps: distanceM / (seconds + 1250) };
      return answerOf([run('race', distanceM, seconds + 1250, parts)]).estimate!;
    };
    // 5 km in 20:50 are worth 47.6, whatever 8 km in 41 min would be.
    expect(raceIn(1200).detail).toMatch(/^race of 5 km in 21 min/);
    expect(raceIn(40).value).toBeLessThan(raceIn(0).value);
  });

  it('leaves trails and treadmills out', () => {
    expect(vdotOf(run('race', ...TEN, { sport: 'trail-running' }))).toBeUndefined();
    expect(vdotOf(run('race', ...TEN, { sport: 'treadmill-running' }))).toBeUndefined();
  });

  it('leaves out a row that climbs more than 10 m a kilometre', () => {
    expect(vdotOf(run('race', ...TEN, { ascentM: 100 }))).toBeCloseTo(50, 1);
    expect(vdotOf(run('race', ...TEN, { ascentM: 101 }))).toBeUndefined();
  });

  it('counts what hills cost, with less confidence, and nothing on mountains', () => {
    const hilly = (ratio: number) =>
      answerOf([run('race', ...TEN, { gradeAdjustedSpeedMps: (ratio * TEN[0]) / TEN[1] })]).estimate;
    expect(hilly(1.03)).toMatchObject({ confidence: 'medium' });
    expect(hilly(1.03)!.value).toBeCloseTo(50, 1);
    expect(hilly(1.05)).toMatchObject({ confidence: 'low', detail: expect.stringContaining('on hills') });
    expect(hilly(1.05)!.value).toBeGreaterThan(52);
    expect(hilly(0.95)!.value).toBeLessThan(48);
    expect(hilly(1.11)).toBeUndefined();
    expect(hilly(0.89)).toBeUndefined();
  });

  it('believes nobody who beats the world', () => {
    expect(vdotOf(run('race', 10_000, raceTime(85, 10_000)))).toBeCloseTo(85, 6);
    expect(vdotOf(run('race', 10_000, raceTime(85.1, 10_000)))).toBeUndefined();
  });

  it('leaves out races of more than four hours, for which the formula was not made', () => {
    expect(vdotOf(run('race', 42_195, 4 * 3600))).toBeDefined();
    expect(vdotOf(run('race', 42_195, 4 * 3600 + 1))).toBeUndefined();
  });

  it('has low confidence in a long race, of which most runners make less than the formula expects', () => {
    const { estimate } = answerOf([run('race', 42_195, 3.5 * 3600)]);
    expect(estimate!.confidence).toBe('low');
    expect(estimate!.high / estimate!.value).toBeGreaterThan(1.1);
  });

  it('leaves out a race that was run for company', () => {
    expect(vdotOf(run('race', ...TEN, at(161.5)))).toBeDefined();
    expect(vdotOf(run('race', ...TEN, at(161)))).toBeUndefined();
    expect(vdotOf(run('race', 21_097.5, 2 * 3600, at(143)))).toBeDefined();
    expect(vdotOf(run('race', 21_097.5, 2 * 3600, at(142)))).toBeUndefined();
  });

  it('counts stops of a race, unless they are so long that the watch was left running', () => {
    const stopped = (elapsedS: number) => vdotOf(run('race', ...TEN, { elapsedS }));
    expect(stopped(1.04 * TEN[1])).toBeLessThan(48);
    expect(stopped(2 * TEN[1])).toBeCloseTo(50, 1);
  });

  it('leaves out a recording whose way is not what its device saw', () => {
    expect(vdotOf(run('race', ...TEN, { device: { distanceM: 9600 } }))).toBeDefined();
    expect(vdotOf(run('race', ...TEN, { device: { distanceM: 9000 } }))).toBeUndefined();
  });
});

describe('a run that nobody called a race', () => {
  const hard = run('unknown', 10_100, 42 * 60, at(0.91 * 190));

  it('counts where it was as hard as one: 91 % of the maximum on average, but not a beat less', () => {
    expect(answerOf([hard]).estimate).toMatchObject({ confidence: 'low' });
    expect(answerOf([hard]).estimate!.detail).toContain('as hard as a race by its heart rate');
    expect(answerOf([run('unknown', 10_100, 42 * 60, at(171))]).reason).toMatch(/^no level road race/);
  });

  it('counts from 12 to 75 min', () => {
    const lasting = (minutes: number) => vdotOf(run('unknown', minutes * 240, minutes * 60, at(180)));
    expect([11.9, 12, 75, 75.1].map((minutes) => lasting(minutes) !== undefined)).toEqual([false, true, true, false]);
  });

  it('counts only with a maximum heart rate that is more than a guess', () => {
    expect(vdotOfLog(performances([hard], DAY, undefined), DAY, undefined).estimate).toBeUndefined();
    expect(answerOf([hard], { ...MAXIMUM, confidence: 'low' }).estimate).toBeUndefined();
    expect(answerOf([hard], sure(190)).estimate).toBeDefined();
  });

  it('counts only with a heart rate that can be trusted', () => {
    const doubtful = { heartRateTrust: { verdict: 'doubtful', unusableShare: 0.2, reasons: [] } } as const;
    expect(vdotOf({ ...hard, ...doubtful })).toBeUndefined();
  });

  it('counts as the hard part of a longer run where there is a stream', () => {
    const held = trace([
      { seconds: 1200, bpm: 130, mps: 2.5 },
      { seconds: 1250, bpm: 178, mps: 4 },
      { seconds: 1200, bpm: 140, mps: 2.5 },
    ]);
    const progression = run('easy', 11_000, 3650, { trace: held, ...at(150), gradeAdjustedSpeedMps: 11_000 / 3650 });
    expect(answerOf([progression]).estimate!.detail).toMatch(/^run of 5 km in 21 min/);
  });
});

describe('what speaks against a race', () => {
  it('is another run worth over 3 % more', () => {
    // 10 km in 40:15 is worth 51.6.
    const training = (durationS: number) => run('unknown', 10_000, durationS);
    expect(answerOf([run('race', ...TEN), training(40 * 60 + 20)]).estimate).toBeDefined();
    expect(answerOf([run('race', ...TEN), training(40 * 60)]).reason).toMatch(/not run to the limit/);
  });

  it('is no run whose speed its heart rate makes a fault of the distance', () => {
    const fault = run('unknown', 10_000, 35 * 60, at(0.75 * 190));
    expect(answerOf([run('race', ...TEN), fault]).estimate!.value).toBeCloseTo(50, 1);
  });

  it('is an easy pace that would be a twentieth below the threshold', () => {
    // At VDOT 50 the threshold is 4:15/km.
    const [slow, quick] = [1000 / 255 / 1.06, 1000 / 255 / 1.04].map((mps) => within(mps, 0.05));
    expect(answerOf([run('race', ...TEN)], MAXIMUM, slow).estimate).toBeDefined();
    expect(answerOf([run('race', ...TEN)], MAXIMUM, quick).reason).toMatch(/hardly faster than the easy runs/);
  });
});

it('an easy log tells no VDOT, and says why', () => {
  const easy = Array.from({ length: 30 }, () => run('easy', 8000, 2800, at(140)));
  expect(answerOf(easy)).toEqual({
    reason: 'no level road race, and no run as hard as one by its heart rate, in 180 days',
  });
  expect(believed(performances(easy, DAY, MAXIMUM))).toEqual([]);
});
