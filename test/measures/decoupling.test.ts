import { describe, expect, it } from 'vitest';
import type { HeartRateTrust } from '../../src/core/session.ts';
import { decoupling } from '../../src/measures/decoupling.ts';
import { type Stretch, trace } from '../support/build.ts';

const GOOD: HeartRateTrust = { verdict: 'good', unusableShare: 0, reasons: [] };
const WARM_UP: Stretch = { seconds: 480, bpm: 130, mps: 2.5 };

const ratioOf = (...stretches: Stretch[]): number => {
  const drift = decoupling(trace([WARM_UP, ...stretches]), GOOD);
  if (!drift.assessable) throw new Error(drift.reason);
  return drift.decouplingRatio;
};
const reasonOf = (...stretches: Stretch[]): string | undefined => {
  const drift = decoupling(trace([WARM_UP, ...stretches]), GOOD);
  return drift.assessable ? undefined : drift.reason;
};

describe('decoupling', () => {
  // Worked by hand: 150 to 160 bpm at the same speed is 1 - 150/160.
  it('is 6.25 % from 150 to 160 bpm at constant speed', () => {
    expect(ratioOf({ seconds: 600, bpm: 150, mps: 3 }, { seconds: 600, bpm: 160, mps: 3 })).toBeCloseTo(0.0625, 6);
  });

  // 8:46/mi at 143 bpm, then 8:42/mi at 147 bpm: 1.98 %; pace over heart rate would give a wrong 3.46 %.
  it('is 1.98 % for 8:46 at 143 then 8:42 at 147', () => {
    const mps = (minutes: number, seconds: number): number => 1609.344 / (minutes * 60 + seconds);
    const ratio = ratioOf({ seconds: 1200, bpm: 143, mps: mps(8, 46) }, { seconds: 1200, bpm: 147, mps: mps(8, 42) });
    expect(ratio * 100).toBeCloseTo(1.98, 2);
  });

  it('is nought for a constant run', () => {
    expect(ratioOf({ seconds: 1200, bpm: 140, mps: 2.7 })).toBeCloseTo(0, 9);
  });

  it('turns its sign when the halves change places', () => {
    const there = ratioOf({ seconds: 600, bpm: 140, mps: 2.7 }, { seconds: 600, bpm: 150, mps: 2.7 });
    const back = ratioOf({ seconds: 600, bpm: 150, mps: 2.7 }, { seconds: 600, bpm: 140, mps: 2.7 });
    expect(there).toBeGreaterThan(0);
    expect(back).toBeLessThan(0);
  });

  it('is not moved by a short pause', () => {
    const pause: Stretch = { seconds: 60, bpm: 0, mps: 0 };
    const without = ratioOf({ seconds: 600, bpm: 140, mps: 2.7 }, { seconds: 600, bpm: 150, mps: 2.7 });
    const withPause = ratioOf(
      { seconds: 300, bpm: 140, mps: 2.7 },
      pause,
      { seconds: 300, bpm: 140, mps: 2.7 },
      { seconds: 600, bpm: 150, mps: 2.7 },
    );
    expect(withPause).toBeCloseTo(without, 9);
  });

  it('needs exactly 16 min after the warm-up', () => {
    expect(reasonOf({ seconds: 955, bpm: 140, mps: 2.7 })).toMatch(/less than 16 min/);
    expect(reasonOf({ seconds: 960, bpm: 140, mps: 2.7 })).toBeUndefined();
  });

  it('is not assessable after a stop of more than two minutes', () => {
    const halves: Stretch = { seconds: 900, bpm: 140, mps: 2.7 };
    expect(reasonOf(halves, { seconds: 125, bpm: 0, mps: 0 }, halves)).toMatch(/stop/);
    expect(reasonOf(halves, { seconds: 120, bpm: 0, mps: 0 }, halves)).toBeUndefined();
  });

  it('is not assessable on intervals', () => {
    const repetitions = [0, 1, 2, 3, 4, 5].flatMap((): Stretch[] => [
      { seconds: 180, bpm: 170, mps: 4 },
      { seconds: 120, bpm: 150, mps: 2.2 },
    ]);
    expect(reasonOf(...repetitions)).toMatch(/steady/);
  });

  it('names what is missing', () => {
    expect(decoupling(undefined, GOOD)).toEqual({ assessable: false, reason: 'no stream' });
    const bad: HeartRateTrust = { verdict: 'bad', unusableShare: 0.6, reasons: ['cadence lock'] };
    expect(decoupling(trace([WARM_UP, { seconds: 1200, bpm: 140, mps: 2.7 }]), bad)).toMatchObject({
      assessable: false,
    });
    expect(reasonOf({ seconds: 1200, bpm: Number.NaN, mps: 2.7 })).toMatch(/no heart rate/);
  });

  it('bears a fifth of the time on more than 8 % of slope and no more', () => {
    const rising = (steepS: number): Stretch[] => [
      { seconds: 1000 - steepS, bpm: 140, mps: 2.7 },
      { seconds: steepS, bpm: 140, mps: 2.7, gradeRatio: 0.081 },
    ];
    expect(reasonOf(...rising(200))).toBeUndefined();
    expect(reasonOf(...rising(205))).toBe('steeper than 8 % for more than a fifth of the time');
    expect(reasonOf({ seconds: 1000, bpm: 140, mps: 2.7, gradeRatio: -0.08 })).toBeUndefined();
  });

  it('must not hang on where the run is cut', () => {
    const endingAt = (bpm: number): Stretch[] => [
      { seconds: 1000, bpm: 140, mps: 2.7 },
      { seconds: 140, bpm, mps: 2.7 },
    ];
    expect(reasonOf(...endingAt(155))).toBeUndefined();
    expect(reasonOf(...endingAt(166))).toMatch(/^not stable: a few minutes less/);
  });

  it('is told of a treadmill at one speed, and not of a file that holds one average for the whole way', () => {
    const belt = trace([WARM_UP, { seconds: 1200, bpm: 140, mps: 2.7 }]);
    const average = { ...belt, gradeRatio: belt.gradeRatio.map(() => Number.NaN) };
    expect(decoupling(belt, GOOD).assessable).toBe(true);
    expect(decoupling(average, GOOD)).toMatchObject({
      assessable: false,
      reason: 'one speed throughout: an average, not a speed that was measured',
    });
  });
});

