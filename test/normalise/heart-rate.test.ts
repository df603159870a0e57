import { describe, expect, it } from 'vitest';
import type { Samples } from '../../src/core/activity.ts';
import { holdSeconds } from '../../src/normalise/hold-seconds.ts';
import { reduceSamples } from '../../src/normalise/reduce-samples.ts';
import { timeline } from '../../src/normalise/timeline.ts';
import { type SyntheticRun, syntheticRun } from '../support/synthetic-run.ts';

const trustOf = (run: Partial<SyntheticRun>) => reduceSamples(syntheticRun({ seconds: 2400, ...run }), 'running');

const withHeart = (samples: Samples, at: (bpm: number, i: number) => number): Samples => ({
  ...samples,
  heartRateBpm: samples.heartRateBpm!.map(at),
});

/** A heart that wanders a little around a level, as hearts do. */
const heart = (level: number) => (second: number) => level + 4 * Math.sin(second / 41) + 2 * Math.sin(second / 13);

const plain = syntheticRun({ seconds: 1800, bpm: heart(140) });

describe('artefacts', () => {
  it('drops 29 and 231 bpm and keeps 30 and 230', () => {
    const odd = (value: number) => withHeart(plain, (bpm, i) => (i < 60 ? value : bpm));
    const seconds = (value: number): number => reduceSamples(odd(value), 'running').trace!.heartRateHistogramS[value]!;
    expect([29, 30, 230, 231].map(seconds)).toEqual([0, 60, 60, 0]);
  });

  it('takes out a spike of some seconds', () => {
    const spiked = withHeart(plain, (bpm, i) => (i >= 900 && i < 904 ? 215 : bpm));
    const result = reduceSamples(spiked, 'running');
    expect(result.maxHeartRateBpm).toBeLessThan(150);
    expect(result.heartRateTrust.verdict).toBe('good');
  });

  it('does not let a spike make the peak, which is a mean of 30 s', () => {
    const short = withHeart(plain, (bpm, i) => (i >= 900 && i < 915 ? 155 : bpm));
    const result = reduceSamples(short, 'running');
    expect(result.maxHeartRateBpm).toBe(155);
    expect(result.peakHeartRate30sBpm).toBeLessThan(152);
  });

  it('finds the peak of 30 s exactly', () => {
    const plateau = withHeart(plain, (_, i) => (i >= 900 && i < 930 ? 150 : 140));
    expect(reduceSamples(plateau, 'running').peakHeartRate30sBpm).toBeCloseTo(150, 6);
  });

  it('knows no peak in less than 30 s of heart rate', () => {
    const short = withHeart(plain, (bpm, i) => (i < 29 ? bpm : Number.NaN));
    expect(reduceSamples(short, 'running').peakHeartRate30sBpm).toBeUndefined();
  });
});

describe('holding a reading', () => {
  const heldS = (timeS: readonly number[], bpm: readonly number[]): number => {
    const clock = timeline({ count: timeS.length, timeS: Float64Array.from(timeS), breaks: [] });
    return holdSeconds(clock, Float64Array.from(bpm)).reduce((sum, s) => sum + s, 0);
  };

  it('bridges a hole of 30 s between samples and not one of 31 s', () => {
    const around = (hole: number) => [0, 1, 2, 2 + hole, 3 + hole, 4 + hole];
    const bpm = around(0).map(() => 140);
    expect(heldS(around(30), bpm)).toBe(34);
    expect(heldS(around(31), bpm)).toBe(5);
  });

  it('bridges three silent seconds of a sensor and no fourth, where samples go on each second', () => {
    const gap = (silent: number) => withHeart(plain, (bpm, i) => (i > 900 && i <= 900 + silent ? Number.NaN : bpm));
    const recorded = (silent: number): number =>
      reduceSamples(gap(silent), 'running').trace!.heartRateHistogramS.reduce((a, b) => a + b, 0);
    expect(recorded(2)).toBeCloseTo(1800, 6);
    expect(recorded(3)).toBeCloseTo(1800 - 3, 6);
  });

  it('bridges samples between readings where readings come seldom', () => {
    const timeS = Array.from({ length: 41 }, (_, i) => i);
    expect(
      heldS(
        timeS,
        timeS.map((s) => (s % 8 === 0 ? 140 : Number.NaN)),
      ),
    ).toBe(40);
  });

  it('averages over recorded time, standing included', () => {
    const stops = syntheticRun({
      seconds: 1200,
      mps: (second) => (second < 600 ? 3 : 0),
      bpm: (second) => (second < 600 ? 150 : 110),
    });
    expect(reduceSamples(stops, 'running').averageHeartRateBpm).toBeCloseTo(130, 1);
  });
});

