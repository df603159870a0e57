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

  it.each([
    ['male', 31.803, 'fellrnr.com/wiki/TRIMP, which rounds to 32'],
    ['female', 37.13, "the same example with Banister's 0.86 for women"],
  ] as const)('of 30 min at 130, rest 40, maximum 200, %s: %d (%s)', (sex, expected, _) => {
    const impulse = 30 * impulsePerMinute(130, { ...reserve, sex });
    expect(impulse).toBeCloseTo(expected, sex === 'male' ? 3 : 2);
  });

  it('of women takes 0.86, not the 0.64 of men that some tools keep: 27.63 there (computed) is 37.13 here', () => {
    const impulse = 30 * impulsePerMinute(130, { ...reserve, sex: 'female' });
    expect((impulse * 0.64) / 0.86).toBeCloseTo(27.63, 2);
  });

  it.each([
    ['male', 0.8, 142.724173, 6],
    ['female', 0.8, 157.020775, 6],
    ['male', 0.5, 50.14, 2],
  ] as const)(
    'of an hour, %s at a share of %d of the reserve: %d (an implementation found in public code)',
    (sex, share, expected, decimals) => {
      const bpm = 100 + 100 * share;
      expect(60 * impulsePerMinute(bpm, { hrMaxBpm: 200, hrRestBpm: 100, sex })).toBeCloseTo(expected, decimals);
    },
  );

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

  it.each([
    [163, 239.09],
    [170.5, 199.49],
  ])(
    'by heart-rate stress: 333 TRIMP of a man, 190/60, with the threshold at %d are %d (elevate, activity-computer.spec.ts)',
    (threshold, expected) => {
      const { trimp, hrss } = trainingLoad(hour, { ...runner, lt2: sure(threshold) });
      expect((333 * hrss!) / trimp!).toBeCloseTo(expected, 2);
    },
  );

  it('by pace: an hour at threshold is 100 (elevate, activity-computer.spec.ts)', () => {
    const steady = { ...hour, gradeAdjustedSpeedMps: 4 };
    expect(trainingLoad(steady, { ...runner, thresholdSpeed: sure(4) }).rss).toBeCloseTo(100, 9);
    expect(trainingLoad({ ...steady, sport: 'cycling' }, { ...runner, thresholdSpeed: sure(4) }).rss).toBeUndefined();
  });

  it.each([
    [120, 6, 720, 'fellrnr.com'],
    [60, 7, 420, 'coachmeplus.com'],
  ])('by feeling: %d min at %d are %d (%s)', (minutes, rpe, expected) => {
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
