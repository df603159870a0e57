import { describe, expect, it } from 'vitest';
import { estimateAthlete } from '../../src/athlete/estimate-athlete.ts';
import { presetById } from '../../src/guidelines/index.ts';
import { recoveryRun } from '../support/build.ts';

const with190 = (preset: string, told = {}) =>
  estimateAthlete([], { hrMaxBpm: 190, ...told }, presetById(preset)!, '2026-11-15');

describe('the cap', () => {
  it.each([
    ['consensus', 133, 138.7],
    ['lever', 123.5, 133],
    ['zone1', 138.7, 138.7],
    ['newshealth', 133, 133],
    ['yearround', 152, 152],
  ])('%s: %d to %d bpm at a maximum of 190', (preset, agreed, disputed) => {
    const { cap } = with190(preset);
    expect([cap!.agreed.value, cap!.disputed.value].map((bpm) => Math.round(bpm * 10) / 10)).toEqual([
      agreed,
      disputed,
    ]);
  });

  it('marathon stays ten beats below the aerobic threshold', () => {
    expect(with190('marathon', { lt1Bpm: 150 }).cap!.disputed.value).toBe(140);
  });

  it('is unknown without the number it is built on, and says so', () => {
    const unknown = estimateAthlete([], {}, presetById('consensus')!, '2026-11-15');
    expect(unknown.cap).toBeUndefined();
    expect(Object.keys(unknown.missing)).toEqual(expect.arrayContaining(['hrMax', 'cap', 'easyPace']));
  });
});

describe('thresholds', () => {
  // Nuuttila 2025: LT1 at 78.9 % of maximum in men, 83.6 % in women.
  it.each([
    ['male', 150],
    ['female', 159],
  ] as const)('derives LT1 of %s runners from the maximum: %i', (sex, bpm) => {
    expect(with190('consensus', { sex }).lt1!.value).toBe(bpm);
  });

  it('spans both where sex is unknown', () => {
    const { lt1 } = with190('consensus');
    expect(lt1!.low).toBeLessThanOrEqual(with190('consensus', { sex: 'male' }).lt1!.low);
    expect(lt1!.high).toBeGreaterThanOrEqual(with190('consensus', { sex: 'female' }).lt1!.high);
  });

  it('guesses threshold pace from easy pace, with low confidence', () => {
    expect(with190('consensus', { easySpeedMps: 3 }).thresholdSpeed).toMatchObject({
      confidence: 'low',
      origin: 'derived',
    });
  });
});

describe('fitness', () => {
  const race = {
    ...recoveryRun({ day: '2026-10-01', distanceM: 10_000, durationS: 2481, speedMps: 10_000 / 2481 }),
    intent: { kind: 'race', from: ['title'], confidence: 'high' },
    averageHeartRateBpm: 174,
    maxHeartRateBpm: 186,
  } as const;
  const raced = (told = {}) =>
    estimateAthlete([race], { hrMaxBpm: 190, ...told }, presetById('consensus')!, '2026-11-15');

  it('comes from a race, and the threshold with it', () => {
    const { vdot, thresholdSpeed, paceZones } = raced();
    expect(vdot!.value).toBeCloseTo(50, 1);
    expect(Math.round(1000 / thresholdSpeed!.value)).toBe(255);
    expect(paceZones).toMatchObject({ confidence: 'medium' });
  });

  it('does not stand above what the runner has told', () => {
    expect(raced({ thresholdSpeedMps: 3.8 }).thresholdSpeed).toMatchObject({ value: 3.8, origin: 'told' });
    expect(raced({ lt2Bpm: 171 }).lt2).toMatchObject({ value: 171, origin: 'told' });
  });

  it('gives the heart rate of an hour, before shares of the maximum do', () => {
    const hour = { ...race, distanceM: 15_000, durationS: 3600, speedMps: 15_000 / 3600 };
    const { lt2 } = estimateAthlete([hour], { hrMaxBpm: 190 }, presetById('consensus')!, '2026-11-15');
    expect(lt2).toMatchObject({ value: 174, origin: 'observed' });
    expect(raced().lt2).toMatchObject({ origin: 'derived' });
  });

  it('says why it is unknown', () => {
    const { vdot, criticalSpeed, missing } = with190('consensus');
    expect([vdot, criticalSpeed]).toEqual([undefined, undefined]);
    expect(missing.vdot).toMatch(/^no level road race/);
    expect(missing.criticalSpeed).toMatch(/^no maximal effort/);
    expect(missing.thresholdPace).toBe('neither a race nor easy runs to take it from');
  });
});

it('takes told zone edges as they are', () => {
  expect(with190('consensus', { heartRateEdgesBpm: [130, 145, 160, 175] }).heartRateZones).toMatchObject({
    id: 'custom',
    edges: [130, 145, 160, 175],
  });
});
