import { describe, expect, it } from 'vitest';
import { trustOfRow } from '../../src/normalise/row-heart-rate-trust.ts';

describe('trustOfRow', () => {
  it('is none without heart rate', () => expect(trustOfRow({ distanceM: 5000 }).verdict).toBe('none'));

  it('is good for an ordinary row', () =>
    expect(trustOfRow({ averageHeartRateBpm: 142, maxHeartRateBpm: 168, averageCadenceSpm: 170 })).toEqual({
      verdict: 'good',
      unusableShare: 0,
      reasons: [],
    }));

  it('allows an average equal to the maximum, and doubts one above', () => {
    expect(trustOfRow({ averageHeartRateBpm: 150, maxHeartRateBpm: 150 }).verdict).toBe('good');
    expect(trustOfRow({ averageHeartRateBpm: 151, maxHeartRateBpm: 150 }).reasons).toEqual([
      'the average of 151 bpm is above the maximum of 150 bpm',
    ]);
  });

  it('doubts a maximum of 226 and not of 225', () => {
    expect(trustOfRow({ maxHeartRateBpm: 225 }).verdict).toBe('good');
    expect(trustOfRow({ maxHeartRateBpm: 226 }).verdict).toBe('doubtful');
  });

  it('doubts an average of 49 and not of 50', () => {
    expect(trustOfRow({ averageHeartRateBpm: 50 }).verdict).toBe('good');
    expect(trustOfRow({ averageHeartRateBpm: 49 }).verdict).toBe('doubtful');
  });

  it('doubts an average within 2 bpm of the step rate from 140 on', () => {
    const row = (bpm: number, spm: number) => trustOfRow({ averageHeartRateBpm: bpm, averageCadenceSpm: spm }).verdict;
    expect(row(168, 170)).toBe('doubtful');
    expect(row(167, 170)).toBe('good');
    expect(row(140, 140)).toBe('doubtful');
    expect(row(139, 139)).toBe('good');
  });
});
