import { describe, expect, it } from 'vitest';
import type { Athlete } from '../../src/core/athlete.ts';
import { edwardsPerMinute } from '../../src/measures/edwards-per-minute.ts';
import { impulsePerMinute } from '../../src/measures/impulse-per-minute.ts';
import { luciaPerMinute } from '../../src/measures/lucia-per-minute.ts';
import { price } from '../../src/measures/price.ts';
import { trainingLoad } from '../../src/measures/training-load.ts';
import { athlete, session, sure, trace, within } from '../support/build.ts';

describe('training impulse', () => {
  const reserve = { hrMaxBpm: 200, hrRestBpm: 40 };

  // fellrnr.com/wiki/TRIMP; the women's figure is the same example with Banister's 0.86.
  it.each([
    ['male', 31.803],
    ['female', 37.13],
  ] as const)('of 30 min at 130, rest 40, maximum 200, %s: %d', (sex, expected) => {
    expect(30 * impulsePerMinute(130, { ...reserve, sex })).toBeCloseTo(expected, 2);
  });

  // Values of an implementation found in public code.
  it.each([
    ['male', 0.8, 142.724173],
    ['female', 0.8, 157.020775],
    ['male', 0.5, 50.14],
  ] as const)('of an hour, %s at a share of %d of the reserve: %d', (sex, share, expected) => {
    expect(60 * impulsePerMinute(100 + 100 * share, { hrMaxBpm: 200, hrRestBpm: 100, sex })).toBeCloseTo(expected, 2);
  });

  it('lies between the curves of men and women where the sex is unknown', () => {
    const [men, women] = (['male', 'female'] as const).map((sex) => impulsePerMinute(150, { ...reserve, sex }));
    expect(impulsePerMinute(150, reserve)).toBeCloseTo((men! + women!) / 2, 9);
  });

  it('is nothing below rest and no more than at the maximum', () => {
    expect(impulsePerMinute(30, reserve)).toBe(0);
    expect(impulsePerMinute(215, reserve)).toBe(impulsePerMinute(200, reserve));
  });
});

describe('zone loads', () => {
  it('count a minute by the number of its zone of 10 % (Edwards), its lower edge included', () => {
    expect([99, 100, 119, 120, 140, 160, 180, 200].map((bpm) => edwardsPerMinute(bpm, 200))).toEqual([
      0, 1, 1, 2, 3, 4, 5, 5,
    ]);
  });

  it('count 1, 2 and 3 below, between and above the thresholds (Lucia)', () => {
    expect([149, 150, 169, 170].map((bpm) => luciaPerMinute(bpm, 150, 170))).toEqual([1, 2, 2, 3]);
  });
});

describe('the load of a session', () => {
  const runner: Athlete = athlete({ hrMax: sure(190), hrRest: sure(60), sex: 'male', lt2: sure(170.5) });
  const hour = session({ durationS: 3600, movingS: 3600, averageHeartRateBpm: 150 });

  // elevate, activity-computer.spec.ts: 333 TRIMP, men, 190/60, threshold 163 gives 239, 170.5 gives 199.
  it.each([
    [163, 239.09],
    [170.5, 199.49],
  ])('by heart-rate stress: 333 TRIMP with the threshold at %d are %d', (threshold, expected) => {
    const { trimp, hrss } = trainingLoad(hour, { ...runner, lt2: sure(threshold) });
    expect((333 * hrss!) / trimp!).toBeCloseTo(expected, 1);
  });

  it('by pace: an hour at threshold is 100', () => {
    const steady = { ...hour, gradeAdjustedSpeedMps: 4 };
    expect(trainingLoad(steady, { ...runner, thresholdSpeed: sure(4) }).rss).toBeCloseTo(100, 9);
    expect(trainingLoad({ ...steady, sport: 'cycling' }, { ...runner, thresholdSpeed: sure(4) }).rss).toBeUndefined();
  });

  // fellrnr.com; coachmeplus.com.
  it.each([
    [120, 6, 720],
    [60, 7, 420],
  ])('by feeling: %d min at %d are %d', (minutes, rpe, expected) => {
    expect(trainingLoad(session({ durationS: minutes * 60, rpe }), runner).srpe).toBe(expected);
  });

  it('is summed over the stream, second by second, not taken from the average', () => {
    const uneven = trace([
      { seconds: 1800, bpm: 120, mps: 3 },
      { seconds: 1800, bpm: 180, mps: 4 },
    ]);
    const streamed = trainingLoad({ ...hour, trace: uneven }, runner);
    const row = trainingLoad(hour, runner);
    expect([streamed.from, row.from]).toEqual(['histogram', 'average']);
    const reserve = { hrMaxBpm: 190, hrRestBpm: 60, sex: 'male' } as const;
    expect(streamed.trimp).toBeCloseTo(30 * impulsePerMinute(120, reserve) + 30 * impulsePerMinute(180, reserve), 6);
    expect(streamed.trimp!).toBeGreaterThan(row.trimp!);
  });

  it('says with low confidence what rests on an assumed resting heart rate', () => {
    expect(trainingLoad(hour, runner).confidence).toBe('high');
    const { hrRest: _, ...unrested } = runner;
    expect(trainingLoad(hour, unrested).confidence).toBe('low');
  });

  it('is silent where heart rate, its maximum or its trust is missing', () => {
    const bad = session({ heartRateTrust: { verdict: 'bad', unusableShare: 1, reasons: ['built'] } });
    const { hrMax: _, ...unknown } = runner;
    const { averageHeartRateBpm: __, ...heartless } = session();
    for (const load of [trainingLoad(bad, runner), trainingLoad(hour, unknown), trainingLoad(heartless, runner)])
      expect([load.trimp, load.edwards, load.hrss, load.from, load.confidence]).toEqual(Array(5).fill(undefined));
  });
});

describe('the price of a run', () => {
  const runner = athlete({ hrRest: within(60, 5) });
  const at = (bpm: number) => session({ durationS: 3000, movingS: 3000, averageHeartRateBpm: bpm });

  it('is its training impulse against the same minutes at the cap', () => {
    const reserve = { hrMaxBpm: 190, hrRestBpm: 60 };
    const { load, loadAtCap, excess } = price(at(155), runner)!;
    expect(load).toBeCloseTo(50 * impulsePerMinute(155, reserve), 9);
    expect(loadAtCap).toBeCloseTo(50 * impulsePerMinute(138.7, reserve), 9);
    expect(excess).toBeCloseTo(load - loadAtCap, 9);
  });

  it('is nothing at the cap and below', () => {
    expect(price(at(138.7), runner)).toBeUndefined();
    expect(price(at(139), runner)).toBeDefined();
  });

  it('gets wider, not other, when the resting heart rate is only assumed', () => {
    const known = price(at(155), runner)!;
    const assumed = price(at(155), athlete())!;
    expect(assumed.lowRatio).toBeLessThan(known.lowRatio);
    expect(assumed.highRatio).toBeGreaterThan(known.highRatio);
    expect(assumed.confidence).toBe('low');
  });
});
