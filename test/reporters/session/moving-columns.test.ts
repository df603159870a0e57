import { describe, expect, it } from 'vitest';
import { HISTOGRAM_SIZE, type Trace } from '../../../src/core/trace.ts';
import { movingColumns } from '../../../src/reporters/text/session/moving-columns.ts';

/** A trace of which only heart rate and moving time matter. */
const traceOf = (heartRateBpm: readonly number[], movingS: readonly number[]): Trace => {
  const unknown = new Float32Array(heartRateBpm.length).fill(Number.NaN);
  return {
    stepS: 5,
    count: heartRateBpm.length,
    heartRateBpm: Float32Array.from(heartRateBpm),
    speedMps: unknown,
    gradeAdjustedSpeedMps: unknown,
    altitudeM: unknown,
    gradeRatio: unknown,
    cadenceSpm: unknown,
    movingS: Float32Array.from(movingS),
    heartRateHistogramS: new Float64Array(HISTOGRAM_SIZE),
  };
};

const steady = (count: number, value: number): number[] => new Array<number>(count).fill(value);

describe('columns of moving time', () => {
  it('weigh each bin by the seconds moved in it', () => {
    const trace = traceOf([120, 150], [5, 1]);
    expect(movingColumns(trace, 1).means(trace.heartRateBpm)).toEqual([125]);
  });

  it('are no more than there are bins', () => {
    expect(movingColumns(traceOf(steady(7, 120), steady(7, 5)), 71).count).toBe(7);
  });

  it('leave stops out and tell those of a minute', () => {
    const movingS = [...steady(12, 5), ...steady(12, 0), ...steady(12, 5), ...steady(11, 0), ...steady(12, 5)];
    const columns = movingColumns(traceOf(steady(59, 120), movingS), 71);
    expect(columns.totalS).toBe(180);
    expect(columns.stops).toEqual([{ atS: 60, lastsS: 60 }]);
  });

  it('know nothing where no bin of theirs does', () => {
    const trace = traceOf([120, Number.NaN, 140], [5, 5, 5]);
    expect(movingColumns(trace, 3).means(trace.heartRateBpm)).toEqual([120, Number.NaN, 140]);
  });

  it('count every second of a recording that never knew the way', () => {
    expect(movingColumns(traceOf(steady(10, 120), steady(10, 0)), 71).totalS).toBe(50);
  });
});
