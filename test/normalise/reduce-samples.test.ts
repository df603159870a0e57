import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Samples } from '../../src/core/activity.ts';
import { type Reduced, reduceSamples } from '../../src/normalise/reduce-samples.ts';
import { everySeconds, only, smartRecorded, syntheticRun, withPause } from '../support/synthetic-run.ts';

/** One turn from up to down more or less: it is one from 2.5 m on. */
const TURN_M = 2.5;

const steady = syntheticRun({ seconds: 2400 });
const reduced = (samples: Samples): Reduced => reduceSamples(samples, 'running');

const sum = (series: ArrayLike<number>): number => Array.from(series).reduce((total, value) => total + value, 0);
const ratio = (a: number | undefined, b: number | undefined): number => a! / b!;

/** Seconds of the histogram above a heart rate. */
const above = (result: Reduced, bpm: number): number => sum(result.trace!.heartRateHistogramS.slice(bpm + 1));

/** Way that the trace tells: speed times moving seconds. */
const wayOf = ({ trace }: Reduced): number =>
  sum(trace!.speedMps.map((mps, i) => (Number.isNaN(mps) ? 0 : mps * trace!.movingS[i]!)));

/** Deterministic scatter, as of a receiver that wanders. */
const wander = (metres: number) => (second: number) =>
  [metres * Math.sin(second / 7.3), metres * Math.cos(second / 5.1)] as const;

describe('a steady run', () => {
  const result = reduced(steady);

  it('has its distance, time and speed', () => {
    expect(result.distanceM).toBeCloseTo(2400 * 2.8, -1);
    expect(result.movingS).toBe(2400);
    expect(result.durationS).toBe(2400);
    expect(result.elapsedS).toBe(2400);
  });

  it('has a trace of 5 s bins whose way is the distance', () => {
    expect(result.trace!.count).toBe(480);
    expect(wayOf(result)).toBeCloseTo(result.distanceM!, -1);
  });

  it('has a histogram of every recorded second', () => {
    expect(sum(result.trace!.heartRateHistogramS)).toBeCloseTo(2400, 6);
    expect(result.heartRateTrust).toEqual({ verdict: 'good', unusableShare: 0, reasons: [] });
  });
});

