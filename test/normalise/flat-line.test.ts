import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Samples } from '../../src/core/activity.ts';
import type { HeartRateTrust } from '../../src/core/session.ts';
import { reduceSamples } from '../../src/normalise/reduce-samples.ts';
import { type Scatter, wandering } from '../support/scattering-heart.ts';
import { everySeconds, smartRecorded, syntheticRun } from '../support/synthetic-run.ts';

const SECONDS = 2700;

const scatter: fc.Arbitrary<Scatter> = fc.record({
  seed: fc.integer({ min: 1, max: 1e9 }),
  bpm: fc.double({ min: 1.5, max: 4, noNaN: true }),
  lastsS: fc.double({ min: 8, max: 45, noNaN: true }),
});

/** A heart around 150 bpm that climbs slowly, and is stuck at one value between two moments. */
const run = (parts: Scatter, stuckS: readonly [from: number, to: number] = [0, 0]): Samples => {
  const course = wandering(SECONDS, parts);
  const at = (second: number): number => 146 + (8 * second) / SECONDS + course[second]!;
  const [from, to] = stuckS;
  return syntheticRun({ seconds: SECONDS, bpm: (second) => at(second >= from && second < to ? from : second) });
};

const trusts = (samples: Samples): readonly HeartRateTrust[] =>
  [samples, everySeconds(samples, 2), everySeconds(samples, 5), smartRecorded(samples)].map(
    (each) => reduceSamples(each, 'running').heartRateTrust,
  );

describe('a heart at one value', () => {
  it('is a natural one in all recordings of it: each second, every 2 and 5 s, and as the watch liked', () => {
    fc.assert(
      fc.property(scatter, (parts) => {
        expect(trusts(run(parts)).map(({ verdict }) => verdict)).toEqual(['good', 'good', 'good', 'good']);
      }),
      { numRuns: 25 },
    );
  });

  it('is a stuck sensor in all recordings of it', () => {
    fc.assert(
      fc.property(
        scatter,
        fc.integer({ min: 300, max: 900 }),
        fc.integer({ min: 330, max: 1200 }),
        (parts, from, lasts) => {
          for (const { verdict, reasons } of trusts(run(parts, [from, from + lasts]))) {
            expect(verdict).toBe('doubtful');
            expect(reasons[0]).toMatch(/^heart rate stands still at one value for \d+ min in all$/);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is found when it is stuck to the end of the run', () => {
    for (const { reasons } of trusts(run({ seed: 7, bpm: 2, lastsS: 20 }, [1200, SECONDS + 1])))
      expect(reasons[0]).toBe('heart rate stands still at one value for 25 min in all');
  });

  it('is not made of few readings that lie far apart', () => {
    const seldom = everySeconds(run({ seed: 7, bpm: 2, lastsS: 20 }, [600, 730]), 26);
    expect(reduceSamples(seldom, 'running').heartRateTrust.reasons).toEqual([]);
  });
});
