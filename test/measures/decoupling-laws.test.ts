import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Samples } from '../../src/core/activity.ts';
import { decoupling } from '../../src/measures/decoupling.ts';
import { reduceSamples } from '../../src/normalise/reduce-samples.ts';
import { everySeconds, only, syntheticRun } from '../support/synthetic-run.ts';

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
});