describe('sampling', () => {
  const speeds = fc.record({
    base: fc.double({ min: 2, max: 4, noNaN: true }),
    swing: fc.double({ min: 0, max: 0.8, noNaN: true }),
    heart: fc.integer({ min: 110, max: 165 }),
  });

  it('changes nothing that matters: 1 s, 2 s, 5 s and smart recording agree', () => {
    fc.assert(
      fc.property(speeds, ({ base, swing, heart }) => {
        const full = syntheticRun({
          seconds: 1800,
          mps: (second) => base + swing * Math.sin(second / 90),
          bpm: (second) => heart + 12 * Math.sin(second / 200) + 3 * Math.sin(second / 19),
        });
        const truth = reduced(full);
        for (const sparse of [everySeconds(full, 2), everySeconds(full, 5), smartRecorded(full)]) {
          const result = reduced(sparse);
          expect(ratio(result.distanceM, truth.distanceM)).toBeCloseTo(1, 2);
          expect(ratio(result.movingS, truth.movingS)).toBeCloseTo(1, 2);
          expect(ratio(result.gradeAdjustedSpeedMps, truth.gradeAdjustedSpeedMps)).toBeCloseTo(1, 2);
          expect(Math.abs(result.averageHeartRateBpm! - truth.averageHeartRateBpm!)).toBeLessThan(0.3);
          expect(Math.abs(result.peakHeartRate30sBpm! - truth.peakHeartRate30sBpm!)).toBeLessThan(0.6);
          expect(Math.abs(above(result, heart) - above(truth, heart))).toBeLessThan(25);
          expect(Math.abs(result.ascentM! - truth.ascentM!)).toBeLessThan(0.04 * truth.ascentM! + TURN_M);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('does not let a denser half outweigh a sparser one', () => {
    const run = syntheticRun({ seconds: 2000, bpm: (second) => (second < 1000 ? 120 : 160) });
    const keep = Array.from({ length: 1000 }, (_, i) => i).concat(Array.from({ length: 101 }, (_, i) => 1000 + i * 10));
    expect(reduced(only(run, keep)).averageHeartRateBpm).toBeCloseTo(140, 1);
  });
});

describe('a pause', () => {
  it('of 20 s without a point counts as standing, however short the steps around it', () => {
    let samples = steady;
    for (let at = 2200; at > 0; at -= 150) samples = withPause(samples, at, 20, false);
    const { movingS, distanceM } = reduced(samples);
    expect(Math.abs(ratio(movingS, 2400) - 1)).toBeLessThan(0.01);
    expect(Math.abs(ratio(distanceM, 2400 * 2.8) - 1)).toBeLessThan(0.01);
  });

  const plain = reduced(steady);

  it('changes nothing but elapsed time, wherever it lies, when the file marks it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 2300 }), fc.integer({ min: 5, max: 3000 }), (at, seconds) => {
        const result = reduced(withPause(steady, at, seconds, true));
        expect(result.elapsedS).toBe(2400 + seconds);
        expect(result.durationS).toBe(2399);
        expect(Math.abs(result.movingS! - plain.movingS!)).toBeLessThanOrEqual(1);
        expect(Math.abs(result.distanceM! - plain.distanceM!)).toBeLessThan(3);
        expect(result.averageHeartRateBpm).toBeCloseTo(plain.averageHeartRateBpm!, 1);
        expect(sum(result.trace!.heartRateHistogramS)).toBeCloseTo(2399, 6);
      }),
      { numRuns: 30 },
    );
  });

  it('is found when the file does not mark it', () => {
    const result = reduced(withPause(steady, 1000, 600, false));
    expect(result.durationS).toBe(2399);
    expect(Math.abs(result.movingS! - 2400)).toBeLessThanOrEqual(1);
  });

  it('is silent in the trace: nothing known, nothing moved', () => {
    const { trace } = reduced(withPause(steady, 1000, 600, true));
    const middle = (1000 + 300) / 5;
    expect(trace!.movingS[middle]).toBe(0);
    for (const series of [trace!.heartRateBpm, trace!.speedMps, trace!.cadenceSpm, trace!.altitudeM]) {
      expect(series[middle]).toBeNaN();
    }
  });

  it('keeps the moving total equal to the bins', () => {
    const result = reduced(withPause(steady, 333, 77, true));
    expect(sum(result.trace!.movingS)).toBeCloseTo(result.movingS!, 3);
  });
});

describe('standing with the watch running', () => {
  const stops = syntheticRun({
    seconds: 1800,
    mps: (second) => (second >= 600 && second < 900 ? 0 : 3),
    scatterM: wander(1),
  });
  const result = reduced(stops);

  it('is not moving, though the receiver wanders', () => {
    expect(Math.abs(result.movingS! - 1500)).toBeLessThan(20);
    expect(result.durationS).toBe(1800);
  });

  it('adds no distance', () => expect(result.distanceM! / (1500 * 3)).toBeCloseTo(1, 1));

  it('has speed 0 and keeps its heart rate', () => {
    expect(result.trace!.speedMps[150]).toBe(0);
    expect(result.trace!.heartRateBpm[150]).toBeGreaterThan(100);
  });

  it('counts walking at 1 m/s as moving', () =>
    expect(reduced(syntheticRun({ seconds: 900, mps: () => 1 })).movingS).toBe(900));
});

describe('a jump of the receiver', () => {
  const jumpAt = (from: number, to: number): Samples => ({
    ...steady,
    latDeg: steady.latDeg!.map((lat, i) => (i >= from && i < to ? lat + 0.01 : lat)),
  });

  it('of one point adds nothing', () => expect(ratio(reduced(jumpAt(500, 501)).distanceM, 6720)).toBeCloseTo(1, 2));
  it('of a minute adds nothing', () => expect(ratio(reduced(jumpAt(500, 560)).distanceM, 6720)).toBeCloseTo(1, 1));
  it('at the very start adds nothing', () => expect(ratio(reduced(jumpAt(0, 3)).distanceM, 6720)).toBeCloseTo(1, 1));
});

describe('the device counts itself', () => {
  const counted = (factor: number): Samples => ({
    ...steady,
    distanceM: steady.timeS.map((timeS) => (timeS - steady.timeS[0]!) * 2.8 * factor),
  });

  it('and is believed when it agrees with the positions', () =>
    expect(reduced(counted(1.05)).distanceM).toBeCloseTo(7056, 0));

  it('and is not when it counts kilometres for metres', () =>
    expect(reduced(counted(0.001)).distanceM).toBeCloseTo(6720, -1));

  it('and is believed where there are no positions', () => {
    const { latDeg: _, lonDeg: __, ...indoors } = counted(1);
    expect(reduceSamples(indoors, 'treadmill-running').distanceM).toBeCloseTo(6720, 0);
  });

  it('and may begin late', () => {
    const late = counted(1);
    late.distanceM!.fill(Number.NaN, 0, 300);
    expect(reduced(late).distanceM).toBeCloseTo(6720, 0);
  });

  it('and may fall back to zero at a new lap', () => {
    const laps = counted(1);
    const distanceM = laps.distanceM!.map((metres, i) => (i < 1200 ? metres : metres - laps.distanceM![1200]!));
    expect(reduced({ ...laps, distanceM }).distanceM).toBeCloseTo(6720, -1);
  });
});

describe('missing channels', () => {
  it('heart rate alone still makes a trace, with unknown speed and all of it counted', () => {
    const { timeS, count, heartRateBpm } = steady;
    const result = reduced({ timeS, count, heartRateBpm: heartRateBpm!, breaks: [] });
    expect(result.distanceM).toBeUndefined();
    expect(result.movingS).toBeUndefined();
    expect(result.durationS).toBe(2400);
    expect(result.trace!.speedMps[100]).toBeNaN();
    expect(result.trace!.movingS[100]).toBe(5);
  });

  it('speed alone makes a distance', () => {
    const { timeS, count } = steady;
    const result = reduced({ timeS, count, speedMps: new Float64Array(count).fill(3), breaks: [] });
    expect(result.distanceM).toBeCloseTo(7200, 3);
  });

  it('without heart rate the trust is "none"', () => {
    const { heartRateBpm: _, ...without } = steady;
    expect(reduced(without).heartRateTrust.verdict).toBe('none');
    expect(reduced(without).averageHeartRateBpm).toBeUndefined();
  });

  it('has no trace above 72 h', () => {
    const timeS = steady.timeS.map((_, i) => i * 110);
    const result = reduced({ ...steady, timeS });
    expect(result.trace).toBeUndefined();
    expect(result.heartRateTrust.verdict).toBe('doubtful');
  });

  it('never throws, whatever holes the samples have', () => {
    const value = fc.oneof({ weight: 4, arbitrary: fc.double({ min: -300, max: 300 }) }, fc.constant(Number.NaN));
    const column = (count: number) => fc.array(value, { minLength: count, maxLength: count });
    const gaps = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9000 })), {
      maxLength: 40,
    });
    const sport = fc.constantFrom(
      'running' as const,
      'treadmill-running' as const,
      'cycling' as const,
      'other' as const,
    );
    const any = gaps.chain((steps) =>
      fc.tuple(fc.constant(steps), column(steps.length * 7), fc.infiniteStream(fc.boolean()), sport),
    );
    fc.assert(
      fc.property(any, ([steps, values, flips, kind]) => {
        const count = steps.length;
        let now = 1.7e9;
        const timeS = Float64Array.from(steps, (step) => (now += step));
        const channels = ['latDeg', 'lonDeg', 'altitudeM', 'heartRateBpm', 'cadenceSpm', 'distanceM', 'speedMps'];
        const some = channels.flatMap((name, k) =>
          flips.next().value === true
            ? [[name, Float64Array.from(values.slice(k * count, (k + 1) * count))] as const]
            : [],
        );
        const breaks = steps.map((_, i) => i).filter(() => flips.next().value === true);
        const result = reduceSamples({ count, timeS, breaks, ...Object.fromEntries(some) }, kind);
        const spent = sum(result.trace?.movingS ?? []);
        expect(spent).toBeLessThanOrEqual((result.elapsedS ?? 0) + 1e-3);
        expect(result.durationS ?? 0).toBeLessThanOrEqual((result.elapsedS ?? 0) + 1e-9);
        for (const [name, fact] of Object.entries(result))
          if (typeof fact === 'number') expect(fact, name).not.toBeNaN();
      }),
      { numRuns: 300 },
    );
  });
});

