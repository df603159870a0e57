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
    const { trimp, monotony, strain } = loadOverTime(training([0, 20, 10, 10, 10, 10, 10], 14), LAST);
    expect(trimp).toBe(70);
    expect(monotony).toBeCloseTo(1.871, 3);
    expect(strain).toBeCloseTo(131, 0);
  });

  it('tells fitness and fatigue from twelve weeks of log on, not a day earlier', () => {
    expect(loadOverTime(training(EVEN, 83), LAST).fitness).toBeUndefined();
    const { fitness, fatigue, acuteChronicRatio } = loadOverTime(training(EVEN, 84), LAST);
    expect(fitness).toBeCloseTo(50 * (1 - Math.exp(-2)), 6);
    expect(fatigue).toBeCloseTo(50 * (1 - Math.exp(-12)), 6);
    expect(acuteChronicRatio).toBeCloseTo(1, 9);
  });

  it('is unknown where more than a tenth of the time has no heart rate', () => {
    expect(loadOverTime(training(EVEN, 90, 400), LAST).trimp).toBe(350);
    expect(loadOverTime(training(EVEN, 90, 401), LAST)).toEqual({});
  });

  it('is unknown in a week without training', () => {
    expect(loadOverTime({ firstKnownDay: '2026-01-01', days: new Map() }, LAST)).toEqual({});
  });
});
