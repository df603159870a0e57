import { describe, expect, it } from 'vitest';
import { exponentialAverage } from '../../src/measures/exponential-average.ts';
import { monotony } from '../../src/measures/monotony.ts';
import { polarizationIndex } from '../../src/measures/polarization-index.ts';

/** The time constant at which 1 - e^(-1/tau) is a given share a day. */
const tauOfShare = (share: number): number => -1 / Math.log(1 - share);
const constant = (days: number): number[] => Array<number>(days).fill(100);

describe('the exponential average of a constant load of 100', () => {
  it.each([
    [7, 1, 13.312, 3],
    [7, 7, 63.212, 3],
    [7, 42, 99.752, 3],
    [42, 1, 2.3528, 4],
    [42, 7, 15.352, 3],
    [42, 42, 63.212, 3],
  ])(
    'with tau %d is after %d days %d (computed in closed form, 100 (1 - e^(-n/tau)))',
    (tau, days, expected, decimals) => {
      expect(exponentialAverage(constant(days), tau)).toBeCloseTo(expected, decimals);
    },
  );

  // What other tools take for the share of a day, and how much sooner theirs rises; computed.
  it.each([
    ['1/N', 1 / 7, 1, 14.286],
    ['1/N', 1 / 42, 1, 2.381],
    ['2/(N + 1)', 2 / 8, 1, 25],
    ['2/(N + 1)', 2 / 43, 1, 4.651],
    ['2/(N + 1)', 2 / 43, 42, 86.472],
  ])('with a share of %s (%d) a day would be after %d days %d, which is not ours', (_, share, days, expected) => {
    expect(exponentialAverage(constant(days), tauOfShare(share))).toBeCloseTo(expected, 3);
    expect(exponentialAverage(constant(days), share < 0.1 ? 42 : 7)).toBeLessThan(expected - 0.02);
  });
});

describe('one day of 1000', () => {
  const [theirFitness, theirFatigue] = [tauOfShare(2 / 43), tauOfShare(2 / 8)];

  it('gives with 2/(N + 1) the fitness 47, fatigue 250 and form -203 of Runalyze TsbModelTest', () => {
    const [fitness, fatigue] = [exponentialAverage([1000], theirFitness), exponentialAverage([1000], theirFatigue)];
    expect([Math.round(fitness), Math.round(fatigue)]).toEqual([47, 250]);
    expect(Math.round(fitness) - Math.round(fatigue)).toBe(-203);
  });

  it('is balanced there after 7 days of rest, give or take half a day (Runalyze TsbModelTest)', () => {
    const form = (restDays: number): number => {
      const loads = [1000, ...Array<number>(restDays).fill(0)];
      return exponentialAverage(loads, theirFitness) - exponentialAverage(loads, theirFatigue);
    };
    expect([form(6) < 0, form(8) > 0]).toEqual([true, true]);
    // Between whole days the change is even enough: where the line between the two crosses 0.
    expect(Math.abs(6 + (2 * form(6)) / (form(6) - form(8)) - 7)).toBeLessThan(0.5);
  });

  it('gives with our constants half of that: 1 - e^(-1/42) and 1 - e^(-1/7), as in GoldenCheetah', () => {
    expect(exponentialAverage([1000], 42)).toBeCloseTo(23.528, 3);
    expect(exponentialAverage([1000], 7)).toBeCloseTo(133.12, 2);
  });
});

describe('monotony', () => {
  it.each<[number[], number, number, number, string]>([
    [[0, 20, 10, 10, 10, 10, 10], 1.871, 3, 130.96, 'Runalyze MonotonyTest, strain 70 times as much'],
    [[5, 15, 20, 20, 20, 25, 35], 2.366, 3, 331.3, 'Runalyze MonotonyTest'],
    [[100, 0, 50, 0, 100, 0, 50], 1.029, 4, 308.7, 'an implementation found in public code'],
    [[0, 0, 0, 70, 0, 0, 0], 0.4082, 4, 28.58, 'one session in seven days is 1/sqrt(6)'],
  ])('of %j is %s (to %s decimals), strain %s: %s', (loads, expected, decimals, strain) => {
    const total = loads.reduce((sum, load) => sum + load, 0);
    expect(monotony(loads)).toBeCloseTo(expected, decimals);
    expect(total * monotony(loads)!).toBeCloseTo(strain, 1);
  });

  it('takes the deviation of the whole week, not of a sample, which would give 0.9527 (computed)', () => {
    expect(monotony([100, 0, 50, 0, 100, 0, 50])! * Math.sqrt(6 / 7)).toBeCloseTo(0.9527, 4);
  });

  it('has no number where every day is alike: the worst week must not look best', () => {
    expect(monotony(Array<number>(7).fill(40))).toBeUndefined();
    expect(monotony(Array<number>(7).fill(0))).toBeUndefined();
  });
});

describe('the polarization index', () => {
  it.each([
    [80, 0, 20, 3.18],
    [72, 0, 28, 3.29],
    [68, 6, 26, 2.47],
    [67.3, 30.2, 2.5, 0.75],
    [80.4, 17.9, 1.8, 0.91],
    [74, 11, 15, 2.0],
  ])('of %s, %s and %s percent is %s (Treff 2019, table 1)', (low, middle, high, expected) => {
    expect(polarizationIndex(low / 100, middle / 100, high / 100)).toBeCloseTo(expected, 2);
  });

  it('of 74, 11 and 15 % is not above the 2.00 from which training is called polarized (Treff 2019)', () => {
    expect(polarizationIndex(0.74, 0.11, 0.15)).toBeGreaterThan(2);
    expect(polarizationIndex(0.67, 0.1, 0.149)).toBeLessThan(2);
  });

  it('without any middle takes 1 % for it, and that from the top; with less than that at the top it is 0', () => {
    expect(polarizationIndex(0.8, 0, 0.2)).toBe(polarizationIndex(0.8, 0.01, 0.19));
    expect(polarizationIndex(0.99, 0, 0.01)).toBe(0);
    expect(polarizationIndex(0.995, 0, 0.005)).toBe(0);
  });

  it('is defined up to as much time above as below', () => {
    expect(polarizationIndex(0.4, 0.2, 0.4)).toBeCloseTo(Math.log10(80), 9);
    expect(polarizationIndex(0.4, 0.19, 0.41)).toBeUndefined();
    expect(polarizationIndex(0, 1, 0)).toBe(0);
    expect(polarizationIndex(1, 0, 0)).toBe(0);
  });

  it('is 0 without hard time and undefined where the hard time is the most', () => {
    expect(polarizationIndex(0.8, 0.2, 0)).toBe(0);
    expect(polarizationIndex(0.3, 0.3, 0.4)).toBeUndefined();
  });
});
