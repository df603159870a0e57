import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/dates.ts';
import type { DailyTraining } from '../../src/engine/daily-training.ts';
import { loadOverTime } from '../../src/engine/load-over-time.ts';

const LAST = '2026-11-15';

/** The same week over and over, `days` long, up to the last day. */
const training = (week: readonly number[], days: number, unknownS = 0): DailyTraining => ({
  firstKnownDay: addDays(LAST, 1 - days),
  days: new Map(
    Array.from({ length: days }, (_, back) => [
      addDays(LAST, -back),
      { trimp: week[(7 - (back % 7)) % 7]!, knownS: 3600, unknownS },
    ]),
  ),
});

const EVEN = [50, 50, 50, 50, 50, 50, 50];

describe('the load of a week', () => {
  it('is the sum of its days, with monotony and strain', () => {
    const { trimp, monotony, strain } = loadOverTime(training([0, 20, 10, 10, 10, 10, 10], 14), LAST, true);
    expect(trimp).toBe(70);
    expect(monotony).toBeCloseTo(1.871, 3);
    expect(strain).toBeCloseTo(131, 0);
  });

  it('tells fitness and fatigue from twelve weeks of log on, not a day earlier', () => {
    expect(loadOverTime(training(EVEN, 83), LAST, true).fitness).toBeUndefined();
    const { fitness, fatigue, acuteChronicRatio } = loadOverTime(training(EVEN, 84), LAST, true);
    expect(fitness).toBeCloseTo(50 * (1 - Math.exp(-2)), 6);
    expect(fatigue).toBeCloseTo(50 * (1 - Math.exp(-12)), 6);
    expect(acuteChronicRatio).toBeCloseTo(1, 9);
  });

  it('stands to the four weeks before once it is over, from five weeks of log on', () => {
    expect(loadOverTime(training(EVEN, 34), LAST, true).trendRatio).toBeUndefined();
    expect(loadOverTime(training(EVEN, 35), LAST, true).trendRatio).toBeCloseTo(1, 9);
    expect(loadOverTime(training(EVEN, 35), LAST, false).trendRatio).toBeUndefined();
  });

  it('stands to nothing where more than a tenth of the time before it has no heart rate', () => {
    const { firstKnownDay, days } = training(EVEN, 35);
    const before = (unknownS: number) =>
      new Map([...days].map(([day, one]) => [day, day <= addDays(LAST, -7) ? { ...one, unknownS } : one]));
    const trendOf = (unknownS: number) =>
      loadOverTime({ firstKnownDay, days: before(unknownS) }, LAST, true).trendRatio;
    expect(trendOf(400)).toBeCloseTo(1, 9);
    expect(trendOf(401)).toBeUndefined();
  });

  it('is unknown where more than a tenth of the time has no heart rate', () => {
    expect(loadOverTime(training(EVEN, 90, 400), LAST, true).trimp).toBe(350);
    expect(loadOverTime(training(EVEN, 90, 401), LAST, true)).toEqual({});
  });

  it('is unknown in a week without training', () => {
    expect(loadOverTime({ firstKnownDay: '2026-01-01', days: new Map() }, LAST, true)).toEqual({});
  });
});
