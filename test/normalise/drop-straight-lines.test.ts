import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropStraightLines } from '../../src/normalise/drop-straight-lines.ts';
import { reduceSamples } from '../../src/normalise/reduce-samples.ts';
import { timeline } from '../../src/normalise/timeline.ts';
import { wandering } from '../support/scattering-heart.ts';
import { everySeconds, syntheticRun } from '../support/synthetic-run.ts';

type Heart = (second: number) => number;

/** A heart that turns every few seconds. */
const lively: Heart = (second) => Math.round(150 + 3 * Math.sin(second / 5));

/** `seconds` of it, read every `stepS`. */
const recorded = (heart: Heart, seconds: number, stepS = 1) => {
  const count = Math.floor(seconds / stepS) + 1;
  const timeS = Float64Array.from({ length: count }, (_, i) => i * stepS);
  return { clock: timeline({ count, timeS, breaks: [] }), bpm: timeS.map(heart) };
};

/** From second 100 on, `lasts` seconds of a line from one heart rate to another; `steadyBpm` before and after keep it apart. */
const withLine = (lasts: number, fromBpm: number, toBpm: number): Heart => {
  const ends = [toBpm > fromBpm ? toBpm - 8 : toBpm + 8, toBpm > fromBpm ? fromBpm + 8 : fromBpm - 8] as const;
  return (second) => {
    if (second === 99) return ends[1];
    if (second === 101 + lasts) return ends[0];
    if (second < 100 || second > 100 + lasts) return lively(second);
    return Math.round(fromBpm + ((toBpm - fromBpm) * (second - 100)) / lasts);
  };
};

const droppedOf = (heart: Heart, seconds: number, stepS?: number): number => {
  const { clock, bpm } = recorded(heart, seconds, stepS);
  return dropStraightLines(clock, bpm).drawnS;
};

describe('a straight line of heart rate', () => {
  it('is taken out from more than 90 s on, its two ends stay', () => {
    expect(droppedOf(withLine(90, 120, 160), 900)).toBe(0);
    const { clock, bpm } = recorded(withLine(91, 120, 160), 900);
    const { bpm: kept, drawnS } = dropStraightLines(clock, bpm);
    expect([drawnS, bpm.some(Number.isNaN)]).toEqual([91, false]);
    expect([99, 100, 101, 190, 191, 192].map((second) => Number.isNaN(kept[second]!))).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it.each([1, 2])('is found wherever it begins, with a reading every %i s', (stepS) => {
    const heart = withLine(93, 120, 160);
    const found = Array.from({ length: 60 }, (_, shift) =>
      droppedOf((second) => heart(second - shift * stepS), 900, stepS),
    );
    expect(new Set(found).size).toBe(1);
    expect(found[0]).toBeGreaterThan(90);
  });

  it('is one when it falls as well', () => expect(droppedOf(withLine(300, 170, 130), 900)).toBe(300));

  it('changes by 5 bpm at least: a heart can be steady', () => {
    expect(droppedOf(withLine(200, 150, 155), 900)).toBe(200);
    expect(droppedOf(withLine(200, 150, 154), 900)).toBe(0);
  });

  it('needs 30 readings: few of them are soon in a line', () => {
    const every = (stepS: number) => droppedOf((second) => withLine(290, 120, 160)(second), 2000, stepS);
    expect(every(10)).toBe(290);
    expect(droppedOf(withLine(280, 120, 160), 2000, 10)).toBe(0);
  });

  it('is no line when a heart wanders by 2 bpm around it', () => {
    const drawn = withLine(600, 120, 170);
    expect(droppedOf((second) => drawn(second) + (second % 17 === 0 ? 2 : 0), 1500)).toBe(0);
  });

  it('is left alone in a recording that is smooth throughout', () => {
    const triangles: Heart = (second) => Math.round(140 + 20 * Math.abs(((second / 240) % 2) - 1));
    expect(droppedOf(triangles, 3000)).toBe(0);
    expect(droppedOf((second) => Math.round(140 + 10 * Math.sin(second / 100)), 3000)).toBe(0);
    expect(droppedOf((second) => Math.round(120 + second / 50), 3000)).toBe(0);
  });

  it('does not hang at a jump, a hole, or nothing at all', () => {
    expect(droppedOf((second) => (second < 500 ? 60 + second / 10 : 200), 1000)).toBe(0);
    expect(droppedOf(() => Number.NaN, 1000)).toBe(0);
    expect(droppedOf((second) => (second % 3 === 0 ? lively(second) : Number.NaN), 1000)).toBe(0);
  });
});

describe('a silence of the sensor over which an app has drawn a line', () => {
  const SECONDS = 2700;
  const scatter = fc.record({
    seed: fc.integer({ min: 1, max: 1e9 }),
    bpm: fc.double({ min: 1.5, max: 4, noNaN: true }),
    lastsS: fc.double({ min: 8, max: 20, noNaN: true }),
  });

  it('tells the average of the same recording with the silence left open', () => {
    const silence = fc.tuple(fc.integer({ min: 60, max: 900 }), fc.integer({ min: 120, max: 1200 }));
    fc.assert(
      fc.property(
        scatter,
        silence,
        fc.integer({ min: 20, max: 45 }),
        fc.constantFrom(1, 2, 3),
        (parts, [from, lasts], deep, stepS) => {
          const course = wandering(SECONDS, parts);
          const edge = from + lasts;
          // It begins low, so that a line over the beginning is far from what the heart did.
          const heart: Heart = (second) => (second <= from ? 150 - deep : 150) + course[second]!;
          const drawn: Heart = (second) =>
            second > from && second < edge
              ? heart(from) + ((heart(edge) - heart(from)) * (second - from)) / lasts
              : heart(second);
          const samples = everySeconds(syntheticRun({ seconds: SECONDS, bpm: drawn }), stepS);
          const open = samples.heartRateBpm!.map((bpm, i) => (i * stepS > from && i * stepS < edge ? Number.NaN : bpm));
          const ours = reduceSamples(samples, 'running').averageHeartRateBpm!;
          const truth = reduceSamples({ ...samples, heartRateBpm: open }, 'running').averageHeartRateBpm!;
          expect(Math.abs(ours - truth)).toBeLessThan(1);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is told, and makes the heart rate doubtful from a tenth of the time on', () => {
    const course = wandering(SECONDS, { seed: 3, bpm: 2, lastsS: 12 });
    const reasons = (lasts: number) => {
      const drawn: Heart = (second) => (second < lasts ? 110 + (40 * second) / lasts : 150 + course[second]!);
      return reduceSamples(syntheticRun({ seconds: SECONDS, bpm: drawn }), 'running').heartRateTrust.reasons;
    };
    expect(reasons(400)[0]).toBe('heart rate runs in straight lines for 7 min (drawn over a silence, not measured)');
    expect(reasons(200)).toEqual([]);
  });
});
