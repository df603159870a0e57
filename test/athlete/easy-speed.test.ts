import { describe, expect, it } from 'vitest';
import { easySpeed } from '../../src/athlete/easy-speed.ts';
import type { Kind } from '../../src/core/intent.ts';
import type { IntendedSession } from '../../src/core/session.ts';
import { recoveryRun, sure } from '../support/build.ts';

const DAY = '2026-11-15';
const HEART = { hrMax: sure(190), lt1: sure(154) };
const BLIND = { hrMax: undefined, lt1: undefined };
const run = (kind: Kind, speedMps: number, parts: Partial<IntendedSession> = {}): IntendedSession => ({
  ...recoveryRun({
    intent: { kind, from: ['title'], confidence: 'high' },
    day: '2026-11-01',
    durationS: 2400,
    speedMps,
  }),
  ...parts,
});
const many = (count: number, make: (i: number) => IntendedSession): IntendedSession[] =>
  Array.from({ length: count }, (_, i) => make(i));

describe('easySpeed', () => {
  it('is the median of five named easy runs, and unknown with four', () => {
    const easy = (count: number) =>
      easySpeed(
        many(count, (i) => run('easy', 2.8 + i / 10)),
        DAY,
        HEART,
      );
    expect(easy(5)).toMatchObject({ value: 3, confidence: 'high' });
    expect(easy(4)).toBeUndefined();
  });

  it('says between which speeds the middle half of them lies', () => {
    const easy = many(9, (i) => run('easy', 2.6 + i / 10));
    const { easyRuns } = easySpeed(easy, DAY, HEART)!;
    expect(easyRuns.runs).toBe(9);
    expect(easyRuns.slowMps).toBeCloseTo(2.8, 9);
    expect(easyRuns.fastMps).toBeCloseTo(3.2, 9);
  });

  it('leaves recovery, hard and long runs out', () => {
    const others = (['recovery', 'tempo', 'race', 'intervals', 'long'] as const).flatMap((kind) =>
      many(5, () => run(kind, 4)),
    );
    expect(easySpeed([...others, ...many(5, () => run('easy', 3))], DAY, HEART)?.value).toBe(3);
  });

  it('takes unnamed runs by their heart rate', () => {
    const slow = many(5, () => run('unknown', 2.9, { averageHeartRateBpm: 145 }));
    const fast = many(5, () => run('unknown', 3.8, { averageHeartRateBpm: 170 }));
    expect(easySpeed([...slow, ...fast], DAY, HEART)).toMatchObject({ value: 2.9, confidence: 'medium' });
  });

  it('has little confidence in runs of unknown kind', () => {
    expect(
      easySpeed(
        many(6, () => run('unknown', 3)),
        DAY,
        BLIND,
      )?.confidence,
    ).toBe('low');
  });

  it('looks back eight weeks', () => {
    const old = many(5, () => run('easy', 3, { day: '2026-09-19' }));
    expect(easySpeed(old, DAY, HEART)).toBeUndefined();
    expect(easySpeed(old, '2026-11-14', HEART)).toBeDefined();
  });

  it('prefers grade-adjusted speed', () => {
    expect(
      easySpeed(
        many(5, () => run('easy', 2.5, { gradeAdjustedSpeedMps: 3 })),
        DAY,
        HEART,
      )?.value,
    ).toBe(3);
  });
});
