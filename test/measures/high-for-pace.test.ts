import { describe, expect, it } from 'vitest';
import type { IntendedSession } from '../../src/core/session.ts';
import type { HighForPace } from '../../src/core/session-measures.ts';
import { comparableRuns } from '../../src/measures/comparable-runs.ts';
import { highForPace as highForUsual } from '../../src/measures/high-for-pace.ts';
import { usualHeartRate } from '../../src/measures/usual-heart-rate.ts';
import { recoveryRun } from '../support/build.ts';
import { diceOf } from '../support/dice.ts';

/** 125 bpm at 2.5 m/s, 30 more per m/s. */
const lineBpm = (mps: number): number => 125 + 30 * (mps - 2.5);

const run = (id: string, mps: number, bpm: number, more: Partial<IntendedSession> = {}): IntendedSession =>
  recoveryRun({ id, gradeAdjustedSpeedMps: mps, averageHeartRateBpm: bpm, durationS: 2400, ...more });

/** Twelve runs that lie `off` above and below the line in turn. */
const weeksBefore = (off: number): IntendedSession[] =>
  Array.from({ length: 12 }, (_, at) => {
    const mps = 2.4 + 0.05 * at;
    return run(`${at}`, mps, lineBpm(mps) + (at % 2 === 0 ? off : -off));
  });

const highForPace = (now: IntendedSession, runs: readonly IntendedSession[]): HighForPace =>
  highForUsual(now, usualHeartRate(comparableRuns(now, runs)));

const assessed = (high: HighForPace) => {
  if (!high.assessable) throw new Error(high.reason);
  return high;
};
const reasonOf = (high: HighForPace): string => (high.assessable ? '' : high.reason);

describe('heart rate high for the pace', () => {
  it("is the distance from the runner's own line at this speed", () => {
    const { bpm, usualBpm, runs, lowBpm, highBpm } = assessed(
      highForPace(run('now', 2.6, lineBpm(2.6) + 9), weeksBefore(0)),
    );
    expect(bpm).toBeCloseTo(9, 6);
    expect(usualBpm).toBeCloseTo(128, 6);
    expect(runs).toBe(12);
    expect(lowBpm).toBeLessThan(9);
    expect(highBpm).toBeGreaterThan(9);
  });

  it('a fast run with a high heart rate is not high for its pace', () => {
    expect(assessed(highForPace(run('now', 2.95, lineBpm(2.95)), weeksBefore(0))).isHigh).toBe(false);
  });

  it.each([
    [4.9, false],
    [5, true],
  ])('of a steady runner, %d bpm are high: %s', (bpm, isHigh) => {
    expect(assessed(highForPace(run('now', 2.7, lineBpm(2.7) + bpm), weeksBefore(0))).isHigh).toBe(isHigh);
  });

  it('takes two standard deviations of a runner whose days differ', () => {
    const off = weeksBefore(6);
    const { deviations, isHigh } = assessed(highForPace(run('now', 2.7, lineBpm(2.7) + 12), off));
    expect([deviations < 2, isHigh]).toEqual([true, false]);
    expect(assessed(highForPace(run('now', 2.7, lineBpm(2.7) + 15), off)).isHigh).toBe(true);
  });

  it('does not let two sick days of the weeks before pass for usual', () => {
    const runs = [...weeksBefore(1), run('ill', 2.6, lineBpm(2.6) + 30), run('still ill', 2.7, lineBpm(2.7) + 28)];
    const { usualBpm, runs: counted } = assessed(highForPace(run('now', 2.6, lineBpm(2.6) + 9), runs));
    expect(Math.abs(usualBpm - lineBpm(2.6))).toBeLessThan(1);
    expect(counted).toBe(12);
  });

  it.each<[string, IntendedSession, readonly IntendedSession[], string]>([
    ['nine runs', run('now', 2.6, 140), weeksBefore(1).slice(3), 'fewer than 10'],
    ['a pace of its own', run('now', 3.3, 160), weeksBefore(1), 'slower or faster'],
    [
      'a strap that slipped',
      run('now', 2.6, 140, { heartRateTrust: { verdict: 'doubtful', unusableShare: 0.3, reasons: [] } }),
      weeksBefore(1),
      'no trusted heart rate',
    ],
    ['a treadmill', run('now', 2.6, 140, { sport: 'treadmill-running' }), weeksBefore(1), 'fewer than 10'],
  ])('cannot be told of %s', (_, now, runs, reason) => {
    expect(reasonOf(highForPace(now, runs))).toContain(reason);
  });

  it('holds a plain speed against nothing where it climbed more than 20 m/km', () => {
    const { gradeAdjustedSpeedMps: _, ...plain } = run('now', 2.6, 140);
    const climbing = (ascentM: number) =>
      highForPace({ ...plain, speedMps: 2.6, distanceM: 6000, ascentM }, weeksBefore(1));
    expect(climbing(120).assessable).toBe(true);
    expect(reasonOf(climbing(121))).toContain('flat speed');
    expect(highForPace({ ...run('now', 2.6, 140), ascentM: 300 }, weeksBefore(1)).assessable).toBe(true);
  });

  it('is called high in at most one of twenty ordinary runs, and on most days of a fever', () => {
    let [ordinary, feverish] = [0, 0];
    const runs = 1000;
    for (let seed = 1; seed <= runs; seed++) {
      const { between, normal } = diceOf(seed);
      const scatterBpm = between(3, 7);
      const any = (id: string): IntendedSession => {
        const mps = between(2.4, 3.2);
        return run(id, mps, lineBpm(mps) + normal(scatterBpm));
      };
      const weeks = Array.from({ length: Math.floor(between(12, 40)) }, (_, at) => any(`${at}`));
      const now = any('now');
      const ill = { ...now, averageHeartRateBpm: now.averageHeartRateBpm! + 18 };
      const isHigh = (high: HighForPace): boolean => high.assessable && high.isHigh;
      if (isHigh(highForPace(now, weeks))) ordinary++;
      if (isHigh(highForPace(ill, weeks))) feverish++;
    }
    expect(ordinary / runs).toBeLessThan(0.05);
    expect(feverish / runs).toBeGreaterThan(0.8);
  });
});
