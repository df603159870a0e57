import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceAlong } from '../../src/normalise/distance-along.ts';
import { movement } from '../../src/normalise/moving.ts';
import { timeline } from '../../src/normalise/timeline.ts';

/** Seconds and speed of a step: mostly running, now and then about as slow as standing. */
const step = fc.tuple(
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(1) },
    fc.integer({ min: 0, max: 14 }),
    fc.double({ min: 0.1, max: 29, noNaN: true }),
  ),
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(2.8) },
    fc.constantFrom(0, 0.29, 0.3, 0.31, 0.5),
    fc.double({ min: 0, max: 4, noNaN: true }),
  ),
);

const recorded = (steps: readonly (readonly [number, number])[], breaks: readonly number[]) => {
  let [atS, atM] = [1_700_000_000, 0];
  const rows = [[atS, atM]];
  for (const [seconds, mps] of steps) {
    atS += seconds;
    atM += seconds * mps;
    rows.push([atS, atM]);
  }
  const column = (k: number) => Float64Array.from(rows, (row) => row[k]!);
  return { count: rows.length, timeS: column(0), distanceM: column(1), breaks };
};

describe('which steps moved', () => {
  it('does not depend on where the windows are left out', () => {
    const breaks = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 80 }), breaks, (steps, at) => {
        const samples = recorded(steps, at);
        const clock = timeline(samples);
        const along = distanceAlong(clock, samples, 'running');
        fc.pre(along.from === 'device');
        // Steps by position are looked at through windows everywhere.
        const everywhere = movement(clock, { ...along, from: 'positions' });
        expect(movement(clock, along).moving).toEqual(everywhere.moving);
      }),
    );
  });

  it('is none while a counter stands for a minute, and all before and after but the edges', () => {
    const stand = [...Array(60).fill([1, 3]), ...Array(60).fill([1, 0]), ...Array(60).fill([1, 3])];
    const samples = recorded(stand, []);
    const clock = timeline(samples);
    const { moving } = movement(clock, distanceAlong(clock, samples, 'running'));
    const seconds = (from: number, to: number): number => moving.subarray(from, to).reduce((a, b) => a + b, 0);
    expect(seconds(1, 59)).toBe(58);
    expect(seconds(63, 118)).toBe(0);
    expect(seconds(123, 181)).toBe(58);
  });
});