describe('speed of the reduction', () => {
  it('reduces ten hours at 1 Hz in well under two seconds', () => {
    const long = syntheticRun({ seconds: 36_000 });
    const begin = performance.now();
    reduced(long);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});

describe('a device whose timer ran on', () => {
  /** Recorded every 5 s, but for two minutes of running without a record. */
  const kept = [...steady.timeS.keys()].filter((i) => i % 5 === 0 && (i <= 600 || i >= 720));
  const sparse = only(steady, kept);

  it('counts time and way of a hole, which is a pause elsewhere', () => {
    const result = reduced({ ...sparse, timerRanOn: true });
    expect(result.durationS).toBe(2400);
    expect(result.distanceM).toBeCloseTo(2400 * 2.8, -2);
    expect(reduced(sparse).durationS).toBe(2280);
  });
});

describe('a receiver that finds itself late', () => {
  it('leaves the way before to the counter of the device', () => {
    const late = (series: Float64Array | undefined): Float64Array =>
      series!.map((value, i) => (i < 1400 ? Number.NaN : value));
    const distanceM = steady.timeS.map((seconds) => 2.8 * seconds);
    const result = reduced({ ...steady, distanceM, latDeg: late(steady.latDeg), lonDeg: late(steady.lonDeg) });
    expect(result.distanceM).toBeCloseTo(2400 * 2.8, -1);
  });
});
