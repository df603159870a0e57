import { describe, expect, it } from 'vitest';
import { maximumHeartRate } from '../../src/athlete/maximum-heart-rate.ts';
import type { Kind } from '../../src/core/intent.ts';
import type { IntendedSession } from '../../src/core/session.ts';
import { recoveryRun } from '../support/build.ts';

const DAY = '2026-11-15';
const run = (kind: Kind, parts: Partial<IntendedSession> = {}): IntendedSession => ({
  ...recoveryRun({ intent: { kind, from: ['title'], confidence: 'high' }, day: '2026-11-01', durationS: 2400 }),
  ...parts,
});
const easy = run('easy', { averageHeartRateBpm: 140, maxHeartRateBpm: 158 });
const row = (kind: Kind, average: number, maximum: number): IntendedSession =>
  run(kind, { averageHeartRateBpm: average, maxHeartRateBpm: maximum });

describe('maximumHeartRate', () => {
  it('believes what it is told without doubt', () => {
    expect(maximumHeartRate([row('race', 180, 198)], { hrMaxBpm: 190 }, DAY)).toMatchObject({
      value: 190,
      low: 190,
      high: 190,
      origin: 'told',
    });
  });

  it('believes the device before the log, until the log shows more', () => {
    const watch = { ...easy, deviceProfile: { hrMaxBpm: 188 } };
    expect(maximumHeartRate([row('race', 172, 183), watch], {}, DAY)).toMatchObject({
      value: 188,
      low: 185,
      origin: 'device',
    });
    expect(maximumHeartRate([row('race', 180, 195), row('race', 181, 196), watch], {}, DAY)).toMatchObject({
      value: 196,
      origin: 'observed',
    });
    expect(maximumHeartRate([watch], { hrMaxBpm: 190 }, DAY)?.origin).toBe('told');
  });

  it('says nothing from easy runs alone, however many', () => {
    expect(maximumHeartRate(new Array(300).fill(easy), {}, DAY)).toBeUndefined();
  });

  it('is unsure of a maximum that few runners have: most who show no more never went hard', () => {
    const hard = (bpm: number) => Array.from({ length: 12 }, () => row('race', bpm - 12, bpm));
    expect(maximumHeartRate(hard(164), {}, DAY)).toMatchObject({ value: 164, high: 189, confidence: 'low' });
    expect(maximumHeartRate(hard(165), {}, DAY)).toMatchObject({ value: 165, high: 171, confidence: 'medium' });
  });

  it('prefers the 30 s mean of a stream', () => {
    const streamed = run('intervals', { averageHeartRateBpm: 165, maxHeartRateBpm: 201, peakHeartRate30sBpm: 188 });
    expect(maximumHeartRate([streamed, easy], {}, DAY)).toMatchObject({ value: 188, low: 187, origin: 'observed' });
  });

  it('takes the second highest of several rows: one spike must not set it', () => {
    const rows = [row('race', 176, 189), row('tempo', 170, 186), row('intervals', 172, 212)];
    expect(maximumHeartRate(rows, {}, DAY)?.value).toBe(189);
  });

  it('does not believe a maximum far above the average of the same row', () => {
    expect(maximumHeartRate([row('tempo', 150, 205), row('tempo', 165, 184)], {}, DAY)?.value).toBe(184);
  });

  it('never lies below what the log shows elsewhere', () => {
    const lazyTempo = row('tempo', 140, 149);
    const easyOnes = new Array(10).fill(row('easy', 136, 152));
    expect(maximumHeartRate([...easyOnes, lazyTempo], {}, DAY)).toBeUndefined();
    expect(
      maximumHeartRate([...easyOnes, row('race', 165, 171), row('easy', 150, 174), row('easy', 150, 176)], {}, DAY)
        ?.value,
    ).toBe(174);
  });

  it('grows surer with more hard runs, and always allows for a higher truth', () => {
    const hard = (count: number) => maximumHeartRate(new Array(count).fill(row('race', 175, 188)), {}, DAY)!;
    expect([1, 3, 10].map((count) => [hard(count).confidence, hard(count).high - hard(count).value])).toEqual([
      ['low', 12],
      ['medium', 10],
      ['medium', 6],
    ]);
  });

  it('finds a hard run without a title by how it stands out', () => {
    const unnamed = run('unknown', { averageHeartRateBpm: 172, maxHeartRateBpm: 187, speedMps: 3.6 });
    expect(maximumHeartRate([...new Array(20).fill(easy), unnamed], {}, DAY)?.value).toBe(187);
  });

  it('forgets what lies more than two years back', () => {
    expect(maximumHeartRate([{ ...row('race', 176, 189), day: '2023-11-01' }], {}, DAY)).toBeUndefined();
  });

  it('reads a wide range from the average of a short race, when a log keeps averages only', () => {
    const { maxHeartRateBpm, ...race } = run('race', { averageHeartRateBpm: 172, durationS: 1500 });
    expect(maxHeartRateBpm).toBeDefined();
    expect(maximumHeartRate([race], {}, DAY)).toMatchObject({ value: 185, low: 177, high: 195, confidence: 'low' });
  });

  // Tanaka 2001: 187 bpm at 30 years. Gulati 2010 for women: 206 - 0.88 age.
  it('falls back to the age formulas, off by ten', () => {
    expect(maximumHeartRate([], { birthYear: 1996 }, DAY)).toMatchObject({
      value: 187,
      low: 177,
      high: 197,
      origin: 'formula',
      confidence: 'low',
    });
    expect(maximumHeartRate([], { birthYear: 1996, sex: 'female' }, DAY)?.value).toBe(180);
  });
});