describe('the warm-up', () => {
  const evidenceOf = (minutes: number) => {
    const drift = decoupling(trace([{ seconds: minutes * 60, bpm: 140, mps: 2.7 }]), GOOD);
    return drift.assessable ? drift.evidence : drift.reason;
  };

  it('is 10 min where 40 are left after it, and the evidence is full; 8 and weak in a shorter run', () => {
    expect([50, 50 - 5 / 60, 24].map(evidenceOf)).toEqual(['full', 'weak', 'weak']);
    expect(evidenceOf(24 - 5 / 60)).toBe('less than 16 min of moving left after the first 8 min');
  });

  it('of a long run leaves out exactly ten minutes', () => {
    const rest: Stretch = { seconds: 2400, bpm: 140, mps: 2.7 };
    const outside = decoupling(trace([{ seconds: 600, bpm: 131, mps: 2.7 }, rest]), GOOD);
    expect(outside).toMatchObject({ assessable: true, decouplingRatio: expect.closeTo(0, 9) });
    const inside = decoupling(
      trace([{ seconds: 600, bpm: 131, mps: 2.7 }, { ...rest, seconds: 60, bpm: 131 }, rest]),
      GOOD,
    );
    expect(inside).toMatchObject({ assessable: true });
    expect(inside.assessable && inside.decouplingRatio).toBeGreaterThan(0.001);
  });

  it('goes on until heart rate is within 7.5 % of its later level', () => {
    const late = (bpm: number): number => {
      const stretches: Stretch[] = [
        { seconds: 700, bpm, mps: 2.7 },
        { seconds: 2700, bpm: 140, mps: 2.7 },
      ];
      const drift = decoupling(trace(stretches), GOOD);
      return drift.assessable ? drift.halves[0].heartRateBpm : Number.NaN;
    };
    // 0.925 of 140 is 129.5: the rest of the slow start counts at 130 and is left out at 129.
    expect(late(130)).toBeCloseTo(140 - (100 * 10) / 1400, 1);
    expect(late(129)).toBeGreaterThan(139.5);
  });
});