describe('trust', () => {
  it('is good for an even run', () =>
    expect(trustOf({ bpm: heart(140) }).heartRateTrust).toEqual({ verdict: 'good', unusableShare: 0, reasons: [] }));

  it('is bad when heart rate follows the step rate, and says for how long', () => {
    const steps = (second: number) => 165 + 8 * Math.sin(second / 60);
    const { heartRateTrust } = trustOf({ spm: steps, bpm: (second) => (second < 600 ? steps(second) : 140) });
    expect(heartRateTrust.verdict).toBe('bad');
    expect(heartRateTrust.reasons[0]).toMatch(/^heart rate follows the step rate for (9|10|11) min \(cadence lock\)$/);
  });

  it('is bad when heart rate follows the steps of one leg', () => {
    const steps = (second: number) => 165 + 16 * Math.sin(second / 60);
    const { heartRateTrust } = trustOf({ spm: steps, bpm: (second) => steps(second) / 2 });
    expect(heartRateTrust.reasons.join()).toContain('cadence lock');
  });

  it('does not take a heart that beats as fast as the steps for a lock', () => {
    const { heartRateTrust } = trustOf({ spm: () => 170, bpm: heart(170) });
    expect(heartRateTrust.verdict).toBe('good');
  });

  it('does not take three minutes of likeness for a lock', () => {
    const steps = (second: number) => 165 + 8 * Math.sin(second / 60);
    const like = (second: number) => second >= 600 && second < 780;
    const { heartRateTrust } = trustOf({
      spm: steps,
      bpm: (second) => (like(second) ? steps(second) : heart(158)(second)),
    });
    expect(heartRateTrust).toMatchObject({ verdict: 'good', unusableShare: 0 });
  });

  it('is bad when heart rate stands still at one value', () => {
    const { heartRateTrust } = trustOf({ bpm: () => 112 });
    expect(heartRateTrust).toMatchObject({
      verdict: 'bad',
      reasons: ['heart rate stands still at one value for 40 min in all'],
    });
  });

  it('bears 90 s at one value and not much more', () => {
    const still = (seconds: number) => (second: number) => (second % 600 < seconds ? 140 : heart(140)(second));
    expect(trustOf({ bpm: still(80) }).heartRateTrust.verdict).toBe('good');
    expect(trustOf({ bpm: still(130) }).heartRateTrust.verdict).toBe('doubtful');
  });

  it('is doubtful after a dry start', () => {
    const dry = (second: number) => (second < 150 ? 182 + heart(0)(second) : heart(138)(second));
    const { heartRateTrust } = trustOf({ bpm: dry });
    expect(heartRateTrust.verdict).toBe('doubtful');
    expect(heartRateTrust.reasons[0]).toContain('dry strap');
  });

  it('does not doubt a fast start', () => {
    const { heartRateTrust } = trustOf({
      mps: (second) => (second < 300 ? 4.5 : 2.5),
      bpm: (second) => (second < 300 ? heart(176)(second) : heart(140)(second)),
    });
    expect(heartRateTrust.verdict).toBe('good');
  });

  it('is doubtful when a quarter is missing and bad when most is', () => {
    const missing = (share: number) =>
      reduceSamples(
        withHeart(plain, (bpm, i) => (i % 400 < 400 * share ? Number.NaN : bpm)),
        'running',
      ).heartRateTrust;
    expect(missing(0.25)).toMatchObject({
      verdict: 'doubtful',
      reasons: [expect.stringMatching(/^no heart rate for 2\d %/)],
    });
    expect(missing(0.75).verdict).toBe('bad');
    expect(missing(0.75).unusableShare).toBeCloseTo(0.75, 1);
  });

  it('is doubtful for a run at 55 bpm', () =>
    expect(trustOf({ bpm: heart(55) }).heartRateTrust.reasons[0]).toBe('an average of 55 bpm is too low for a run'));

  it('is doubtful when heart rate jumps to and fro', () => {
    const jumpy = (second: number) => heart(Math.floor(second / 100) % 2 === 0 ? 130 : 170)(second);
    expect(trustOf({ bpm: jumpy }).heartRateTrust.reasons.join()).toContain('jumps by more than 20 bpm in a second');
  });
});
