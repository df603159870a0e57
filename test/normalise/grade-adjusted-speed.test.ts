import { describe, expect, it } from 'vitest';
import { grade } from '../../src/normalise/grade.ts';
import { gradeFactor } from '../../src/normalise/grade-adjusted-speed.ts';
import { reduceSamples } from '../../src/normalise/reduce-samples.ts';
import { timeline } from '../../src/normalise/timeline.ts';
import { syntheticRun } from '../support/synthetic-run.ts';

describe('gradeFactor', () => {
  // Values of the polynomial as the sports-lib project publishes and tests it.
  it.each([
    [-30, 1.504],
    [-20, 1.0838],
    [-10, 0.8841],
    [-5, 0.8985],
    [0, 1],
    [5, 1.1915],
    [10, 1.4702],
    [20, 2.2449],
    [30, 3.154],
  ])('is the published value at %i %%', (percent, factor) => expect(gradeFactor(percent / 100)).toBeCloseTo(factor, 3));

  it('counts slopes beyond 34 % as 34 %', () => {
    expect(gradeFactor(0.6)).toBe(gradeFactor(0.34));
    expect(gradeFactor(-0.6)).toBe(gradeFactor(-0.34));
  });

  it('is 1 where the grade is unknown', () => expect(gradeFactor(Number.NaN)).toBe(1));
});

describe('grade', () => {
  const run = syntheticRun({ seconds: 200, mps: () => 3 });
  const clock = timeline(run);
  const alongM = Float64Array.from({ length: run.count }, (_, i) => i * 3);

  it('finds the slope of an even hill to its ends', () => {
    const grades = grade(
      clock,
      alongM,
      alongM.map((metres) => metres * 0.08),
    );
    for (const ratio of grades) expect(ratio).toBeCloseTo(0.08, 9);
  });

  it('spreads a step of 3 m over 60 m', () => {
    const grades = grade(
      clock,
      alongM,
      alongM.map((metres) => (metres < 300 ? 10 : 13)),
    );
    expect(Math.max(...grades)).toBeCloseTo(3 / 60, 9);
    expect(grades.filter((ratio) => ratio > 0.001).length * 3).toBeCloseTo(60, -1);
  });

  it('knows nothing where a height is missing', () => {
    const heights = alongM.map((_, i) => (i === 100 ? Number.NaN : 10));
    const grades = grade(clock, alongM, heights);
    expect(grades[90]).toBeNaN();
    expect(grades[10]).toBe(0);
  });
});

describe('grade-adjusted speed of a run', () => {
  const hill = { seconds: 1800, mps: () => 2.5 };

  it('is 1.4702 times the speed on a steady 10 % climb', () => {
    const reduced = reduceSamples(syntheticRun({ ...hill, heightM: (metres) => metres * 0.1 }), 'running');
    expect(reduced.gradeAdjustedSpeedMps! / 2.5).toBeCloseTo(1.4702, 2);
  });

  it('keeps the credit of a gentle descent', () => {
    const reduced = reduceSamples(syntheticRun({ ...hill, heightM: (metres) => 900 - metres * 0.1 }), 'running');
    expect(reduced.gradeAdjustedSpeedMps! / 2.5).toBeCloseTo(0.8841, 2);
  });

  it('is the speed on a treadmill, at grade 0', () => {
    const reduced = reduceSamples(syntheticRun({ ...hill, heightM: (metres) => metres * 0.1 }), 'treadmill-running');
    expect(reduced.gradeAdjustedSpeedMps).toBeCloseTo(2.5, 2);
    expect(reduced.trace!.gradeRatio[100]).toBe(0);
    expect(reduced.ascentM).toBeUndefined();
  });

  it('is unknown outdoors without heights, while the trace goes on with the plain speed', () => {
    const { altitudeM: _, ...flat } = syntheticRun(hill);
    const reduced = reduceSamples(flat, 'running');
    expect(reduced.gradeAdjustedSpeedMps).toBeUndefined();
    expect(reduced.trace!.gradeRatio[100]).toBeNaN();
    expect(reduced.trace!.gradeAdjustedSpeedMps[100]).toBe(reduced.trace!.speedMps[100]);
  });

  it('takes one height throughout for a placeholder', () =>
    expect(reduceSamples(syntheticRun({ ...hill, heightM: () => 0 }), 'running').ascentM).toBeUndefined());

  it('is not made for a ride', () =>
    expect(reduceSamples(syntheticRun(hill), 'cycling').gradeAdjustedSpeedMps).toBeUndefined());
});

/** Energy cost of running on a slope, J/kg/m (Minetti 2002): measured on a treadmill, from -45 to 45 %. */
const minettiCost = (i: number): number =>
  155.4 * i ** 5 - 30.4 * i ** 4 - 43.3 * i ** 3 + 46.3 * i ** 2 + 19.5 * i + 3.6;

describe('beside the energy cost of slopes (Minetti 2002)', () => {
  it.each([
    [-20, 1.8],
    [-18.1, 1.7813],
    [-10, 2.1517],
    [-5, 2.7459],
    [0, 3.6],
    [5, 4.6852],
    [10, 5.9682],
    [15, 7.417],
    [20, 9.0067],
  ])('which is %s %% -> %s J/kg/m', (percent, expected) => {
    expect(minettiCost(percent / 100)).toBeCloseTo(expected, 3);
  });

  it.each([-20, -15, -10, -5, 5, 10, 15, 20])('gives less credit down and asks less up, at %s %%', (percent) => {
    const [ours, byCost] = [gradeFactor(percent / 100), minettiCost(percent / 100) / minettiCost(0)];
    expect(percent < 0 ? ours > byCost : ours < byCost).toBe(true);
  });

  it('is cheapest on a gentle slope, not near -18 %, where legs brake', () => {
    const percents = Array.from({ length: 31 }, (_, at) => -at);
    const cheapest = (cost: (ratio: number) => number): number =>
      percents.reduce((best, percent) => (cost(percent / 100) < cost(best / 100) ? percent : best), 0);
    expect([cheapest(gradeFactor), cheapest(minettiCost)]).toEqual([-8, -18]);
  });
});
