import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalSpeed, type MaximalEffort } from '../../src/measures/critical-speed.ts';

const on = (speedMps: number, reserveM: number, ...minutes: readonly number[]): MaximalEffort[] =>
  minutes.map((each) => ({ durationS: each * 60, distanceM: reserveM + speedMps * each * 60 }));

const reasonOf = (efforts: readonly MaximalEffort[]): string | undefined => {
  const answer = criticalSpeed(efforts);
  return answer.estimable ? undefined : answer.reason;
};

describe('criticalSpeed', () => {
  it('is the published one: 1200 m in 4:00 and 3600 m in 13:30 come to 4.2105 m/s and 189.5 m', () => {
    // Two trials of a public test, and a third between them on their line.
    const third = { durationS: 525, distanceM: 2400 };
    const answer = criticalSpeed([{ durationS: 240, distanceM: 1200 }, third, { durationS: 810, distanceM: 3600 }]);
    expect(answer).toMatchObject({ estimable: true, efforts: 3 });
    if (!answer.estimable) return;
    expect(answer.speedMps).toBeCloseTo(4.2105, 4);
    expect(answer.reserveM).toBeCloseTo(189.5, 1);
    expect(answer.errorMps).toBeCloseTo(0, 9);
  });

  it('finds what was planted', () => {
    const speed = fc.double({ min: 2.5, max: 6, noNaN: true });
    const reserve = fc.double({ min: 51, max: 399, noNaN: true });
    const minutes = fc.uniqueArray(fc.integer({ min: 8, max: 20 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(speed, reserve, minutes, (mps, metres, list) => {
        const answer = criticalSpeed(on(mps, metres, 2, 3, ...list));
        expect(answer.estimable).toBe(true);
        if (!answer.estimable) return;
        expect(answer.speedMps).toBeCloseTo(mps, 6);
        expect(answer.reserveM).toBeCloseTo(metres, 3);
      }),
    );
  });

  it('asks for three efforts of 2 to 20 min', () => {
    expect(reasonOf([])).toMatch(/^no maximal effort/);
    expect(reasonOf(on(4, 200, 3))).toMatch(/^only 1 maximal effort of/);
    expect(reasonOf(on(4, 200, 3, 12))).toMatch(/^only 2 maximal efforts of/);
    expect(reasonOf(on(4, 200, 1.9, 12, 20.1))).toMatch(/^only 1 /);
    expect(reasonOf(on(4, 200, 2, 12, 20))).toBeUndefined();
  });

  it('asks for 5 min between the shortest and the longest', () => {
    expect(reasonOf(on(4, 200, 3, 5, 8))).toBeUndefined();
    expect(reasonOf(on(4, 200, 3, 5, 7.9))).toMatch(/same length/);
  });

  it('asks for three lengths, a tenth apart', () => {
    expect(reasonOf(on(4, 200, 3, 3.3, 12))).toBeUndefined();
    expect(reasonOf(on(4, 200, 3, 3.29, 12))).toMatch(/fewer than three lengths/);
    expect(reasonOf(on(4, 200, 3, 3, 12, 12))).toMatch(/fewer than three lengths/);
  });

  it('believes a reserve of 50 to 400 m', () => {
    expect(reasonOf(on(4, 50, 3, 6, 12))).toBeUndefined();
    expect(reasonOf(on(4, 49, 3, 6, 12))).toMatch(/49 m/);
    expect(reasonOf(on(4, 400, 3, 6, 12))).toBeUndefined();
    expect(reasonOf(on(4, 401, 3, 6, 12))).toMatch(/401 m/);
  });

  it('gives no answer where the efforts do not lie on a line', () => {
    const [a, b, c] = on(4, 200, 3, 6, 12);
    expect(reasonOf([a!, { ...b!, distanceM: b!.distanceM + 20 }, c!])).toBeUndefined();
    expect(reasonOf([a!, { ...b!, distanceM: b!.distanceM + 120 }, c!])).toMatch(/not lie on a line/);
  });

  it('draws the line at a standard error of 3 %', () => {
    // Three efforts at equal distances in time, the middle one off the line by m: the error is m / (half the span) / sqrt(3).
    const off = (ratio: number) => {
      const [a, b, c] = on(4, 200, 3, 7.5, 12);
      const errorOf = (slopeRatio: number) => slopeRatio * 4 * 270 * Math.sqrt(3);
      return [a!, { ...b!, distanceM: b!.distanceM + errorOf(ratio) }, c!];
    };
    expect(reasonOf(off(0.02999))).toBeUndefined();
    expect(reasonOf(off(0.03001))).toMatch(/not lie on a line/);
  });
});
