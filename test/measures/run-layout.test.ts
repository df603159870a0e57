import { describe, expect, it } from 'vitest';
import { effortOfTrace } from '../../src/measures/effort-series.ts';
import { paceCourse } from '../../src/measures/pace-course.ts';
import { findStrides } from '../../src/measures/strides.ts';
import { findWalkBreaks } from '../../src/measures/walk-breaks.ts';
import { type Stretch, trace } from '../support/build.ts';

const at = (seconds: number, mps: number, bpm = 140): Stretch => ({ seconds, mps, bpm });
const times = (count: number, ...stretches: readonly Stretch[]): Stretch[] =>
  Array.from({ length: count }, () => stretches).flat();

describe('strides', () => {
  const strides = (stretches: readonly Stretch[]) => findStrides(effortOfTrace(trace(stretches)));

  it('are found at the end of a run, with their count', () => {
    const found = strides([at(2400, 2.8), ...times(6, at(20, 4.6), at(60, 2.6)), at(120, 2.6)]);
    expect(found).toMatchObject({ count: 6, workS: 20, restS: 60 });
  });

  it('are three to twelve', () => {
    const with_ = (count: number) => strides([at(3000, 2.8), ...times(count, at(15, 4.6), at(60, 2.8))])?.count;
    expect([2, 3, 12, 13].map(with_)).toEqual([undefined, 3, 12, undefined]);
  });

  it('last 10 to 35 s', () => {
    const lasting = (seconds: number) => strides([at(3000, 2.8), ...times(4, at(seconds, 4.6), at(60, 2.8))])?.count;
    expect([5, 10, 35, 40].map(lasting)).toEqual([undefined, 4, 4, undefined]);
  });

  it('are a quarter faster than the run', () => {
    const fast = (mps: number) => strides([at(3000, 2.8), ...times(4, at(20, mps), at(60, 2.8))])?.count;
    expect([3.51, 3.49].map(fast)).toEqual([4, undefined]);
  });

  it('are not bursts all over the run', () => {
    expect(strides(times(10, at(240, 2.8), at(20, 4.6)))).toBeUndefined();
  });
});

describe('walking breaks', () => {
  const breaks = (stretches: readonly Stretch[]) => findWalkBreaks(effortOfTrace(trace(stretches)));

  it('are found with the pieces of running between them, 4 min to 1', () => {
    const found = breaks(times(8, at(240, 2.7), at(60, 1.5)));
    expect(found).toMatchObject({ count: 8, workS: 240, restS: 60 });
  });

  it('are at least four, and a tenth of the run', () => {
    expect(breaks([...times(4, at(240, 2.7), at(60, 1.5)), at(240, 2.7)])).toBeDefined();
    expect(breaks([...times(3, at(240, 2.7), at(60, 1.5)), at(240, 2.7)])).toBeUndefined();
    expect(breaks([...times(4, at(600, 2.7), at(60, 1.5)), at(600, 2.7)])).toBeUndefined();
  });

  it('are no stops, and no slow jog of a slow runner', () => {
    expect(breaks(times(8, at(240, 2.7), at(60, 0)))).toBeUndefined();
    expect(breaks(times(8, at(240, 2.2), at(60, 1.8)))).toBeUndefined();
  });
});

describe('the course of the pace', () => {
  const quarters = (...mps: readonly number[]) =>
    paceCourse(trace([at(300, 2.5, 120), ...mps.map((speed, k) => at(480, speed, 140 + 5 * k))]))!;

  it('is steady up to a spread of 8 %', () => {
    const swinging = (mps: number) => paceCourse(trace(times(30, at(60, 3 + mps), at(60, 3 - mps))))!.isSteady;
    expect([0, 0.239, 0.241].map(swinging)).toEqual([true, true, false]);
  });

  it('is a progression when each quarter is faster, and the last 8 % faster than the first', () => {
    expect(quarters(2.8, 2.9, 3, 3.1).isProgression).toBe(true);
    expect(quarters(3, 3.05, 3.1, 3.25).isProgression).toBe(true);
    expect(quarters(3, 3.05, 3.1, 3.23).isProgression).toBe(false);
    expect(quarters(2.8, 3.1, 2.9, 3.2).isProgression).toBe(false);
  });

  it('is none where heart rate did not rise with it', () => {
    const stretches = [2.8, 2.9, 3, 3.2].map((speed) => at(480, speed, 140));
    expect(paceCourse(trace([at(300, 2.5), ...stretches]))!.isProgression).toBe(false);
  });

  it('is not told of less than 10 min after the first five, and no progression of less than 20', () => {
    expect(paceCourse(trace([at(900, 3)]))).toBeDefined();
    expect(paceCourse(trace([at(890, 3)]))).toBeUndefined();
    const rising = (seconds: number) =>
      paceCourse(trace([at(300, 2.5), ...[2.8, 2.9, 3, 3.2].map((mps, k) => at(seconds, mps, 140 + 5 * k))]))!;
    expect([300, 295].map((seconds) => rising(seconds).isProgression)).toEqual([true, false]);
  });
});
