import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Samples } from '../../src/core/activity.ts';
import type { Trace } from '../../src/core/trace.ts';
import { reduceSamples } from '../../src/normalise/reduce-samples.ts';
import { only, syntheticRun } from '../support/synthetic-run.ts';

const run = syntheticRun({ seconds: 2400, heightM: (metres) => 50 + 20 * Math.sin(metres / 300) });

const traceOf = (samples: Samples): Trace => reduceSamples(samples, 'running').trace!;
const sum = (series: ArrayLike<number>): number => Array.from(series).reduce((total, value) => total + value, 0);

/** A hole of more than half a minute, in seconds after the start. */
const hole = fc
  .tuple(fc.integer({ min: 120, max: 1400 }), fc.integer({ min: 31, max: 600 }))
  .map(([from, lasts]) => [from, from + lasts] as const);

const within = ([from, to]: readonly [number, number]): number[] => {
  const bins: number[] = [];
  for (let bin = Math.ceil((from + 1) / 5); (bin + 1) * 5 <= to - 1; bin++) bins.push(bin);
  return bins;
};

const silent = (name: 'heartRateBpm' | 'altitudeM' | 'cadenceSpm', [from, to]: readonly [number, number]): Samples => ({
  ...run,
  [name]: run[name]!.map((value, second) => (second > from && second < to ? Number.NaN : value)),
});

const SERIES = ['heartRateBpm', 'speedMps', 'gradeAdjustedSpeedMps', 'altitudeM', 'gradeRatio', 'cadenceSpm'] as const;

describe('a hole of more than 30 s', () => {
  it('in the whole recording leaves nothing in the trace, and no time in the histogram or in the moving time', () => {
    fc.assert(
      fc.property(hole, (gone) => {
        const [from, to] = gone;
        const kept = [...run.timeS.keys()].filter((second) => second <= from || second >= to);
        const trace = traceOf(only(run, kept));
        for (const bin of within(gone)) {
          for (const name of SERIES) expect(trace[name][bin], name).toBeNaN();
          expect(trace.movingS[bin]).toBe(0);
        }
        expect(sum(trace.heartRateHistogramS)).toBeLessThanOrEqual(2400 - (to - from) + 1 + 1e-6);
        expect(sum(trace.movingS)).toBeLessThanOrEqual(2400 - (to - from) + 1e-3);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['heartRateBpm', 'altitudeM', 'cadenceSpm'] as const)('in the %s alone is not filled', (name) => {
    fc.assert(
      fc.property(hole, (gone) => {
        const trace = traceOf(silent(name, gone));
        for (const bin of within(gone)) expect(trace[name][bin]).toBeNaN();
      }),
      { numRuns: 30 },
    );
  });

  it('in the heart rate adds no seconds to any beat', () => {
    fc.assert(
      fc.property(hole, (gone) => {
        const trace = traceOf(silent('heartRateBpm', gone));
        expect(sum(trace.heartRateHistogramS)).toBeLessThanOrEqual(2400 - (gone[1] - gone[0]) + 1 + 1e-6);
      }),
      { numRuns: 30 },
    );
  });

  it('in the heights gives no grade, and the speed there is the plain one', () => {
    const trace = traceOf(silent('altitudeM', [600, 900]));
    for (const bin of within([600, 900])) {
      expect(trace.gradeRatio[bin]).toBeNaN();
      expect(trace.gradeAdjustedSpeedMps[bin]).toBeCloseTo(trace.speedMps[bin]!, 5);
    }
  });

  it('is no bridge for the window of the grade: a step of 300 m over a pause is no slope', () => {
    const lifted = {
      ...run,
      altitudeM: run.altitudeM!.map((height, second) => (second >= 900 ? height + 300 : height)),
    };
    const kept = [...run.timeS.keys()].filter((second) => second <= 600 || second >= 900);
    const steepest = Math.max(...traceOf(only(lifted, kept)).gradeRatio.filter((ratio) => !Number.isNaN(ratio)));
    expect(steepest).toBeLessThan(0.08);
  });
});

describe('a hole of 30 s or less', () => {
  it('between two samples is bridged', () => {
    const kept = [...run.timeS.keys()].filter((second) => second <= 600 || second >= 630);
    const trace = traceOf(only(run, kept));
    for (const bin of within([600, 630])) for (const name of SERIES) expect(trace[name][bin], name).not.toBeNaN();
    expect(sum(trace.heartRateHistogramS)).toBeCloseTo(2400, 6);
  });
});
