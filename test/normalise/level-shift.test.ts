import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelShifts } from '../../src/normalise/level-shift.ts';
import { reduceSamples } from '../../src/normalise/reduce-samples.ts';
import { type Stretch, trace } from '../support/build.ts';
import { wandering } from '../support/scattering-heart.ts';
import { type SyntheticRun, syntheticRun } from '../support/synthetic-run.ts';

const shifts = (...stretches: Stretch[]): (readonly [minute: number, from: number, to: number])[] =>
  levelShifts(trace(stretches)).map(({ bin, fromBpm, toBpm }) => [(bin * 5) / 60, fromBpm, toBpm]);

const steady = (minutes: number, bpm: number, mps = 2.7): Stretch => ({ seconds: minutes * 60, bpm, mps });

describe('a step of the heart rate without one of the effort', () => {
  it('is named from 18 bpm on', () => {
    expect(shifts(steady(12, 140), steady(12, 158))).toHaveLength(1);
    expect(shifts(steady(12, 140), steady(12, 157.9))).toEqual([]);
  });

  it('is named in both directions, with its minute', () => {
    const [up] = shifts(steady(12, 140), steady(12, 166));
    expect(up).toEqual([expect.closeTo(11.75, 0), 140, 166]);
    expect(shifts(steady(12, 166), steady(12, 140))).toEqual([[expect.closeTo(11.75, 0), 166, 140]]);
  });

  it('is named once for each time that it happens', () => {
    expect(shifts(steady(8, 140), steady(8, 166), steady(8, 140))).toHaveLength(2);
  });

  it('has to last: what is gone within two minutes is none', () => {
    expect(shifts(steady(10, 140), steady(1.5, 170), steady(10, 140))).toEqual([]);
  });

  it('has to come within half a minute', () => {
    expect(shifts(steady(10, 140), { seconds: 240, bpm: 140, toBpm: 165, mps: 2.7 }, steady(10, 165))).toEqual([]);
  });

  it('is none where the pace changes with it', () => {
    expect(shifts(steady(10, 140, 2.7), steady(10, 165, 3.3))).toEqual([]);
    expect(shifts(steady(10, 165, 3.3), steady(10, 140, 2.7))).toEqual([]);
  });

  it('is one all the same where the pace changes the other way', () => {
    expect(shifts(steady(10, 140, 3), steady(10, 165, 2.8))).toHaveLength(1);
  });

  it('is none after a stop, nor in the first three minutes', () => {
    expect(shifts(steady(10, 165), { seconds: 60, bpm: 0, mps: 0 }, steady(10, 140))).toEqual([]);
    expect(shifts(steady(2, 110), steady(10, 150))).toEqual([]);
  });

  it('is none where the ground is unknown', () => {
    const built = trace([steady(12, 140), steady(12, 166)]);
    expect(levelShifts({ ...built, gradeRatio: built.gradeRatio.map(() => Number.NaN) })).toEqual([]);
  });
});

const trustOf = (parts: Partial<SyntheticRun>) =>
  reduceSamples(syntheticRun({ seconds: 2400, ...parts }), 'running').heartRateTrust;
const wander = wandering(2400, { seed: 11, bpm: 2, lastsS: 20 });

describe('the trust in a run', () => {
  it('is doubtful when the heart rate of an unpaired strap takes over, 25 bpm too high', () => {
    const { verdict, reasons } = trustOf({ bpm: (s) => (s < 1200 ? 142 : 167) + wander[s]! });
    expect(verdict).toBe('doubtful');
    expect(reasons).toEqual([
      expect.stringMatching(
        /^heart rate rises by 2\d bpm in minute 2[01] at an unchanged pace \(unpaired or dry strap\?\)$/,
      ),
    ]);
  });

  it('is good when heart rate climbs because the road does', () => {
    const isUp = (metres: number): boolean => metres > 3000;
    const { verdict } = trustOf({
      mps: () => 2.7,
      heightM: (metres) => 60 + (isUp(metres) ? 0.05 * (metres - 3000) : 0),
      bpm: (s) => (s < 1111 ? 138 : 166 - 28 * Math.exp(-(s - 1111) / 20)) + wander[s]!,
    });
    expect(verdict).toBe('good');
  });

  it('is good when heart rate rises with a surge', () => {
    const { verdict } = trustOf({
      mps: (s) => (s < 1200 ? 2.6 : 3.2),
      bpm: (s) => (s < 1200 ? 138 : 166 - 28 * Math.exp(-(s - 1200) / 25)) + wander[s]!,
    });
    expect(verdict).toBe('good');
  });

  it('is good for any heart that wanders and drifts, on any rolling road', () => {
    const parts = fc.record({
      seed: fc.integer({ min: 1, max: 1e9 }),
      bpm: fc.double({ min: 1.5, max: 4, noNaN: true }),
      lastsS: fc.double({ min: 8, max: 60, noNaN: true }),
      climbBpm: fc.double({ min: -5, max: 25, noNaN: true }),
      hillM: fc.double({ min: 0, max: 8, noNaN: true }),
    });
    fc.assert(
      fc.property(parts, ({ climbBpm, hillM, ...scatter }) => {
        const course = wandering(2400, scatter);
        const { reasons } = trustOf({
          bpm: (s) => 138 + (climbBpm * s) / 2400 + course[s]!,
          heightM: (metres) => 80 + hillM * Math.sin(metres / 200),
        });
        expect(reasons).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
