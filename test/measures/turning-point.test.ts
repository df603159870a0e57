import { describe, expect, it } from 'vitest';
import { turningPoint } from '../../src/measures/turning-point.ts';
import { trace } from '../support/build.ts';

describe('turningPoint', () => {
  it('finds the first lasting crossing within the smoothing', () => {
    const turn = turningPoint(
      trace([
        { seconds: 900, bpm: 130, mps: 2.5 },
        { seconds: 900, bpm: 150, mps: 3 },
      ]),
      140,
    );
    expect(Math.abs(turn!.atS - 900)).toBeLessThanOrEqual(20);
    expect(Math.abs(turn!.distanceM! - 2250)).toBeLessThanOrEqual(60);
    expect(turn!.aboveCapS).toBe(900);
  });

  it('forgives a hill of a minute', () => {
    const hill = trace([
      { seconds: 600, bpm: 130, mps: 2.5 },
      { seconds: 60, bpm: 150, mps: 2.5 },
      { seconds: 600, bpm: 130, mps: 2.5 },
    ]);
    expect(turningPoint(hill, 140)).toBeUndefined();
  });

  it('is not ended by a dip inside the hysteresis', () => {
    const dip = trace([
      { seconds: 600, bpm: 130, mps: 2.5 },
      { seconds: 60, bpm: 145, mps: 2.5 },
      { seconds: 60, bpm: 139, mps: 2.5 },
      { seconds: 300, bpm: 145, mps: 2.5 },
    ]);
    expect(Math.abs(turningPoint(dip, 140)!.atS - 600)).toBeLessThanOrEqual(20);
  });

  it('stays silent at exactly the cap', () => {
    expect(turningPoint(trace([{ seconds: 1800, bpm: 140, mps: 2.5 }]), 140)).toBeUndefined();
  });

  it('counts moving time: a pause before the crossing changes nothing', () => {
    const straight = turningPoint(
      trace([
        { seconds: 900, bpm: 130, mps: 2.5 },
        { seconds: 900, bpm: 150, mps: 3 },
      ]),
      140,
    );
    const paused = turningPoint(
      trace([
        { seconds: 300, bpm: 130, mps: 2.5 },
        { seconds: 600, bpm: 0, mps: 0 },
        { seconds: 600, bpm: 130, mps: 2.5 },
        { seconds: 900, bpm: 150, mps: 3 },
      ]),
      140,
    );
    expect(paused!.atS).toBe(straight!.atS);
  });

  it('says nothing without a single heart rate', () => {
    const blind = trace([{ seconds: 1800, bpm: Number.NaN, mps: 2.5 }]);
    expect(turningPoint(blind, 140)).toBeUndefined();
  });
});
