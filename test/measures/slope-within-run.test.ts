import { describe, expect, it } from 'vitest';
import { slopeWithinRun } from '../../src/measures/slope-within-run.ts';
import { type Stretch, trace } from '../support/build.ts';
import { diceOf } from '../support/dice.ts';

interface Course {
  readonly minutes?: number;
  /** How much the minutes differ in pace, m/s. */
  readonly spreadMps?: number;
  readonly driftBpm?: number;
  readonly pauseAt?: number;
}

/** Minutes of changing pace; heart rate rises 25 bpm per m/s, 45 s late, and drifts from end to end. */
const course = ({ minutes = 40, spreadMps = 0.3, driftBpm = 0, pauseAt }: Course = {}) => {
  const { normal } = diceOf(7);
  let held = 2.8;
  const stretches: Stretch[] = [];
  for (let minute = 0; minute < minutes; minute++) {
    const mps = 2.8 + normal(spreadMps);
    for (let k = 0; k < 12; k++) {
      held += (mps - held) * (1 - Math.exp(-5 / 45));
      if (minute === pauseAt && k === 6) stretches.push({ seconds: 120, mps: 0, bpm: 0 });
      stretches.push({
        seconds: 5,
        mps,
        bpm: 120 + 25 * (held - 2.5) + (driftBpm * (minute * 12 + k)) / (minutes * 12),
      });
    }
  }
  return trace(stretches);
};

describe('the rise of heart rate with speed inside a run', () => {
  it('is found behind the delay of heart rate', () => {
    expect(slopeWithinRun(course())!.slope).toBeCloseTo(25, 0);
  });

  it('is not changed by a drift over the run', () => {
    expect(slopeWithinRun(course({ driftBpm: 15 }))!.slope).toBeCloseTo(25, 0);
  });

  it('is never surer than a quarter of itself', () => {
    const { slope, slopeError } = slopeWithinRun(course())!;
    expect(slopeError).toBeCloseTo(slope / 4, 9);
  });

  it('cannot be told of an even pace, nor of less than ten minutes after the first eight', () => {
    expect(slopeWithinRun(course({ spreadMps: 0.05 }))).toBeUndefined();
    expect(slopeWithinRun(course({ minutes: 17, spreadMps: 0.5 }))).toBeUndefined();
    expect(slopeWithinRun(course({ minutes: 18, spreadMps: 0.5 }))!.blocks).toBe(10);
  });

  it('does not make one block of what a pause of two minutes tears apart', () => {
    // 30 s before the pause are left out, and half a minute stands over at the end.
    expect(slopeWithinRun(course({ minutes: 40, pauseAt: 20 }))!.blocks).toBe(31);
    expect(slopeWithinRun(course({ minutes: 40 }))!.blocks).toBe(32);
  });

  it('says nothing without heart rate', () => {
    const blind = course();
    blind.heartRateBpm.fill(Number.NaN);
    expect(slopeWithinRun(blind)).toBeUndefined();
  });
});
