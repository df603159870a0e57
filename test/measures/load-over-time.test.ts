import { describe, expect, it } from 'vitest';
import { exponentialAverage } from '../../src/measures/exponential-average.ts';
import { monotony } from '../../src/measures/monotony.ts';
import { polarizationIndex } from '../../src/measures/polarization-index.ts';

describe('the exponential average of a constant load of 100', () => {
  // Closed form 100 (1 - e^(-n/tau)); other tools' 2/(N+1) would give 86.472 after 42 days at 42.
  it.each([
    [7, 1, 13.312],
    [7, 7, 63.212],
    [7, 42, 99.752],
    [42, 1, 2.3528],
    [42, 7, 15.352],
    [42, 42, 63.212],
  ])('with tau %d is after %d days %d', (tau, days, expected) => {
    expect(exponentialAverage(Array<number>(days).fill(100), tau)).toBeCloseTo(expected, 3);
  });
});

describe('monotony', () => {
  // Runalyze MonotonyTest; the third from an implementation found in public code, population deviation.
  it.each<[number[], number, number]>([
    [[0, 20, 10, 10, 10, 10, 10], 1.871, 131],
    [[5, 15, 20, 20, 20, 25, 35], 2.366, 331.3],
    [[100, 0, 50, 0, 100, 0, 50], 1.029, 308.7],
    [[0, 0, 0, 70, 0, 0, 0], 0.4082, 28.6],
  ])('of %j is %d, strain %d', (loads, expected, strain) => {
    const total = loads.reduce((sum, load) => sum + load, 0);
    expect(monotony(loads)).toBeCloseTo(expected, 3);
    expect(total * monotony(loads)!).toBeCloseTo(strain, 0);
  });

  it('has no number where every day is alike: the worst week must not look best', () => {
    expect(monotony(Array<number>(7).fill(40))).toBeUndefined();
    expect(monotony(Array<number>(7).fill(0))).toBeUndefined();
  });
});

describe('the polarization index', () => {
  // Treff 2019, table 1.
  it.each([
    [80, 0, 20, 3.18],
    [72, 0, 28, 3.29],
    [68, 6, 26, 2.47],
    [67.3, 30.2, 2.5, 0.75],
    [80.4, 17.9, 1.8, 0.91],
    [74, 11, 15, 2.0],
  ])('of %d, %d and %d %% is %d', (low, middle, high, expected) => {
    expect(polarizationIndex(low / 100, middle / 100, high / 100)).toBeCloseTo(expected, 2);
  });

  it('is 0 without hard time and undefined where the hard time is the most', () => {
    expect(polarizationIndex(0.8, 0.2, 0)).toBe(0);
    expect(polarizationIndex(0.3, 0.3, 0.4)).toBeUndefined();
  });
});
