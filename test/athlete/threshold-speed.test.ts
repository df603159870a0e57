import { describe, expect, it } from 'vitest';
import { fieldThreshold } from '../../src/athlete/field-threshold.ts';
import type { Performance } from '../../src/athlete/performance.ts';
import { thresholdSpeed } from '../../src/athlete/threshold-speed.ts';
import type { Confidence, Estimate } from '../../src/core/estimate.ts';
import { recoveryRun, sure, within } from '../support/build.ts';

const number = (value: number, confidence: Confidence): Estimate => ({ ...within(value, 0), confidence });
const paceOf = (estimate: Estimate | undefined): number => Math.round(1000 / estimate!.value);

describe('thresholdSpeed', () => {
  const easy = within(3, 0.1);

  it('is 4:15/km at VDOT 50, as in the tables of Daniels, and 83 % at its slow end', () => {
    const speed = thresholdSpeed({ vdot: number(50, 'medium'), critical: undefined, easy });
    expect(paceOf(speed)).toBe(255);
    expect(Math.round(1000 / speed!.low)).toBe(268);
    expect(speed).toMatchObject({
      origin: 'derived',
      confidence: 'medium',
      detail: expect.stringContaining('VDOT 50'),
    });
  });

  it('is 94 % of critical speed without a race: between what two studies found', () => {
    const speed = thresholdSpeed({ vdot: undefined, critical: number(4, 'low'), easy })!;
    expect(speed.value / 4).toBeGreaterThan(15.2 / 16.4);
    expect(speed.value / 4).toBeLessThan(14.4 / 15.2);
    expect(speed.high).toBe(4);
  });

  it('prefers the race, unless critical speed is the surer', () => {
    const from = (vdot: Confidence, critical: Confidence) =>
      thresholdSpeed({ vdot: number(50, vdot), critical: number(4.2, critical), easy })!.detail;
    expect(from('low', 'low')).toContain('VDOT');
    expect(from('high', 'medium')).toContain('VDOT');
    expect(from('low', 'medium')).toContain('critical speed');
  });

  it('is guessed from easy pace with neither, and unknown without that', () => {
    expect(thresholdSpeed({ vdot: undefined, critical: undefined, easy })!.detail).toContain('easy pace');
    expect(thresholdSpeed({ vdot: undefined, critical: undefined, easy: undefined })).toBeUndefined();
  });
});

describe('fieldThreshold', () => {
  const race = (minutes: number, averageHeartRateBpm: number, isRace = true): Performance => ({
    session: recoveryRun({ day: '2026-10-01' }),
    distanceM: 12_000,
    durationS: minutes * 60,
    averageHeartRateBpm,
    vdot: 45,
    isLevel: true,
    isRace,
  });

  it('is the average of a race of 45 to 75 min', () => {
    expect(fieldThreshold([race(60, 172)], sure(190))).toMatchObject({
      value: 172,
      low: 168,
      high: 176,
      origin: 'observed',
      confidence: 'medium',
      detail: 'average of the race of 60 min on 2026-10-01',
    });
    const known = [44.9, 45, 75, 75.1].map((minutes) => fieldThreshold([race(minutes, 172)], sure(190)) !== undefined);
    expect(known).toEqual([false, true, true, false]);
  });

  it('is none outside of 85 to 96 % of the maximum: that was no such race, or no such maximum', () => {
    const known = [169, 170, 192, 193].map((bpm) => fieldThreshold([race(60, bpm)], sure(200)) !== undefined);
    expect(known).toEqual([false, true, true, false]);
  });

  it('has low confidence in a run that nobody called a race', () => {
    expect(fieldThreshold([race(60, 172, false)], sure(190))!.confidence).toBe('low');
  });
});
