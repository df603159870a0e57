import { describe, expect, it } from 'vitest';
import type { Lap } from '../../src/core/activity.ts';
import { decoupling } from '../../src/measures/decoupling.ts';
import { lapDecoupling } from '../../src/measures/lap-decoupling.ts';

const lap = (durationS: number, averageHeartRateBpm?: number, more: Partial<Lap> = {}): Lap => ({
  durationS,
  distanceM: 1000,
  ...(averageHeartRateBpm !== undefined && { averageHeartRateBpm }),
  ...more,
});

const laps = (bpm: readonly number[], durationS = 400): readonly Lap[] => bpm.map((one) => lap(durationS, one));
const ratio = (told: readonly Lap[]): number => {
  const drift = lapDecoupling(told);
  if (!drift.assessable) throw new Error(drift.reason);
  return drift.decouplingRatio;
};
const reason = (told: readonly Lap[]): string | undefined => {
  const drift = lapDecoupling(told);
  return drift.assessable ? undefined : drift.reason;
};

describe('drift from lap to lap', () => {
  it('is what speed per beat lost from the first half to the second', () => {
    // The first lap is the warm-up; 400 s begin at 400 s, so its middle lies behind 8 min.
    expect(ratio(laps([120, 140, 140, 140, 147, 147, 147]))).toBeCloseTo(1 - 140 / 147, 6);
  });

  it('parts the lap in the middle', () => {
    expect(ratio(laps([120, 140, 140, 150, 160, 160]))).toBeCloseTo(1 - 142 / 158, 6);
  });

  it('says that it comes from laps', () => {
    expect(lapDecoupling(laps([120, 140, 140, 140, 140, 140]))).toMatchObject({ from: 'laps', decouplingRatio: 0 });
  });

  it('takes grade-adjusted speed where the laps tell it', () => {
    const hilly = [120, 140, 140, 140, 140].map((bpm, i) =>
      lap(i < 3 ? 380 : 420, bpm, { gradeAdjustedSpeedMps: 2.5 }),
    );
    expect(ratio(hilly)).toBeCloseTo(0, 6);
  });

  it.each([
    ['heart rate or speed is missing in a lap', [...laps([120, 140, 140, 140]), lap(400)]],
    ['less than 16 min of laps left after the first 8 min', laps([120, 140, 140], 400)],
    ['fewer than 4 laps after the first 8 min', laps([120, 140, 140, 140], 600).slice(0, 3)],
    [
      'one lap is nearly a half',
      [lap(480, 120), lap(300, 140), lap(300, 140), lap(300, 140), lap(700, 140, { distanceM: 2300 })],
    ],
    [
      'stopped for more than 10 % of the time',
      laps([120, 140, 140, 140, 140, 140]).map((one) => ({ ...one, movingS: 350 })),
    ],
    [
      'pace not steady enough (intervals, hills or walk breaks)',
      [lap(480, 120), lap(300, 150), lap(450, 130), lap(300, 150), lap(450, 130), lap(300, 150)],
    ],
  ])('says why it cannot be told: %s', (said, told) => {
    expect(reason(told)).toBe(said);
  });

  it('gives way to a stream, and needs a heart rate that can be trusted', () => {
    const told = laps([120, 140, 140, 140, 147, 147]);
    expect(decoupling(undefined, { verdict: 'good', unusableShare: 0, reasons: [] }, told)).toMatchObject({
      from: 'laps',
    });
    expect(decoupling(undefined, { verdict: 'doubtful', unusableShare: 0, reasons: [] }, told)).toEqual({
      assessable: false,
      reason: 'heart rate cannot be trusted',
    });
    expect(decoupling(undefined, { verdict: 'good', unusableShare: 0, reasons: [] })).toMatchObject({
      reason: 'no stream',
    });
  });
});
