import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Samples } from '../../src/core/activity.ts';
import { decoupling } from '../../src/measures/decoupling.ts';
import { reduceSamples } from '../../src/normalise/reduce-samples.ts';
import { type Stretch, trace } from '../support/build.ts';
import { everySeconds, only, syntheticRun, withPause } from '../support/synthetic-run.ts';

const percentOf = (samples: Samples): number | string => {
  const { trace, heartRateTrust } = reduceSamples(samples, 'running');
  const drift = decoupling(trace, heartRateTrust);
  return drift.assessable ? drift.decouplingRatio * 100 : drift.reason;
};

/** Saves a sample when heart rate or height has changed by then, at the latest after 8 s, as watches with smart recording do. */
const smart = (samples: Samples): Samples => {
  const keep = [0];
  for (let i = 1; i < samples.count; i++) {
    const last = keep.at(-1)!;
    const moved = Math.abs(samples.heartRateBpm![i]! - samples.heartRateBpm![last]!) >= 2;
    if (i - last >= 8 || (moved && i - last >= 2) || i === samples.count - 1) keep.push(i);
  }
  return only(samples, keep);
};

interface Steady {
  readonly minutes: number;
  readonly bpm: number;
  readonly climbBpm: number;
  readonly mps: number;
  readonly hillM: number;
}

/**
 * A steady run whose heart rate climbs, over gentle hills. As every heart it scatters by a beat: one that stands at one value
 * for a minute is a stuck sensor, and not judged.
 */
const steadyRun = ({ minutes, bpm, climbBpm, mps, hillM }: Steady): Samples =>
  syntheticRun({
    seconds: minutes * 60,
    mps: (second) => mps + 0.05 * Math.sin(second / 60),
    bpm: (second) => bpm + climbBpm * (second / (minutes * 60)) + 2 * Math.sin(second / 45) + Math.sin(second * 0.9),
    heightM: (metres) => 80 + hillM * Math.sin(metres / 300),
  });

const steady: fc.Arbitrary<Steady> = fc.record({
  minutes: fc.integer({ min: 40, max: 80 }),
  bpm: fc.integer({ min: 120, max: 145 }),
  climbBpm: fc.integer({ min: -5, max: 15 }),
  mps: fc.double({ min: 2.4, max: 3.6, noNaN: true }),
  hillM: fc.double({ min: 0, max: 4, noNaN: true }),
});

describe('decoupling', () => {
  it('hardly depends on how often the watch wrote: each second, every five, or as it liked', () => {
    fc.assert(
      fc.property(steady, (parts) => {
        const samples = steadyRun(parts);
        const [exact, five, some] = [samples, everySeconds(samples, 5), smart(samples)].map(percentOf);
        expect([exact, five, some].filter((value) => typeof value === 'string')).toEqual([]);
        expect(Math.abs((five as number) - (exact as number))).toBeLessThan(0.5);
        expect(Math.abs((some as number) - (exact as number))).toBeLessThan(0.5);
      }),
      { numRuns: 25 },
    );
  });

  const halves = fc.record({
    bpm1: fc.integer({ min: 132, max: 142 }),
    bpm2: fc.integer({ min: 132, max: 142 }),
    mps: fc.double({ min: 1.8, max: 5, noNaN: true }),
    minutes: fc.integer({ min: 10, max: 90 }),
  });
  const lostBetween = (...stretches: Stretch[]): number | string => {
    const drift = decoupling(trace(stretches), { verdict: 'good', unusableShare: 0, reasons: [] });
    return drift.assessable ? drift.decouplingRatio : drift.reason;
  };

  it('is nought for a constant run, whatever its speed and heart rate', () => {
    fc.assert(
      fc.property(halves, ({ bpm1: bpm, mps, minutes }) => {
        expect(lostBetween({ seconds: 1440 + minutes * 60, bpm, mps })).toBeCloseTo(0, 6);
      }),
    );
  });

  it('turns its sign when the halves change places, and no half is lost: (1 - a)(1 - b) is 1', () => {
    fc.assert(
      fc.property(halves, ({ bpm1, bpm2, mps, minutes }) => {
        const [one, two] = [bpm1, bpm2].map((bpm) => ({ seconds: 600 + minutes * 60, bpm, mps })) as [Stretch, Stretch];
        const warmUp: Stretch = { seconds: 600, bpm: 140, mps };
        const [there, back] = [lostBetween(warmUp, one, two), lostBetween(warmUp, two, one)];
        expect((1 - (there as number)) * (1 - (back as number))).toBeCloseTo(1, 6);
        if (bpm1 !== bpm2) expect(Math.sign(there as number)).toBe(-Math.sign(back as number));
      }),
    );
  });

  it('is not changed by a pause, wherever it lies and whether the file marks it or not', () => {
    // At exactly 50 min the second that a pause costs decides which warm-up is left out.
    const exceptAt50 = steady.filter(({ minutes }) => minutes !== 50);
    const pauses = fc.tuple(fc.integer({ min: 700, max: 2200 }), fc.integer({ min: 31, max: 115 }), fc.boolean());
    fc.assert(
      fc.property(exceptAt50, pauses, (parts, [at, seconds, isMarked]) => {
        const samples = steadyRun(parts);
        const [without, paused] = [samples, withPause(samples, at, seconds, isMarked)].map(percentOf);
        expect([without, paused].filter((value) => typeof value === 'string')).toEqual([]);
        expect(Math.abs((paused as number) - (without as number))).toBeLessThan(0.15);
      }),
      { numRuns: 25 },
    );
  });
});
